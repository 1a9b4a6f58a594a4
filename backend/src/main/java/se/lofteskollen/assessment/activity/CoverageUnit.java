package se.lofteskollen.assessment.activity;

import se.lofteskollen.assessment.wording.Wording;

/** A school, a district, a class: one of those that were promised to be reached. */
public record CoverageUnit(String key, Wording name) {}
