package se.lofteskollen.assessment.promise;

import java.util.List;

/** "All schools with grade 8": each named unit has a record. */
public record CoverageQuota(List<CoverageUnit> units) implements PlainQuota {
  public CoverageQuota {
    units = List.copyOf(units);
    if (units.isEmpty()) {
      throw new IllegalArgumentException("A coverage quota names at least one unit.");
    }
    if (units.stream().map(CoverageUnit::key).distinct().count() != units.size()) {
      throw new IllegalArgumentException("Each unit has a key of its own.");
    }
  }
}
