package se.lofteskollen.assessment.promise;

/** No number was promised; the follow-up judges it in words and nothing is computed. */
public record Unquantified() implements PlainQuota {}
