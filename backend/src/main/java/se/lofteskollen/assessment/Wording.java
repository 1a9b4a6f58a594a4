package se.lofteskollen.assessment;

/** The same thing said in Swedish and in English. */
public record Wording(String sv, String en) {}
