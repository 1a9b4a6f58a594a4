package se.lofteskollen.pledge.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.Period;
import se.lofteskollen.shared.time.SwedishHolidays;

/**
 * What makes a quota impossible to keep or to judge, whoever tries. That something is missing is no
 * contradiction, except for what the rest cannot be understood without.
 */
public final class QuotaContradictions {
  /** Long enough for every weekday to meet every day of the year, 29 February too. */
  private static final int YEARS_LOOKED_AT = 8;

  private final Period period;
  private final List<FieldError> errors = new ArrayList<>();

  private QuotaContradictions(Period period) {
    this.period = period;
  }

  /** Every contradiction of the text's quotas; pointers count from the text's root. */
  public static List<FieldError> in(AgreementContent content) {
    var found = new QuotaContradictions(content.period());
    for (int p = 0; p < content.pledges().size(); p++) {
      List<ActivityTerms> activities = content.pledges().get(p).activities();
      for (int a = 0; a < activities.size(); a++) {
        found.look(activities.get(a).quota(), "/pledges/%d/activities/%d/quota".formatted(p, a));
      }
    }
    return List.copyOf(found.errors);
  }

  /** Every contradiction of one quota; pointers count from the quota. */
  public static List<FieldError> of(QuotaTerms quota, Period period) {
    var found = new QuotaContradictions(period);
    found.look(quota, "");
    return List.copyOf(found.errors);
  }

  private void look(QuotaTerms quota, String at) {
    switch (quota) {
      case QuotaTerms.Recurring recurring -> {
        int before = errors.size();
        range(recurring.minimum(), recurring.maximum(), at);
        fromStart(recurring.every(), recurring.periods(), at);
        places(recurring.differentPlaces(), recurring.scope(), recurring.average(), at);
        // only of what does not contradict itself the days can be reckoned
        if (errors.size() == before) {
          recurring(recurring, at);
        }
      }
      case QuotaTerms.Total total -> {
        range(total.minimum(), total.maximum(), at);
        places(total.differentPlaces(), total.scope(), null, at);
        total(total, at);
      }
      case QuotaTerms.Occasions occasions -> {
        unique(occasions.occasions().stream().map(NamedOccasion::key).toList(), at + "/occasions");
        for (int i = 0; i < occasions.occasions().size(); i++) {
          within(occasions.occasions().get(i).date(), at + "/occasions/%d/date".formatted(i));
        }
      }
      case QuotaTerms.Coverage coverage ->
          unique(coverage.units().stream().map(NamedUnit::key).toList(), at + "/units");
      case QuotaTerms.Effort effort -> {
        if (effort.every() == Every.TERM) {
          add(at + "/every", "TERMS_MISSING", "must not be TERM: an effort has no terms");
        }
        fromStart(effort.every(), effort.periods(), at);
      }
      case QuotaTerms.Milestone milestone -> within(milestone.due(), at + "/due");
      case QuotaTerms.Conditional conditional -> look(conditional.quota(), at + "/quota");
      case QuotaTerms.Share _, QuotaTerms.ResponseTime _, QuotaTerms.None _ -> {}
    }
  }

  private void range(int minimum, @Nullable Integer maximum, String at) {
    if (maximum != null && maximum <= minimum) {
      add(at + "/maximum", "RANGE_IN_ORDER", "must be above the minimum");
    }
  }

  private void fromStart(@Nullable Every every, @Nullable Reckoning periods, String at) {
    if (periods == Reckoning.FROM_START && (every == null || !every.countsFromStart())) {
      add(
          at + "/periods",
          "NO_SUCH_PERIODS",
          "must be CALENDAR or left out: only months, quarters, half-years and years can be"
              + " counted from the agreement's first day");
    }
  }

  private void places(
      @Nullable Boolean differentPlaces,
      @Nullable Scope scope,
      @Nullable Boolean average,
      String at) {
    if (Boolean.TRUE.equals(differentPlaces)
        && (scope == Scope.EACH_PLACE || Boolean.TRUE.equals(average))) {
      add(
          at + "/differentPlaces",
          "PLACES_OR_TIMES",
          "must be left out where each place is judged by itself, or the mean is");
    }
  }

