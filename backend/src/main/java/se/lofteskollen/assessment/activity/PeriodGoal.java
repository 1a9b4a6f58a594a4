package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What every single period has to reach. */
sealed interface PeriodGoal {
  boolean reachedBy(Sums inPeriod);

  int required();

  PeriodResult.@Nullable InHours hours(Sums inPeriod);

  /** So many. */
  record Count(int minimum) implements PeriodGoal {
    @Override
    public boolean reachedBy(Sums inPeriod) {
      return inPeriod.done() >= minimum;
    }

    @Override
    public int required() {
      return minimum;
    }

    @Override
    public PeriodResult.@Nullable InHours hours(Sums inPeriod) {
      return null;
    }
  }

  /** So many hours. */
  record Hours(BigDecimal minimum) implements PeriodGoal {
    @Override
    public boolean reachedBy(Sums inPeriod) {
      return inPeriod.hours().compareTo(minimum) >= 0;
    }

    @Override
    public int required() {
      return 0;
    }

    @Override
    public PeriodResult.InHours hours(Sums inPeriod) {
      return new PeriodResult.InHours(minimum, inPeriod.hours(), inPeriod.hoursWaiting());
    }
  }
}
