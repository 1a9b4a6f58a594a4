package se.lofteskollen.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which days what about a record was known. Days in Europe/Stockholm; what happened on a day is
 * known on that day.
 *
 * @param reported when it was recorded; of what a publication tells of, the last day it tells of
 * @param verified null: it waits
 * @param voided null: it stands
 */
record Lifetime(LocalDate reported, @Nullable LocalDate verified, @Nullable LocalDate voided) {

  /** Whether it was there on a day: verified or waiting, and not taken back by then. */
  boolean isKnownOn(LocalDate day) {
    return !reported.isAfter(day) && (voided == null || voided.isAfter(day));
  }

  boolean isVerifiedOn(LocalDate day) {
    return verified != null && !verified.isAfter(day);
  }

  /** Whether it counts, or waits to, as things stand. */
  boolean stands() {
    return voided == null;
  }
}
