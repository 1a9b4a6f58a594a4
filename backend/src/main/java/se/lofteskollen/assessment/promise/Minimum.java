package se.lofteskollen.assessment.promise;

import org.jspecify.annotations.Nullable;

final class Minimum {
  private Minimum() {}

  static void check(int minimum, @Nullable Integer maximum) {
    if (minimum < 1) {
      throw new IllegalArgumentException("A quota's minimum is at least 1.");
    }
    if (maximum != null && maximum <= minimum) {
      throw new IllegalArgumentException("A range ends above where it begins.");
    }
  }
}
