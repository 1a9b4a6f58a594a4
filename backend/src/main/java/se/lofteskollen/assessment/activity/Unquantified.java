package se.lofteskollen.assessment.activity;

/** No number was promised; the follow-up judges it in words and nothing is computed. */
public record Unquantified() implements Quota {}
