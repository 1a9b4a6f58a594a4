package se.lofteskollen.assessment.wording;

/** The same thing said in Swedish and in English. */
public record Wording(String sv, String en) {}
