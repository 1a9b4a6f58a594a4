package se.lofteskollen.followup;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Quota;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.pledge.document.DayRange;
import se.lofteskollen.pledge.document.NamedOccasion;
import se.lofteskollen.pledge.document.NamedUnit;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.pledge.document.TermDays;
import se.lofteskollen.pledge.document.TimeRange;
import se.lofteskollen.pledge.document.UnitName;

/** What was promised in numbers, as it is kept. */
final class ReportedQuotas {
  private ReportedQuotas() {}

  static Quota of(QuotaTerms terms) {
    return switch (terms) {
      case QuotaTerms.Total t ->
          new Quota.Total(
              t.minimum(),
              of(t.unit()),
              t.scope() == null ? null : ReportedCodes.of(t.scope()),
              t.maximum(),
              t.season() == null ? null : of(t.season()),
              t.weekdays(),
              of(t.timeOfDay()),
              t.skipPublicHolidays(),
              t.minimumMinutes(),
              t.differentPlaces());
      case QuotaTerms.Recurring t ->
          new Quota.Recurring(
              t.minimum(),
              of(t.unit()),
              ReportedCodes.of(t.every()),
              t.average(),
              t.scope() == null ? null : ReportedCodes.of(t.scope()),
              of(t.terms()),
              t.season() == null ? null : of(t.season()),
              t.weekdays(),
              of(t.timeOfDay()),
              t.skipPublicHolidays(),
              t.maximum(),
              t.everyNth(),
              t.periods() == null ? null : ReportedCodes.of(t.periods()),
              t.minimumMinutes(),
              t.differentPlaces());
      case QuotaTerms.Occasions t ->
          new Quota.Occasions(t.occasions().stream().map(ReportedQuotas::of).toList());
      case QuotaTerms.Coverage t ->
          new Quota.Coverage(t.units().stream().map(ReportedQuotas::of).toList());
      case QuotaTerms.Effort t ->
          new Quota.Effort(
              t.minimumHours(),
              t.every() == null ? null : ReportedCodes.of(t.every()),
              t.periods() == null ? null : ReportedCodes.of(t.periods()));
      case QuotaTerms.Share t -> new Quota.Share(t.minimumPercent(), of(t.of()), of(t.part()));
      case QuotaTerms.ResponseTime t -> new Quota.ResponseTime(t.maximumMinutes());
      case QuotaTerms.Milestone t -> new Quota.Milestone(t.due());
      case QuotaTerms.Conditional t -> new Quota.Conditional(t.condition(), of(t.quota()));
      case QuotaTerms.None _ -> new Quota.None();
    };
  }

  private static Quota.Occasion of(NamedOccasion occasion) {
    return new Quota.Occasion(
        occasion.key(), occasion.name(), occasion.date(), of(occasion.place()));
  }

  private static Quota.CoverageUnit of(NamedUnit unit) {
    return new Quota.CoverageUnit(unit.key(), unit.name(), of(unit.place()));
  }

  private static Quota.@Nullable PlaceName of(@Nullable PlaceName place) {
    return place == null ? null : new Quota.PlaceName(place.municipality(), place.name());
  }

  private static Quota.@Nullable Unit of(@Nullable UnitName unit) {
    return unit == null ? null : new Quota.Unit(unit.one(), unit.other());
  }

  private static Quota.DayRange of(DayRange days) {
    return new Quota.DayRange(days.from(), days.to());
  }

  private static Quota.@Nullable Terms of(@Nullable TermDays terms) {
    return terms == null ? null : new Quota.Terms(of(terms.spring()), of(terms.autumn()));
  }

  private static Quota.@Nullable TimeOfDay of(@Nullable TimeRange time) {
    return time == null ? null : new Quota.TimeOfDay(time.from(), time.to());
  }
}
