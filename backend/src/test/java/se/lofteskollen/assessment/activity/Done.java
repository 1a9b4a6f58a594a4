package se.lofteskollen.assessment.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something done, said step by step: {@code Done.on("2021-03-01").count(2).at("north")}. */
record Done(
    LocalDate day,
    LocalDate until,
    int count,
    boolean verified,
    @Nullable String item,
    Set<String> places,
    @Nullable Integer subCount,
    @Nullable BigDecimal hours,
    @Nullable Integer minutes,
    @Nullable String reason) {

  static Done on(String date) {
    LocalDate day = LocalDate.parse(date);
    return new Done(day, day, 1, true, null, Set.of(), null, null, null, null);
  }

  Done until(String date) {
    return new Done(
        day,
        LocalDate.parse(date),
        count,
        verified,
        item,
        places,
        subCount,
        hours,
        minutes,
        reason);
  }

  Done count(int other) {
    return new Done(day, until, other, verified, item, places, subCount, hours, minutes, reason);
  }

  Done waiting() {
    return new Done(day, until, count, false, item, places, subCount, hours, minutes, reason);
  }

  Done of(String key) {
    return new Done(day, until, count, verified, key, places, subCount, hours, minutes, reason);
  }

  Done at(String... ids) {
    return new Done(
        day, until, count, verified, item, Set.of(ids), subCount, hours, minutes, reason);
  }

  Done part(int other) {
    return new Done(day, until, count, verified, item, places, other, hours, minutes, reason);
  }

  Done hours(String other) {
    return new Done(
        day,
        until,
        count,
        verified,
        item,
        places,
        subCount,
        new BigDecimal(other),
        minutes,
        reason);
  }

  Done minutes(int other) {
    return new Done(day, until, count, verified, item, places, subCount, hours, other, reason);
  }

  /** No need arose: an explicit zero with its reason. */
  Done noNeed(String why) {
    return new Done(day, until, 0, verified, item, places, subCount, hours, minutes, why);
  }

  Performance performance() {
    return new Performance(
        day, until, count, verified, item, places, subCount, hours, minutes, reason);
  }
}
