package se.lofteskollen.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.NamedOccasion;
import se.lofteskollen.pledge.document.PledgeTerms;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.pledge.document.UnitName;
import se.lofteskollen.shared.time.Period;
import se.lofteskollen.shared.time.SwedishHolidays;

/** Whether what is promised to be done can be counted and somebody answers for it. */
final class ActivityCheck {
  private final Period period;
  private final List<DraftingFinding> findings = new ArrayList<>();
  private final Map<Object, PromisedNumber> promised = new HashMap<>();

  private ActivityCheck(AgreementContent content) {
    this.period = content.period();
  }

  static List<DraftingFinding> of(AgreementContent content) {
    var check = new ActivityCheck(content);
    if (content.pledges().isEmpty()) {
      check.add(FindingCode.NO_PLEDGES, "/pledges");
    }
    for (int p = 0; p < content.pledges().size(); p++) {
      check.pledge(content.pledges().get(p), "/pledges/%d/activities".formatted(p));
    }
    return check.findings;
  }

  private void pledge(PledgeTerms pledge, String at) {
    if (pledge.activities().isEmpty()) {
      add(FindingCode.NO_ACTIVITIES, at);
    }
    for (int a = 0; a < pledge.activities().size(); a++) {
      activity(pledge.activities().get(a), at + "/" + a);
    }
  }

  private void activity(ActivityTerms activity, String at) {
    if (activity.leads().isEmpty()) {
      add(FindingCode.NO_OWNER, at + "/leads");
    }
    quota(activity.quota(), at + "/quota");
    if (activity.places().isEmpty() && isAtEachPlace(activity.quota())) {
      add(FindingCode.NO_PLACES, at + "/places");
    }
    PromisedNumber.of(activity)
        .ifPresent(
            number -> {
              PromisedNumber other = promised.putIfAbsent(number.promise(), number);
              if (other != null && number.contradicts(other)) {
                add(FindingCode.CONTRADICTING_NUMBERS, at + "/quota" + number.where());
              }
            });
  }

  private void quota(QuotaTerms quota, String at) {
    switch (quota) {
      case QuotaTerms.None _ -> add(FindingCode.NO_NUMBER, at);
      case QuotaTerms.Total total -> {
        unit(total.unit(), at + "/unit");
        untilWhen(at);
      }
      case QuotaTerms.Recurring recurring -> {
        unit(recurring.unit(), at + "/unit");
        periods(recurring.every(), recurring.periods(), at);
        judged(recurring, at);
      }
      case QuotaTerms.Share share -> {
        unit(share.of(), at + "/of");
        untilWhen(at);
      }
      case QuotaTerms.Effort effort -> {
        if (effort.every() == null) {
          untilWhen(at);
        } else {
          periods(effort.every(), effort.periods(), at);
        }
      }
      case QuotaTerms.Milestone milestone -> {
        if (milestone.due() == null) {
          untilWhen(at);
        }
      }
      case QuotaTerms.Occasions occasions -> occasions(occasions.occasions(), at + "/occasions");
      case QuotaTerms.Coverage _, QuotaTerms.ResponseTime _ -> untilWhen(at);
      case QuotaTerms.Conditional conditional -> quota(conditional.quota(), at + "/quota");
    }
  }

  /** Of a month that is cut little is lost; of a year much. */
  private void periods(Every every, @Nullable Reckoning stated, String at) {
    boolean isLong =
        switch (every) {
          case QUARTER, HALF_YEAR, YEAR -> true;
          case DAY, WEEK, MONTH, TERM -> false;
        };
    if (isLong && stated == null && cuts(every)) {
      add(FindingCode.CUT_PERIODS, at + "/periods");
    }
  }

  private boolean cuts(Every every) {
    LocalDate end = period.end();
    return !isFirstDay(every, period.start())
        || (end != null && !isFirstDay(every, end.plusDays(1)));
  }

  private static boolean isFirstDay(Every every, LocalDate day) {
    int months =
        switch (every) {
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case YEAR -> 12;
          case DAY, WEEK, MONTH, TERM ->
              throw new IllegalArgumentException("These are not cut much.");
        };
    return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0;
  }

  private void judged(QuotaTerms.Recurring quota, String at) {
    if (quota.toQuota() instanceof RecurringQuota rule && !rule.average() && isNeverJudged(rule)) {
      add(FindingCode.NEVER_JUDGED, at);
    }
  }

  /** Whether so little of each period lies within the agreement that nothing is asked of it. */
  private boolean isNeverJudged(RecurringQuota rule) {
    LocalDate end = period.end();
    return end != null
        && rule.asksNothing(new Span(period.start(), end), SwedishHolidays::isHoliday);
  }

  private void occasions(List<NamedOccasion> occasions, String at) {
    for (int o = 0; o < occasions.size(); o++) {
      if (occasions.get(o).date() == null) {
        untilWhen(at + "/" + o + "/date");
      }
    }
  }

  private static boolean isAtEachPlace(QuotaTerms quota) {
    return switch (quota) {
      case QuotaTerms.Total total -> total.scope() == Scope.EACH_PLACE;
      case QuotaTerms.Recurring recurring -> recurring.scope() == Scope.EACH_PLACE;
      case QuotaTerms.Conditional conditional -> isAtEachPlace(conditional.quota());
      case QuotaTerms.Occasions _,
          QuotaTerms.Coverage _,
          QuotaTerms.Effort _,
          QuotaTerms.Share _,
          QuotaTerms.ResponseTime _,
          QuotaTerms.Milestone _,
          QuotaTerms.None _ ->
          false;
    };
  }

  private void unit(@Nullable UnitName unit, String at) {
    if (unit == null) {
      add(FindingCode.NO_UNIT, at);
    }
  }

  private void untilWhen(String at) {
    if (period.end() == null) {
      add(FindingCode.NO_PERIOD, at);
    }
  }

  private void add(FindingCode code, String pointer) {
    findings.add(DraftingFinding.of(code, pointer));
  }
}
