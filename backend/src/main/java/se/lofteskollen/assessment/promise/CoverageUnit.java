package se.lofteskollen.assessment.promise;

import se.lofteskollen.assessment.wording.Wording;

/** A school, a district, a class: one of those that were promised to be reached. */
public record CoverageUnit(String key, Wording name) {}
