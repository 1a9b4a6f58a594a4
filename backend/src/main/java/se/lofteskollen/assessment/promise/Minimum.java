package se.lofteskollen.assessment.promise;

final class Minimum {
  private Minimum() {}

  static void check(int minimum) {
    if (minimum < 1) {
      throw new IllegalArgumentException("A quota's minimum is at least 1.");
    }
  }
}