  /** A total, too, may be promised for days that never come. */
  private void total(QuotaTerms.Total total, String at) {
    time(total.timeOfDay(), at);
    LocalDate furthest = furthest();
    boolean occurs =
        total.leavesNoDayOut()
            || period.start().datesUntil(furthest.plusDays(1)).anyMatch(total::isPromisedOn);
    if (!occurs) {
      add(
          at + (total.season() != null ? "/season" : "/weekdays"),
          "NEVER_OCCURS",
          "must occur within the agreement: no day there is of this kind");
    }
  }

  private void time(@Nullable TimeRange time, String at) {
    if (time != null && time.from().equals(time.to())) {
      add(at + "/timeOfDay/to", "ENDS_AS_IT_STARTS", "must not be the time it starts");
    }
  }

  private LocalDate furthest() {
    LocalDate furthest = period.start().plusYears(YEARS_LOOKED_AT);
    LocalDate end = period.end();
    return end == null || end.isAfter(furthest) ? furthest : end;
  }

  private void recurring(QuotaTerms.Recurring quota, String at) {
    time(quota.timeOfDay(), at);
    if (termsInOrder(quota, at)) {
      days(quota, at);
    }
  }

  /** Whether the days of the quota can be reckoned at all. */
  private boolean termsInOrder(QuotaTerms.Recurring quota, String at) {
    TermDays terms = quota.terms();
    if (terms == null) {
      if (quota.every() == Every.TERM) {
        add(at + "/terms", "TERMS_MISSING", "must say when the terms begin and end");
        return false;
      }
      return true;
    }
    boolean spring = term(terms.spring(), at + "/terms/spring");
    boolean autumn = term(terms.autumn(), at + "/terms/autumn");
    if (!spring || !autumn) {
      return false;
    }
    if (terms.autumn().from().compareTo(terms.spring().to()) <= 0) {
      add(at + "/terms/autumn/from", "TERMS_OVERLAP", "must be after the end of the spring term");
      return false;
    }
    return true;
  }

  private boolean term(DayRange term, String at) {
    boolean inOrder = term.from().compareTo(term.to()) <= 0;
    if (!inOrder) {
      add(at + "/to", "ENDS_BEFORE_START", "must not be before the day it starts");
    }
    return inOrder;
  }

  private void days(QuotaTerms.Recurring terms, String at) {
    LocalDate last = furthest();
    var quota = (RecurringQuota) terms.toQuota();
    int most =
        quota.mostDaysInAPeriod(new Span(period.start(), last), last, SwedishHolidays::isHoliday);
    if (most == 0) {
      add(
          at + whatNeverOccurs(terms),
          "NEVER_OCCURS",
          "must occur within the agreement: no day there is of this kind");
    } else if (daysAreOccasions(terms) && quota.minimum() > most) {
      add(
          at + "/minimum",
          "MORE_THAN_OCCASIONS",
          "must be at most the number of such weekdays in a period: " + most);
    }
  }

  /** "Five a week, on Tuesdays": each of the named weekdays is one occasion. */
  private static boolean daysAreOccasions(QuotaTerms.Recurring quota) {
    List<DayOfWeek> weekdays = quota.weekdays();
    return weekdays != null && !weekdays.isEmpty() && quota.every() != Every.DAY;
  }

  private static String whatNeverOccurs(QuotaTerms.Recurring quota) {
    if (quota.season() != null) {
      return "/season";
    }
    if (quota.weekdays() != null) {
      return "/weekdays";
    }
    return quota.terms() != null ? "/terms" : "/skipPublicHolidays";
  }

  private void unique(List<String> keys, String at) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!taken.add(Objects.requireNonNull(keys.get(i)))) {
        add(at + "/%d/key".formatted(i), "DUPLICATE_KEY", "must not be used twice");
      }
    }
  }

  private void within(@Nullable LocalDate day, String at) {
    if (day != null && !period.contains(day)) {
      add(at, "OUTSIDE_AGREEMENT", "must lie within the agreement's period");
    }
  }

  private void add(String pointer, String code, String detail) {
    errors.add(FieldError.ofBody(pointer, code, detail));
  }
}
