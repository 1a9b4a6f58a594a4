package se.lofteskollen.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.problem.FieldError;

/** What may be said of an indicator. */
final class IndicatorRules {
  private IndicatorRules() {}

  /** What is wrong with an indicator as it is written. */
  static List<FieldError> broken(IndicatorContent content) {
    var errors = new ArrayList<FieldError>();
    List<SeriesBreak> breaks = content.breaks();
    for (int i = 1; i < breaks.size(); i++) {
      if (!breaks.get(i).date().isAfter(breaks.get(i - 1).date())) {
        errors.add(
            FieldError.ofBody(
                "/seriesBreaks/%d/date".formatted(i),
                "NOT_ASCENDING",
                "must be later than the day before it in the list"));
      }
    }
    if (content.withholdBelow() != null && content.kind() == IndicatorKind.SURVEY_INDEX) {
      errors.add(
          FieldError.ofBody(
              "/withholdBelow", "OTHER_KIND", "must be left out: an index is no count"));
    }
    return errors;
  }

  /**
   * JSON pointers to where what is taken over says something else than what is registered. What it
   * leaves out of source, series breaks and withholding is none of its business.
   */
  static List<String> contradictions(IndicatorContent registered, IndicatorContent taken) {
    var pointers = new ArrayList<>(differencesOfMeaning(registered, taken));
    if (!registered.organisation().equals(taken.organisation())) {
      pointers.add("/organisation");
    }
    if (!registered.name().equals(taken.name())) {
      pointers.add("/name");
    }
    if (!Objects.equals(registered.description(), taken.description())) {
      pointers.add("/description");
    }
    if (taken.source() != null && !taken.source().equals(registered.source())) {
      pointers.add("/source");
    }
    if (!taken.breaks().isEmpty() && !taken.breaks().equals(registered.breaks())) {
      pointers.add("/seriesBreaks");
    }
    if (taken.withholdBelow() != null
        && !taken.withholdBelow().equals(registered.withholdBelow())) {
      pointers.add("/withholdBelow");
    }
    return pointers;
  }

  /**
   * JSON pointers to what may not become otherwise once values or a signed agreement rely on it:
   * how values are read, and the series breaks that are stated. Further breaks may be added.
   */
  static List<String> fixed(IndicatorContent existing, IndicatorContent content) {
    var pointers = new ArrayList<>(differencesOfMeaning(existing, content));
    if (!content.breaks().containsAll(existing.breaks())) {
      pointers.add("/seriesBreaks");
    }
    return pointers;
  }

  /** Which municipalities an area has may be told later, or be left out. */
  private static boolean isSameArea(Area one, Area other) {
    return one.kind() == other.kind()
        && one.name().equals(other.name())
        && (one.codes().isEmpty() || other.codes().isEmpty() || one.codes().equals(other.codes()));
  }

  private static List<String> differencesOfMeaning(IndicatorContent one, IndicatorContent other) {
    var pointers = new ArrayList<String>();
    if (one.kind() != other.kind()) {
      pointers.add("/kind");
    }
    if (!one.unit().equals(other.unit())) {
      pointers.add("/unit");
    }
    if (one.goodDirection() != other.goodDirection()) {
      pointers.add("/goodDirection");
    }
    if (!isSameArea(one.area(), other.area())) {
      pointers.add("/area");
    }
    return pointers;
  }
}
