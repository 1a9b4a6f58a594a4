package se.lofteskollen.assessment.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.statistics.Interval;
import se.lofteskollen.assessment.statistics.MeanInterval;
import se.lofteskollen.assessment.statistics.ShareInterval;

/** How far one value alone may be from what it stands for. */
public final class Uncertainty {
  private Uncertainty() {}

  /**
   * The interval of one value, in the indicator's unit.
   *
   * @param alpha two-sided
   * @return null where everything is counted, or the source says too little
   */
  public static @Nullable Interval of(Series series, Measured measured, double alpha) {
    BigDecimal value = measured.value();
    if (value == null || measured.withheld()) {
      return null;
    }
    return switch (series.kind()) {
      case SURVEY_SHARE -> {
        Answers answers = Answers.of(measured);
        yield answers == null
            ? null
            : Answers.inPercent(ShareInterval.wilson(answers.positive(), answers.size(), alpha));
      }
      case SURVEY_INDEX -> {
        BigDecimal error = measured.standardError();
        yield error == null
            ? null
            : MeanInterval.of(value.doubleValue(), error.doubleValue(), alpha);
      }
      // What is registered is no sample: 20 reported burglaries are 20.
      case EVENT_COUNT, RATE, COMPLETE_COUNT -> null;
    };
  }
}
