package se.lofteskollen.assessment.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same cases computed by R (src/test/r/statistics.R), to a relative 1e-9. */
class AgreementWithRTest {
  private static final double RELATIVE = 1e-9;

  /** For differences, of which the digits cancel out near zero. */
  private static final double NEAR_ZERO = 1e-12;

  /** R's sum of the most unlikely outcomes stops at the smallest number there is. */
  private static final double SMALLEST = 1e-300;

  private record Case(Map<String, Double> numbers) {
    double number(String column) {
      return Objects.requireNonNull(numbers.get(column));
    }
  }

  private final List<String> disagreements = new ArrayList<>();

  @Test
  void twoCounts() {
    var cases = cases("rate-comparison.csv");
    for (var given : cases) {
      var found =
          RateComparison.of(
              count(given, "before"),
              given.number("exposureBefore"),
              count(given, "after"),
              given.number("exposureAfter"),
              given.number("alpha"),
              Double.NaN);
      compare(given, "p", found.p(), SMALLEST);
      compare(given, found.interval(), 0);
    }
    assertThat(cases).hasSizeGreaterThan(1_200);
    assertThat(disagreements).isEmpty();
  }

  @Test
  void effectiveCountsAndSeveralYearsTogether() {
    var cases = cases("effective-counts.csv");
    for (var given : cases) {
      var found =
          RateComparison.of(
              count(given, "before"),
              given.number("exposureBefore"),
              count(given, "after"),
              given.number("exposureAfter"),
              given.number("alpha"),
              given.number("dispersion"));
      compare(given, found.interval(), SMALLEST);
    }
    assertThat(cases).hasSizeGreaterThan(900);
    assertThat(disagreements).isEmpty();
  }

  @Test
  void dispersionOfNeighbours() {
    var cases = cases("dispersion.csv");
    for (var given : cases) {
      int periods = (int) given.number("periods");
      double[] counts = numbers(given, "count", periods);
      double[] exposures = numbers(given, "exposure", periods);
      compare(given, "raw", Dispersion.betweenNeighbours(counts, exposures), 0);
      compare(given, "allowed", Dispersion.allowedFor(counts, exposures, given.number("alpha")), 0);
    }
    assertThat(cases).hasSize(80);
    assertThat(disagreements).isEmpty();
  }

  @Test
  void oneShare() {
    var cases = cases("share-interval.csv");
    for (var given : cases) {
      var found =
          ShareInterval.wilson(
              given.number("positives"), given.number("size"), given.number("alpha"));
      compare(given, found, NEAR_ZERO);
    }
    assertThat(cases).hasSizeGreaterThan(350);
    assertThat(disagreements).isEmpty();
  }

  @Test
  void twoShares() {
    var cases = cases("share-difference.csv");
    for (var given : cases) {
      var found =
          ShareDifference.of(
              given.number("positivesBefore"),
              given.number("sizeBefore"),
              given.number("positivesAfter"),
              given.number("sizeAfter"),
              given.number("alpha"));
      compare(given, found.interval(), NEAR_ZERO);
    }
    assertThat(cases).hasSize(600);
    assertThat(disagreements).isEmpty();
  }

  @Test
  void twoEstimates() {
    var cases = cases("mean-difference.csv");
    for (var given : cases) {
      var found =
          MeanDifference.of(
              given.number("before"),
              given.number("errorBefore"),
              given.number("after"),
              given.number("errorAfter"),
              given.number("alpha"));
      compare(given, "p", found.p(), 0);
      compare(given, found.interval(), NEAR_ZERO);
    }
    assertThat(cases).hasSize(200);
    assertThat(disagreements).isEmpty();
  }

  private void compare(Case given, Interval found, double nearZero) {
    compare(given, "lower", found.lower(), nearZero);
    compare(given, "upper", found.upper(), nearZero);
  }

  private void compare(Case given, String column, double found, double nearZero) {
    double expected = given.number(column);
    boolean agrees =
        Double.compare(found, expected) == 0
            || Math.abs(found - expected) <= Math.max(nearZero, RELATIVE * Math.abs(expected));
    if (!agrees) {
      disagreements.add("%s %s is %s".formatted(given, column, found));
    }
  }

  private static double[] numbers(Case given, String name, int many) {
    return IntStream.rangeClosed(1, many).mapToDouble(i -> given.number(name + i)).toArray();
  }

  private static long count(Case given, String column) {
    return (long) given.number(column);
  }

  private static List<Case> cases(String file) {
    List<String> lines = lines(file);
    String[] names = lines.getFirst().split(",", -1);
    return lines.stream()
        .skip(1)
        .map(line -> Arrays.stream(line.split(",", -1)).map(Double::valueOf).toList())
        .map(
            numbers ->
                new Case(
                    IntStream.range(0, names.length)
                        .boxed()
                        .collect(Collectors.toMap(i -> names[i], numbers::get))))
        .toList();
  }

  private static List<String> lines(String file) {
    try (var stream = AgreementWithRTest.class.getResourceAsStream("/statistics/" + file)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
