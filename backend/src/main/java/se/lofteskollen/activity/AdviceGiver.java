package se.lofteskollen.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.activity.RecordAdvice.Code;
import se.lofteskollen.assessment.promise.Every;
import se.lofteskollen.assessment.promise.Reckoning;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.pledge.document.TimeRange;

/**
 * What to know about a record before it is saved or verified: that it would count nowhere, or less
 * than was meant, or that the visit is told of already.
 */
final class AdviceGiver {
  /** Where a promise states no hours, what begins before may be meant for the night before. */
  private static final LocalTime SMALL_HOURS = LocalTime.of(5, 0);

  private final Map<LocalDate, List<ActivityRecord>> there;
  private final Map<UUID, OrganisationView> organisations;
  private final Known known;

  /**
   * Gives advice.
   *
   * @param there records that stand on the days in question
   * @param organisations whose they are, by id
   */
  AdviceGiver(
      Collection<ActivityRecord> there, Map<UUID, OrganisationView> organisations, Known known) {
    this.there = there.stream().collect(Collectors.groupingBy(record -> record.performedOn));
    this.organisations = organisations;
    this.known = known;
  }

  /**
   * What to know about a record.
   *
   * @param organisation the party whose it is
   * @param id its own id; no record is advised of itself
   */
  List<RecordAdvice> on(NewActivityRecord record, UUID organisation, UUID id) {
    var advice = new ArrayList<RecordAdvice>();
    for (Towards towards : record.towards()) {
      if (known.activities().containsKey(towards.activityId())) {
        days(record, known.activity(towards.activityId()).quota(), towards.activityId(), advice);
      }
    }
    if (record.count() == 1 && record.performedOn().plusDays(1).equals(record.performedUntil())) {
      advice.add(new RecordAdvice(Code.EVENT_MEANT, null, null, null, null));
    }
    visits(record, organisation, id).forEach(advice::add);
    return List.copyOf(advice);
  }

  private static void days(
      NewActivityRecord record, QuotaTerms quota, UUID activity, List<RecordAdvice> advice) {
    switch (quota) {
      case QuotaTerms.Recurring recurring -> {
        if (record.performedUntil() == null) {
          day(record, recurring, activity).ifPresent(advice::add);
        } else if (!Boolean.TRUE.equals(recurring.average())) {
          sum(record, recurring.every(), recurring.periods(), activity, advice);
        }
        duration(record, recurring.minimumMinutes(), activity, advice);
      }
      case QuotaTerms.Total total -> {
        if (record.performedUntil() == null) {
          day(record, total, activity).ifPresent(advice::add);
        }
        duration(record, total.minimumMinutes(), activity, advice);
      }
      case QuotaTerms.Effort effort -> {
        if (effort.every() != null) {
          sum(record, effort.every(), effort.periods(), activity, advice);
        }
      }
      case QuotaTerms.Conditional conditional ->
          days(record, conditional.quota(), activity, advice);
      case QuotaTerms.Occasions _,
          QuotaTerms.Coverage _,
          QuotaTerms.Share _,
          QuotaTerms.ResponseTime _,
          QuotaTerms.Milestone _,
          QuotaTerms.None _ -> {}
    }
  }

  private static Optional<RecordAdvice> day(
      NewActivityRecord record, QuotaTerms.OnCertainDays promise, UUID activity) {
    LocalDate day = record.performedOn();
    LocalDate before = day.minusDays(1);
    if (promise.isPromisedOn(before) && isSmallHours(record.startTime(), promise)) {
      return Optional.of(new RecordAdvice(Code.NIGHT_BEFORE, activity, before, null, null));
    }
    return promise.isPromisedOn(day)
        ? Optional.empty()
        : Optional.of(new RecordAdvice(Code.DAY_NOT_PROMISED, activity, null, null, null));
  }

  /** Whether it began in what is left of the promised night, or of any night, after midnight. */
  private static boolean isSmallHours(
      @Nullable String startTime, QuotaTerms.OnCertainDays promise) {
    if (startTime == null) {
      return false;
    }
    LocalTime start = LocalTime.parse(startTime);
    TimeRange hours = promise.timeOfDay();
    if (hours == null) {
      return start.isBefore(SMALL_HOURS) && !promise.leavesNoDayOut();
    }
    LocalTime from = LocalTime.parse(hours.from());
    LocalTime to = LocalTime.parse(hours.to());
    return to.isBefore(from) && start.isBefore(to);
  }

