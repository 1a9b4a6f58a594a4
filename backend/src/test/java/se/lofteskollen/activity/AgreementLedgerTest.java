package se.lofteskollen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lofteskollen.activity.AgreementLedger.Change;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.AsOf;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.activity.Exactness;
import se.lofteskollen.assessment.activity.Performance;
import se.lofteskollen.assessment.calendar.Span;
import se.lofteskollen.assessment.promise.Counting;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.assessment.promise.Scope;
import se.lofteskollen.assessment.promise.TotalQuota;

/** What several requests read at the same time adds up to one truth. */
class AgreementLedgerTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
  private static final UUID VISITS = UUID.randomUUID();
  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();

  private static final Lifetime KNOWN =
      new Lifetime(LocalDate.of(2021, 3, 10), LocalDate.of(2021, 3, 10), null);

  private final AgreementLedger ledger = new AgreementLedger();

  @Test
  void aRecordThatIsReadAgainReplacesItself() {
    ledger.take(List.of(counts(FIRST, 1, 2)));
    assertThat(done()).isEqualTo(2);

    ledger.take(List.of(counts(FIRST, 2, 5), counts(SECOND, 2, 1)));

    assertThat(done()).isEqualTo(6);
    assertThat(ledger.revision()).isEqualTo(2);
  }

  @Test
  void whatASlowerRequestReadEarlierDoesNotComeBack() {
    ledger.take(List.of(counts(FIRST, 1, 2)));
    assertThat(done()).isEqualTo(2);

    ledger.take(List.of(new Change(FIRST, 3, KNOWN, Map.of())));
    ledger.take(List.of(counts(FIRST, 2, 9)));

    assertThat(done()).isZero();
    assertThat(ledger.revision()).isEqualTo(3);
  }

  @Test
  void anotherPromiseIsJudgedByItsOwnNumbersFromTheSameRecords() {
    ledger.take(List.of(counts(FIRST, 1, 2)));
    assertThat(status(promise(3))).isEqualTo(AssessmentStatus.ON_TRACK);

    assertThat(status(promise(2))).isEqualTo(AssessmentStatus.KEPT);

    ledger.take(List.of(counts(SECOND, 2, 1)));
    assertThat(status(promise(3))).isEqualTo(AssessmentStatus.KEPT);
  }

  @Test
  void whatIsDatedLaterThanTodayDoesNotCountYet() {
    ledger.take(List.of(on(SECOND, 1, TODAY.plusDays(1), 7), counts(FIRST, 1, 2)));

    assertThat(done()).isEqualTo(2);
  }

  @Test
  void whatWasVerifiedLaterWaitedOnAnEarlierDay() {
    ledger.take(List.of(lived("2021-05-20", "2021-06-10", null)));

    assertThat(on("2021-05-19").waiting().stated()).isZero();
    assertThat(on("2021-06-01").waiting().stated()).isEqualTo(2);
    assertThat(on("2021-06-01").done().stated()).isZero();
    assertThat(on("2021-06-11").done().stated()).isEqualTo(2);
  }

  @Test
  void whatWasVoidedLaterCountedUntilThen() {
    ledger.take(List.of(lived("2021-05-20", "2021-05-21", "2021-06-10")));

    assertThat(on("2021-06-09").done().stated()).isEqualTo(2);
    assertThat(on("2021-06-10").done().stated()).isZero();
    assertThat(done()).isZero();
  }

  private ActivityAssessment on(String day) {
    var asOf = AsOf.on(LocalDate.parse(day));
    return Objects.requireNonNull(ledger.assessOnce(Map.of(VISITS, promise(3)), asOf).get(VISITS));
  }

  private static Change lived(String reported, String verified, @Nullable String voided) {
    var day = LocalDate.of(2021, 5, 19);
    return new Change(
        FIRST,
        1,
        new Lifetime(
            LocalDate.parse(reported),
            LocalDate.parse(verified),
            voided == null ? null : LocalDate.parse(voided)),
        Map.of(
            VISITS,
            new Performance(
                day, day, 2, Exactness.EXACT, true, null, Set.of(), null, null, null, null, null)));
  }

  private int done() {
    return answer(promise(3)).done().shown();
  }

  private AssessmentStatus status(Promise promise) {
    return answer(promise).status();
  }

  private ActivityAssessment answer(Promise promise) {
    return Objects.requireNonNull(ledger.assess(Map.of(VISITS, promise), TODAY).get(VISITS));
  }

  private static Promise promise(int minimum) {
    return Promise.of(
        new TotalQuota(minimum, null, Scope.IN_TOTAL, Counting.of(null)),
        new Span(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)),
        14,
        List.of());
  }

  private static Change counts(UUID record, long revision, int count) {
    return on(record, revision, LocalDate.of(2021, 3, 10), count);
  }

  private static Change on(UUID record, long revision, LocalDate day, int count) {
    var performance =
        new Performance(
            day, day, count, Exactness.EXACT, true, null, Set.of(), null, null, null, null, null);
    return new Change(record, revision, KNOWN, Map.of(VISITS, performance));
  }
}
