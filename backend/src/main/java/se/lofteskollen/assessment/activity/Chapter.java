package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.CalendarFilter;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.CoverageUnit;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.Occasion;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.PeriodCalendar;
import se.lofteskollen.assessment.promise.PeriodIndex;
import se.lofteskollen.assessment.promise.Place;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.PromisedText;
import se.lofteskollen.assessment.promise.Recurrence;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.promise.Unquantified;

/**
 * Texts of one promise that follow one another and can be judged together, since they ask the same
 * way: each period by the text of its time. Any other change begins a chapter of its own.
 *
 * @param texts oldest first
 * @param until the first day of the next chapter; null for the last
 */
record Chapter(Promise promise, List<PromisedText> texts, @Nullable LocalDate until) {

  /** How a text asks, where it asks for something in each period. */
  private record Rhythm(boolean average, Scope scope, Measure measure) {
    static @Nullable Rhythm of(PlainQuota quota) {
      return switch (quota) {
        case RecurringQuota recurring ->
            new Rhythm(
                recurring.average(), recurring.scope(), Chapter.measure(recurring.counting()));
        case EffortQuota effort ->
            effort.recurrence() == null ? null : new Rhythm(false, Scope.IN_TOTAL, Measure.HOURS);
        case TotalQuota _,
            OccasionQuota _,
            CoverageQuota _,
            ShareQuota _,
            ResponseTimeQuota _,
            MilestoneQuota _,
            Unquantified _ ->
            null;
      };
    }
  }

  /**
   * The chapters of a promise, oldest first: the last is the one that gives the answer. A text that
   * came into force when the agreement was over begins none: it cannot change what was promised for
   * its time.
   */
  static List<Chapter> of(Promise promise) {
    LocalDate end = promise.agreement().end();
    var chapters = new ArrayList<Chapter>();
    var texts = new ArrayList<PromisedText>();
    for (PromisedText text : promise.texts()) {
      if (end != null && text.from().isAfter(end) && !texts.isEmpty()) {
        break;
      }
      if (!texts.isEmpty() && !goOn(texts.getLast(), text)) {
        chapters.add(new Chapter(promise, List.copyOf(texts), text.from()));
        texts.clear();
      }
      texts.add(text);
    }
    chapters.add(new Chapter(promise, List.copyOf(texts), null));
    return chapters;
  }

  private static boolean goOn(PromisedText before, PromisedText after) {
    Rhythm rhythm = Rhythm.of(before.quota().plain());
    return rhythm != null && rhythm.equals(Rhythm.of(after.quota().plain()));
  }

  /** The newest of the texts. */
  PromisedText governing() {
    return texts.getLast();
  }

  /** Whether it asks for something in each period. */
  boolean isPeriodic() {
    return Rhythm.of(governing().quota().plain()) != null;
  }

  static Measure measure(Counting counting) {
    return counting.differentPlaces() ? Measure.PLACES : Measure.COUNT;
  }

  /** The days that a quota over the whole time is limited to. */
  CalendarFilter filter() {
    return governing().quota().plain() instanceof TotalQuota total
        ? total.counting().filter()
        : CalendarFilter.NONE;
  }

  /** Where nothing has been reported yet. */
  Tallies tallies(Holidays holidays) {
    Span agreement = promise.agreement();
    Admission everything = Admission.of(agreement);
    return switch (governing().quota().plain()) {
      case TotalQuota total -> {
        Counting counting = total.counting();
        var admission =
            new Admission(
                agreement,
                day -> counting.filter().matches(day, holidays),
                _ -> counting.minimumMinutes());
        yield switch (total.scope()) {
          case IN_TOTAL -> Tallies.undivided(admission);
          case EACH_PLACE ->
              Tallies.atPlaces(admission, places(), _ -> Tallies.undivided(admission));
        };
      }
      case RecurringQuota recurring ->
          switch (recurring.scope()) {
            case IN_TOTAL -> inPeriods(null, holidays);
            case EACH_PLACE ->
                Tallies.atPlaces(everything, places(), place -> inPeriods(place, holidays));
          };
      case EffortQuota effort ->
          effort.recurrence() == null ? Tallies.undivided(everything) : inPeriods(null, holidays);
      case OccasionQuota _ ->
          Tallies.ofItems(everything, occasions().stream().map(Occasion::key).distinct());
      case CoverageQuota coverage ->
          Tallies.ofItems(everything, coverage.units().stream().map(CoverageUnit::key));
      case ShareQuota _, ResponseTimeQuota _, MilestoneQuota _, Unquantified _ ->
          Tallies.undivided(everything);
    };
  }