  private static void sum(
      NewActivityRecord record,
      Every every,
      @Nullable Reckoning periods,
      UUID activity,
      List<RecordAdvice> advice) {
    LocalDate until = record.performedUntil();
    if (until == null) {
      return;
    }
    boolean several =
        periods == Reckoning.FROM_START
            ? !until.isBefore(record.performedOn().plusMonths(months(every)))
            : crosses(every, record.performedOn(), until);
    if (several) {
      advice.add(new RecordAdvice(Code.SUM_OVER_PERIODS, activity, null, null, null));
    }
  }

  /** Something too short does not count, and of what states no time it is not known. */
  private static void duration(
      NewActivityRecord record,
      @Nullable Integer minimumMinutes,
      UUID activity,
      List<RecordAdvice> advice) {
    Integer lasted = record.durationMinutes();
    if (minimumMinutes != null && record.count() > 0) {
      if (lasted == null) {
        advice.add(new RecordAdvice(Code.DURATION_MISSING, activity, null, null, null));
      } else if (lasted < minimumMinutes) {
        advice.add(new RecordAdvice(Code.TOO_SHORT, activity, null, null, null));
      }
    }
  }

  private static int months(Every every) {
    return switch (every) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
      case DAY, WEEK, TERM -> throw new IllegalArgumentException("These are the calendar's.");
    };
  }

  /** Whether the days lie in two periods of the calendar; of terms, in two half-years. */
  private static boolean crosses(Every every, LocalDate first, LocalDate last) {
    return switch (every) {
      case DAY -> true;
      case WEEK ->
          first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                  != last.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
              || first.plusDays(7).isBefore(last);
      case MONTH -> !YearMonth.from(first).equals(YearMonth.from(last));
      case QUARTER ->
          first.getYear() != last.getYear()
              || first.get(IsoFields.QUARTER_OF_YEAR) != last.get(IsoFields.QUARTER_OF_YEAR);
      case TERM, HALF_YEAR ->
          first.getYear() != last.getYear()
              || (first.getMonthValue() <= 6) != (last.getMonthValue() <= 6);
      case YEAR -> first.getYear() != last.getYear();
    };
  }

  private Stream<RecordAdvice> visits(NewActivityRecord record, UUID organisation, UUID id) {
    return there.getOrDefault(record.performedOn(), List.of()).stream()
        .filter(other -> !other.id.equals(id))
        .flatMap(other -> visit(record, organisation, other));
  }

  private Stream<RecordAdvice> visit(
      NewActivityRecord record, UUID organisation, ActivityRecord other) {
    Set<UUID> shared = activities(other.towards);
    shared.retainAll(activities(record.towards()));
    boolean own = other.organisationId.equals(organisation);
    boolean spans = record.performedUntil() != null || other.performedUntil != null;
    if (shared.isEmpty() || (!own && spans) || (own && !saysTheSame(record, other.content()))) {
      return Stream.empty();
    }
    return Stream.of(
        new RecordAdvice(
            own ? Code.RECORDED_ALREADY : Code.SAME_VISIT,
            shared.iterator().next(),
            null,
            other.id,
            organisations.get(other.organisationId)));
  }

  /**
   * Whether a row of a file would be there twice; who was there and what was noted says nothing.
   */
  private static boolean saysTheSame(NewActivityRecord one, NewActivityRecord other) {
    return Set.copyOf(one.towards()).equals(Set.copyOf(other.towards()))
        && Objects.equals(one.performedUntil(), other.performedUntil())
        && one.count().equals(other.count())
        && sameHours(one.hours(), other.hours())
        && Objects.equals(one.startTime(), other.startTime())
        && one.placeIds().equals(other.placeIds());
  }

  private static boolean sameHours(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null) {
      return other == null;
    }
    return other != null && one.compareTo(other) == 0;
  }

  private static Set<UUID> activities(Collection<Towards> towards) {
    return towards.stream().map(Towards::activityId).collect(Collectors.toSet());
  }
}
