package se.lofteskollen.assessment.activity;

import static se.lofteskollen.assessment.wording.Words.both;
import static se.lofteskollen.assessment.wording.Words.number;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.CoverageQuota;
import se.lofteskollen.assessment.promise.EffortQuota;
import se.lofteskollen.assessment.promise.MilestoneQuota;
import se.lofteskollen.assessment.promise.OccasionQuota;
import se.lofteskollen.assessment.promise.PlainQuota;
import se.lofteskollen.assessment.promise.RecurringQuota;
import se.lofteskollen.assessment.promise.ResponseTimeQuota;
import se.lofteskollen.assessment.promise.ShareQuota;
import se.lofteskollen.assessment.promise.TotalQuota;
import se.lofteskollen.assessment.promise.Unquantified;
import se.lofteskollen.assessment.wording.Unit;
import se.lofteskollen.assessment.wording.Wording;
import se.lofteskollen.assessment.wording.Words;

/** What a quota asks, as the end of a sentence: at least 2 visits every month. */
final class PromisedWords {
  private PromisedWords() {}

  static Wording of(PlainQuota quota) {
    return switch (quota) {
      case TotalQuota total ->
          both(
              "%s%s",
              "%s%s",
              counted(total.minimum(), total.maximum(), total.counting()),
              CalendarWords.limits(total.counting().filter()));
      case RecurringQuota recurring -> recurring(recurring);
      case EffortQuota effort -> effort(effort);
      case OccasionQuota occasions ->
          both(
              occasions.occasions().size() == 1
                  ? "ett namngivet tillfälle"
                  : "%s namngivna tillfällen",
              occasions.occasions().size() == 1 ? "one named occasion" : "%s named occasions",
              number(occasions.occasions().size()));
      case CoverageQuota coverage ->
          both(
              coverage.units().size() == 1 ? "en namngiven" : "alla %s som räknades upp",
              coverage.units().size() == 1 ? "one that was named" : "all %s that were listed",
              number(coverage.units().size()));
      case ShareQuota share -> share(share);
      case ResponseTimeQuota time ->
          both(
              "varje ärende inom %s", "every case within %s", Words.minutes(time.maximumMinutes()));
      case MilestoneQuota milestone ->
          milestone.due() == null
              ? both("klart innan löftets tid är ute", "done before the promise's time is up")
              : both("klart senast den %s", "done by %s", Words.day(milestone.due()));
      case Unquantified _ -> both("inget antal", "no number");
    };
  }

  private static Wording recurring(RecurringQuota quota) {
    Wording counted = counted(quota.minimum(), quota.maximum(), quota.counting());
    return quota.average()
        ? both(
            "i genomsnitt %s %s",
            "on average %s %s",
            counted,
            CalendarWords.onAverage(quota.recurrence(), quota.counting().filter()))
        : both(
            "%s %s",
            "%s %s", counted, CalendarWords.when(quota.recurrence(), quota.counting().filter()));
  }

  private static Wording effort(EffortQuota quota) {
    Wording hours = both("minst %s", "at least %s", Words.counted(quota.minimumHours(), Unit.HOUR));
    return quota.recurrence() == null
        ? hours
        : both("%s %s", "%s %s", hours, CalendarWords.when(quota.recurrence()));
  }

  /** At least 3 visits; 3 to 4 visits; at least 3 visits at different places. */
  private static Wording counted(int minimum, @Nullable Integer maximum, Counting counting) {
    Wording number =
        maximum == null
            ? both("minst %s", "at least %s", Words.counted(minimum, counting.unit()))
            : both("%s–%s", "%s–%s", number(minimum), Words.counted(maximum, counting.unit()));
    Wording where =
        counting.differentPlaces()
            ? both("%s på olika platser", "%s at different places", number)
            : number;
    Integer minutes = counting.minimumMinutes();
    return minutes == null
        ? where
        : both("%s på minst %s", "%s of at least %s", where, Words.minutes(minutes));
  }

  static Wording share(ShareQuota quota) {
    Wording of = (quota.of() == null ? Unit.OCCASION : quota.of()).other();
    boolean all = quota.minimumPercent().compareTo(ShareQuota.ALL) == 0;
    if (quota.part() == null) {
      return all
          ? both("alla %s", "all %s", of)
          : both(
              "minst %s av alla %s",
              "at least %s of all %s", Words.percent(quota.minimumPercent()), of);
    }
    Wording part = quota.part().other();
    return all
        ? both("att alla %s är %s", "that all %s are %s", of, part)
        : both(
            "minst %s %s av alla %s",
            "at least %s %s of all %s", Words.percent(quota.minimumPercent()), part, of);
  }
}