  /** Every place that any of the texts names. */
  List<Place> places() {
    var places = new ArrayList<Place>();
    for (PromisedText text : texts.reversed()) {
      for (Place place : text.places()) {
        if (places.stream().noneMatch(known -> known.id().equals(place.id()))) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /**
   * The occasions that are judged: those of the newest text, and those of an earlier one whose day
   * had come before it was replaced.
   */
  List<Occasion> occasions() {
    var occasions = new ArrayList<Occasion>();
    for (int i = 0; i < promise.texts().size(); i++) {
      PromisedText text = promise.texts().get(i);
      if (text.quota().plain() instanceof OccasionQuota quota) {
        if (text.equals(governing())) {
          quota.occasions().stream()
              .filter(occasion -> occasions.stream().noneMatch(o -> same(o, occasion)))
              .forEach(occasions::add);
          break;
        }
        LocalDate replaced = promise.texts().get(i + 1).from();
        quota.occasions().stream()
            .filter(occasion -> cameBefore(occasion, replaced))
            .filter(occasion -> occasions.stream().noneMatch(o -> same(o, occasion)))
            .forEach(occasions::add);
      }
    }
    return occasions;
  }

  private static boolean same(Occasion one, Occasion other) {
    return one.key().equals(other.key());
  }

  private static boolean cameBefore(Occasion occasion, LocalDate day) {
    LocalDate date = occasion.date();
    return date != null && date.isBefore(day);
  }

  /** The last day of a milestone: that of the text in force when it came. */
  @Nullable LocalDate due() {
    for (int i = 0; i < promise.texts().size(); i++) {
      PromisedText text = promise.texts().get(i);
      if (text.quota().plain() instanceof MilestoneQuota milestone) {
        LocalDate due = milestone.due() == null ? promise.agreement().end() : milestone.due();
        if (text.equals(governing())
            || (due != null && due.isBefore(promise.texts().get(i + 1).from()))) {
          return due;
        }
      }
    }
    return promise.agreement().end();
  }

  private Tallies inPeriods(@Nullable Place place, Holidays holidays) {
    var ofTexts = new ArrayList<PeriodIndex.OfText>();
    if (!texts.getFirst().from().equals(LocalDate.MIN)) {
      ofTexts.add(new PeriodIndex.OfText(LocalDate.MIN, null, 0));
    }
    for (PromisedText text : texts) {
      boolean holds = place == null || names(text, place);
      ofTexts.add(holds ? ofText(text, holidays) : new PeriodIndex.OfText(text.from(), null, 0));
    }
    if (until != null) {
      ofTexts.add(new PeriodIndex.OfText(until, null, 0));
    }
    var index = new PeriodIndex(ofTexts, promise.agreement());
    var admission = new Admission(promise.agreement(), index::expects, this::minimumMinutes);
    return Tallies.inPeriods(admission, new PeriodTallies(index));
  }

  private static boolean names(PromisedText text, Place place) {
    return text.places().stream().anyMatch(one -> one.id().equals(place.id()));
  }

  private @Nullable Integer minimumMinutes(LocalDate day) {
    return promise.on(day).quota().plain() instanceof RecurringQuota recurring
        ? recurring.counting().minimumMinutes()
        : null;
  }

  private static PeriodIndex.OfText ofText(PromisedText text, Holidays holidays) {
    return switch (text.quota().plain()) {
      case RecurringQuota recurring ->
          ofText(
              text,
              recurring.recurrence(),
              recurring.counting().filter(),
              recurring.minimum(),
              holidays);
      case EffortQuota effort ->
          ofText(
              text,
              effort.recurrence(),
              CalendarFilter.NONE,
              Hundredths.of(effort.minimumHours()),
              holidays);
      case TotalQuota _,
          OccasionQuota _,
          CoverageQuota _,
          ShareQuota _,
          ResponseTimeQuota _,
          MilestoneQuota _,
          Unquantified _ ->
          new PeriodIndex.OfText(text.from(), null, 0);
    };
  }

  private static PeriodIndex.OfText ofText(
      PromisedText text,
      @Nullable Recurrence recurrence,
      CalendarFilter filter,
      long minimum,
      Holidays holidays) {
    return new PeriodIndex.OfText(
        text.from(),
        recurrence == null ? null : new PeriodCalendar(recurrence, filter, holidays),
        minimum);
  }
}
