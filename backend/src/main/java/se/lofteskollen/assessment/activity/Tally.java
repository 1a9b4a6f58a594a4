package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.ShareQuota;

/** All that a rule asks of what was reported under one heading: the whole, a place or an item. */
final class Tally {
  private final Sums sums = new Sums();
  private final Sums otherDays = new Sums();
  private final Sums tooShort = new Sums();
  private int reports;
  private int verified;
  private final AmountSum part = new AmountSum();
  private long wholeAtBest;
  private final AmountSum inTime = new AmountSum();
  private final AmountSum late = new AmountSum();
  private final Counts<Integer> casesByMinutes = new Counts<>();
  private final Counts<Integer> reportsByMinutes = new Counts<>();
  private final Counts<LocalDate> doneOn = new Counts<>();
  private final Counts<LocalDate> perhapsFrom = new Counts<>();
  private final Counts<NoNeed> noNeeds = new Counts<>();

  /**
   * Adds what was done, or takes it away again.
   *
   * @param share how much of it counts
   * @param sign 1 or -1
   */
  void add(Performance performance, Admission.Share share, int sign) {
    reports += sign;
    if (performance.verified()) {
      verified += sign;
      excuse(performance, sign);
    }
    switch (share) {
      case ALL -> count(performance, true, sign);
      case PERHAPS -> count(performance, false, sign);
      case OTHER_DAYS -> otherDays.add(performance, true, sign);
      case TOO_SHORT -> tooShort.add(performance, true, sign);
    }
  }

  private void count(Performance performance, boolean certain, int sign) {
    sums.add(performance, certain, sign);
    if (!performance.verified()) {
      return;
    }
    Amount count = certain ? performance.counted() : performance.counted().perhaps();
    addPart(performance, count, sign);
    addTimes(performance, count, sign);
    if (count.lower() > 0) {
      doneOn.add(performance.until(), sign);
    }
    if (count.upper() > 0) {
      perhapsFrom.add(performance.day(), sign);
    }
  }

  private void excuse(Performance performance, int sign) {
    String reason = performance.noNeedReason();
    if (performance.count() == 0 && reason != null) {
      noNeeds.add(new NoNeed(performance.day(), performance.until(), reason), sign);
    }
  }

  private void addPart(Performance performance, Amount whole, int sign) {
    Integer stated = performance.subCount();
    long most = stated == null ? whole.upper() : Amount.of(stated, performance.exactness()).upper();
    long least = stated == null ? 0 : Amount.of(stated, performance.exactness()).lower();
    long upper = Math.min(most, whole.upper());
    long lower = Math.min(least, whole.lower());
    part.add(
        new Amount(
            Math.min(stated == null ? 0 : stated, whole.stated()),
            lower,
            upper,
            lower == upper ? Exactness.EXACT : Exactness.ABOUT),
        sign);
    if (upper != Amount.UNBOUNDED) {
      wholeAtBest += sign * Math.max(whole.lower(), upper);
    }
  }

  private void addTimes(Performance performance, Amount cases, int sign) {
    Integer stated = performance.subCount();
    Integer minutes = performance.responseMinutes();
    if (stated != null) {
      long within = Math.min(stated, cases.stated());
      inTime.add(Amount.exactly(within), sign);
      long least = Math.max(0, cases.lower() - within);
      long most =
          cases.upper() == Amount.UNBOUNDED
              ? Amount.UNBOUNDED
              : Math.max(0, cases.upper() - within);
      late.add(new Amount(least, least, most, Exactness.ABOUT), sign);
    } else if (minutes != null) {
      casesByMinutes.add(minutes, sign * Math.toIntExact(cases.stated()));
      if (cases.lower() > 0) {
        reportsByMinutes.add(minutes, sign);
      }
    }
  }

  /** What counts. */
  Sums sums() {
    return sums;
  }

  /** What was done on other days than those promised. */
  Sums otherDays() {
    return otherDays;
  }

  /** What did not last as long as was promised. */
  Sums tooShort() {
    return tooShort;
  }

  /** Whether anything at all was reported, verified or not: silence is not the same as zero. */
  boolean reported() {
    return reports > 0;
  }

  boolean anythingVerified() {
    return verified > 0;
  }

  /** How many of the verified count are of the promised part. */
  Amount part() {
    return part.amount();
  }

  /** Whether the part is so large a share of the whole, whatever fits the evidence. */
  boolean hasShare(BigDecimal percent) {
    Amount whole = sums.done();
    return whole.lower() > 0
        && whole.upper() != Amount.UNBOUNDED
        && isShare(percent, part.amount().lower(), whole.upper());
  }

  /** Whether the part may be so large a share of the whole. */
  boolean mayHaveShare(BigDecimal percent) {
    Amount known = part.amount();
    return known.upper() == Amount.UNBOUNDED || isShare(percent, known.upper(), wholeAtBest);
  }

  private static boolean isShare(BigDecimal percent, long some, long all) {
    return ShareQuota.ALL
            .multiply(BigDecimal.valueOf(some))
            .compareTo(percent.multiply(BigDecimal.valueOf(all)))
        >= 0;
  }

  /** Verified cases known to be in time: by their number, or by the longest time that any took. */
  long within(int maximumMinutes) {
    return inTime.amount().stated() + casesByMinutes.upTo(maximumMinutes);
  }

  /**
   * Verified cases known to be late; of those that were reported with the longest time that any
   * took, one.
   */
  long late(int maximumMinutes) {
    return late.amount().lower() + reportsByMinutes.above(maximumMinutes);
  }

  /** Whether more cases may be late than are known to be in time, of those with a stated number. */
  boolean perhapsMoreLate() {
    return late.amount().upper() > late.amount().lower();
  }

  /** The first day by which something verified was finished for certain. */
  @Nullable LocalDate doneOn() {
    return doneOn.first();
  }

  /** The first day on which something verified may have been done. */
  @Nullable LocalDate perhapsFrom() {
    return perhapsFrom.first();
  }

  /** Verified zeros with a reason. */
  List<NoNeed> noNeeds() {
    return List.copyOf(noNeeds.keys());
  }
}
