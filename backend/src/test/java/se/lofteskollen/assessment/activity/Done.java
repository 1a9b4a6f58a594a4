package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something done, said step by step: {@code Done.on("2021-03-01").count(2).at("north")}. */
record Done(Performance performance) {

  static Done on(String date) {
    LocalDate day = LocalDate.parse(date);
    return new Done(
        new Performance(
            day, day, 1, Exactness.EXACT, true, null, Set.of(), null, null, null, null, null));
  }

  /** Reported with several days together. */
  static Done sum(String first, String last, int count) {
    return on(first).until(last).count(count);
  }

  Done until(String date) {
    return but(LocalDate.parse(date), count(), exactness(), verified(), item(), places());
  }

  Done count(int other) {
    return but(until(), other, exactness(), verified(), item(), places());
  }

  Done exactly(Exactness how) {
    return but(until(), count(), how, verified(), item(), places());
  }

  Done waiting() {
    return but(until(), count(), exactness(), false, item(), places());
  }

  Done of(String key) {
    return but(until(), count(), exactness(), verified(), key, places());
  }

  Done at(String... ids) {
    return but(until(), count(), exactness(), verified(), item(), Set.of(ids));
  }

  Done part(int other) {
    return but(other, hours(), responseMinutes(), durationMinutes(), reason());
  }

  Done hours(String other) {
    return but(subCount(), new BigDecimal(other), responseMinutes(), durationMinutes(), reason());
  }

  Done minutes(int other) {
    return but(subCount(), hours(), other, durationMinutes(), reason());
  }

  Done lasting(int minutes) {
    return but(subCount(), hours(), responseMinutes(), minutes, reason());
  }

  /** No need arose: an explicit zero with its reason. */
  Done noNeed(String why) {
    return count(0).but(subCount(), hours(), responseMinutes(), durationMinutes(), why);
  }

  private Done but(
      LocalDate last,
      int number,
      Exactness how,
      boolean isVerified,
      @Nullable String key,
      Set<String> where) {
    return new Done(
        new Performance(
            performance.day(),
            last,
            number,
            how,
            isVerified,
            key,
            where,
            subCount(),
            hours(),
            responseMinutes(),
            durationMinutes(),
            reason()));
  }

  private Done but(
      @Nullable Integer part,
      @Nullable BigDecimal spent,
      @Nullable Integer answeredWithin,
      @Nullable Integer lasted,
      @Nullable String why) {
    return new Done(
        new Performance(
            performance.day(),
            until(),
            count(),
            exactness(),
            verified(),
            item(),
            places(),
            part,
            spent,
            answeredWithin,
            lasted,
            why));
  }

  private LocalDate until() {
    return performance.until();
  }

  private int count() {
    return performance.count();
  }

  private Exactness exactness() {
    return performance.exactness();
  }

  private boolean verified() {
    return performance.verified();
  }

  private @Nullable String item() {
    return performance.item();
  }

  private Set<String> places() {
    return performance.places();
  }

  private @Nullable Integer subCount() {
    return performance.subCount();
  }

  private @Nullable BigDecimal hours() {
    return performance.hours();
  }

  private @Nullable Integer responseMinutes() {
    return performance.responseMinutes();
  }

  private @Nullable Integer durationMinutes() {
    return performance.durationMinutes();
  }

  private @Nullable String reason() {
    return performance.noNeedReason();
  }
}
