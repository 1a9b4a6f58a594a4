package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.calendar.Holidays;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Promise;

/**
 * What was reported of one activity, kept as sums, so that one record more or less costs the same
 * whether it is the tenth or the ten thousandth. It does not hold the records: whoever corrects one
 * removes it as it was added, and adds it as it is now.
 *
 * <p>Mutable and not safe for several threads: it has one owner.
 */
public final class ActivityLedger {
  private final Promise promise;
  private final Holidays holidays;
  private final List<Account> accounts;
  private final Counts<LocalDate> lastDays = new Counts<>();
  private @Nullable Answer latest;

  /** Sums under the headings of some of the texts. */
  private record Account(Chapter chapter, Tallies tallies) {}

  private record Answer(AsOf asOf, ActivityAssessment assessment) {}

  public ActivityLedger(Promise promise, Holidays holidays) {
    this.promise = promise;
    this.holidays = holidays;
    this.accounts = accounts(Chapter.of(promise), holidays);
  }

  /** Of an earlier chapter only what is judged period by period has an answer of its own. */
  private static List<Account> accounts(List<Chapter> chapters, Holidays holidays) {
    var accounts = new ArrayList<Account>();
    for (Chapter chapter : chapters) {
      if (chapter.isPeriodic() || chapter.until() == null) {
        accounts.add(new Account(chapter, chapter.tallies(holidays)));
      }
    }
    return List.copyOf(accounts);
  }

  public Promise promise() {
    return promise;
  }

  /** Enters something that was done; outside the agreement it does not count. */
  public void add(Performance performance) {
    change(performance, 1);
  }

  /**
   * Strikes out something that was entered.
   *
   * @param performance equal to what was added
   * @throws IllegalArgumentException when nothing that ended on its last day is entered
   */
  public void remove(Performance performance) {
    change(performance, -1);
  }

  /** Whether all that is entered was done by then, so that the answer of that day can be given. */
  public boolean answersFor(LocalDate asOf) {
    LocalDate newest = lastDays.last();
    return newest == null || !newest.isAfter(asOf);
  }

  /**
   * The answer for one day, from the sums alone.
   *
   * @throws IllegalArgumentException when something later is entered: an earlier day needs a ledger
   *     of what was done by then
   */
  public ActivityAssessment assess(AsOf asOf) {
    if (!answersFor(asOf.day())) {
      throw new IllegalArgumentException("Something later than the day is entered.");
    }
    Answer known = latest;
    if (known == null || !known.asOf().equals(asOf)) {
      known = new Answer(asOf, answer(asOf));
      latest = known;
    }
    return known.assessment();
  }

  private ActivityAssessment answer(AsOf asOf) {
    List<ActivityAssessment> answers =
        accounts.stream()
            .map(
                account ->
                    ActivityAssessor.assess(
                        new Evidence(account.chapter(), account.tallies(), asOf, false, holidays)))
            .toList();
    return EarlierTexts.told(
        accounts.getLast().chapter(), answers.getLast(), answers.subList(0, answers.size() - 1));
  }

  private void change(Performance performance, int sign) {
    if (touches(promise.agreement(), performance)) {
      lastDays.add(performance.until(), sign);
      accounts.forEach(account -> account.tallies().add(performance, sign));
      latest = null;
    }
  }

  private static boolean touches(Span agreement, Performance performance) {
    LocalDate end = agreement.end();
    return !performance.until().isBefore(agreement.start())
        && (end == null || !performance.day().isAfter(end));
  }
}
