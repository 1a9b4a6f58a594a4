package se.lofteskollen.pledge.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.FollowUpPlan.Interval;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.Period;

/**
 * Whether a plan for follow-ups says what its kind needs, and how the periods that the parties
 * chose to report on fit together, and fit the agreement.
 */
public final class FollowUpPlanRules {
  private static final String AT = "/followUpPlan/ownPeriods";
  private static final String URL = "/followUpPlan/url";

  private final Period agreement;
  private final List<FieldError> errors = new ArrayList<>();

  private FollowUpPlanRules(Period agreement) {
    this.agreement = agreement;
  }

  /** What is wrong with them, by its place in the agreement's text; empty when nothing is. */
  public static List<FieldError> broken(@Nullable FollowUpPlan plan, Period agreement) {
    var rules = new FollowUpPlanRules(agreement);
    if (plan != null) {
      rules.look(plan);
    }
    return List.copyOf(rules.errors);
  }

  private void look(FollowUpPlan plan) {
    boolean own = plan.interval() == Interval.OWN_PERIODS;
    if (own && plan.own().isEmpty()) {
      add(AT, "PERIODS_MISSING", "must say which periods, as the interval is OWN_PERIODS");
    } else if (!own && !plan.own().isEmpty()) {
      add(AT, "PERIODS_NOT_OWN", "must be left out unless the interval is OWN_PERIODS");
    }
    boolean elsewhere = plan.interval() == Interval.PUBLISHED_ELSEWHERE;
    if (elsewhere && plan.url() == null) {
      add(URL, "URL_MISSING", "must say where, as the interval is PUBLISHED_ELSEWHERE");
    } else if (!elsewhere && plan.url() != null) {
      add(URL, "URL_NOT_EXPECTED", "must be left out unless the interval is PUBLISHED_ELSEWHERE");
    }
    @Nullable OwnPeriod before = null;
    for (int i = 0; i < plan.own().size(); i++) {
      OwnPeriod period = Objects.requireNonNull(plan.own().get(i));
      look(period, before, AT + "/" + i);
      before = period;
    }
  }

  private void look(OwnPeriod period, @Nullable OwnPeriod before, String at) {
    boolean startFits = fits(period.start(), at + "/start");
    boolean endFits = fits(period.end(), at + "/end");
    if (period.end().isBefore(period.start())) {
      add(at + "/end", "ENDS_BEFORE_START", "must not be before the day it starts");
    } else if (startFits && before != null && !period.start().isAfter(before.end())) {
      add(at + "/start", "PERIODS_OVERLAP", "must be after the last day of the period above it");
    }
    if (period.dueOn().isBefore(period.end())) {
      add(at + "/dueOn", "DUE_TOO_EARLY", "must not be before the period's last day");
    } else if (endFits && period.dueOn().isAfter(period.end().plusYears(1))) {
      add(at + "/dueOn", "TOO_FAR_AHEAD", "must be at most a year after the period's last day");
    }
  }

  /** Whether a day of a period lies where it may, so that it can be reckoned with. */
  private boolean fits(LocalDate day, String at) {
    if (!agreement.contains(day)) {
      add(at, "OUTSIDE_AGREEMENT", "must lie within the agreement's period");
      return false;
    }
    List<FieldError> outOfRange = PeriodLimits.year(at, day);
    errors.addAll(outOfRange);
    return outOfRange.isEmpty();
  }

  private void add(String pointer, String code, String detail) {
    errors.add(FieldError.ofBody(pointer, code, detail));
  }
}
