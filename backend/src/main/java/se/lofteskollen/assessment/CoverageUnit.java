package se.lofteskollen.assessment;

/** A school, a district, a class: one of those that were promised to be reached. */
public record CoverageUnit(String key, Wording name) {}
