package se.lofteskollen.outlet.figures;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.assessment.wording.Message;

/** What a figure tells. */
@Schema(description = "What a figure tells; the data dictionary explains each.")
public enum FigureKind {
  STATUS,
  EXPLANATION,
  WRITTEN_STATUS,
  DONE,
  EXACTNESS,
  AT_LEAST,
  AT_MOST,
  WAITING,
  REQUIRED,
  MAXIMUM,
  EXPECTED_BY_NOW,
  MISSING,
  MISSING_BY,
  MEAN,
  PERIODS_IN_MEAN,
  LIMIT,
  CASES,
  WITHIN,
  LATE,
  UNTIMED,
  WHOLE,
  PART,
  PERCENT,
  DUE,
  DONE_ON,
  KEPT,
  NOT_KEPT,
  LEFT_OPEN,
  UNKNOWN,
  NAMED,
  PERIODS_KEPT,
  PERIODS_JUDGED,
  REPORTED,
  VERDICT,
  ATTAINMENT,
  NO_VERDICT,
  METHOD,
  ALPHA,
  GOAL,
  GOAL_PERCENT,
  TOLERANCE,
  BASELINE,
  BASELINE_YEARS,
  BEFORE,
  AFTER,
  RATIO,
  DIFFERENCE,
  INTERVAL_LOWER,
  INTERVAL_UPPER,
  P_VALUE,
  DISPERSION,
  REVISED_FROM,
  REVISED_TO,
  MEASUREMENT,
  MEASUREMENT_STATUS,
  DIRECTION,
  NUMERATOR,
  DENOMINATOR,
  SAMPLE_SIZE,
  STANDARD_ERROR,
  DESIGN_EFFECT,
  PROCESS_MEAN,
  SIGNAL;

  Message label() {
    return Message.of("figures.kind." + name() + ".label");
  }

  Message meaning() {
    return Message.of("figures.kind." + name() + ".meaning");
  }

  /** As it stands last in a figure's key. */
  String segment() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
