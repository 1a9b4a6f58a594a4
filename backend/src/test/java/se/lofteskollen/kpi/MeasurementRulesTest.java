package se.lofteskollen.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** Which figures go with which kind, and which days with which. */
class MeasurementRulesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

  private @Nullable BigDecimal value;
  private @Nullable Text words;
  private MeasurementStatus status = MeasurementStatus.FINAL;
  private @Nullable Long numerator;
  private @Nullable BigDecimal denominator;
  private @Nullable Integer sampleSize;
  private @Nullable BigDecimal standardError;
  private @Nullable BigDecimal designEffect;
  private @Nullable LocalDate publishedOn;
  private @Nullable LocalDate retrievedOn;

  private NewMeasurement measurement() {
    return new NewMeasurement(
        new ClosedPeriod(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31")),
        value,
        words,
        null,
        null,
        status,
        URI.create("https://example.org/statistik"),
        numerator,
        denominator,
        sampleSize,
        standardError,
        designEffect,
        publishedOn,
        retrievedOn);
  }

  private List<String> broken(IndicatorKind kind) {
    return MeasurementRules.broken(measurement(), kind, TODAY).stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT_COUNT, /numerator /sampleSize /standardError /designEffect",
    "RATE, /sampleSize /standardError /designEffect",
    "SURVEY_SHARE, /denominator /standardError",
    "SURVEY_INDEX, /numerator /denominator /designEffect",
    "COMPLETE_COUNT, /numerator /denominator /sampleSize /standardError /designEffect",
  })
  void eachKindHasItsFigures(IndicatorKind kind, String foreign) {
    value = BigDecimal.TEN;
    numerator = 10L;
    denominator = BigDecimal.valueOf(365.25);
    sampleSize = 100;
    standardError = new BigDecimal("0.04");
    designEffect = new BigDecimal("1.4");

    assertThat(MeasurementRules.broken(measurement(), kind, TODAY))
        .allMatch(error -> error.code().equals("OTHER_KIND"))
        .extracting(error -> error.pointer())
        .containsExactly(foreign.split(" "));
  }

  @Test
  void aRateHasBothOfItsFiguresOrNeither() {
    value = new BigDecimal("10.7");
    assertThat(broken(IndicatorKind.RATE)).isEmpty();
    numerator = 342L;
    assertThat(broken(IndicatorKind.RATE)).containsExactly("/denominator INCOMPLETE");
    denominator = new BigDecimal(31_842);
    assertThat(broken(IndicatorKind.RATE)).isEmpty();
    numerator = null;
    assertThat(broken(IndicatorKind.RATE)).containsExactly("/numerator INCOMPLETE");
  }

  @Test
  void ofWordsOnlyTheAnswersAreCounted() {
    words = new Text("marginellt högre", null);
    sampleSize = 1686;
    assertThat(broken(IndicatorKind.SURVEY_INDEX)).isEmpty();
    standardError = new BigDecimal("0.04");
    assertThat(broken(IndicatorKind.SURVEY_INDEX)).containsExactly("/standardError VALUE_MISSING");
  }

  @ParameterizedTest
  @CsvSource({
    "33, 333, 1000, true",
    "33.3, 333, 1000, true",
    "33.5, 335, 1000, true",
    "33, 335, 1000, true",
    "34, 335, 1000, true",
    "33, 336, 1000, false",
    "33.4, 333, 1000, false",
    "0, 0, 12, true",
    "100, 12, 12, true",
  })
  void aShareIsThatOfItsAnswersWithinItsRounding(
      BigDecimal share, long positive, int answers, boolean agrees) {
    value = share;
    numerator = positive;
    sampleSize = answers;

    assertThat(broken(IndicatorKind.SURVEY_SHARE).equals(List.of("/value OTHER_SHARE")))
        .isNotEqualTo(agrees);
  }

  @Test
  void aWeightedShareMayDifferFromItsAnswers() {
    value = new BigDecimal("41");
    numerator = 333L;
    sampleSize = 1000;
    designEffect = new BigDecimal("1.4");
    assertThat(broken(IndicatorKind.SURVEY_SHARE)).isEmpty();
    numerator = 1001L;
    assertThat(broken(IndicatorKind.SURVEY_SHARE)).containsExactly("/numerator ABOVE_SAMPLE");
    sampleSize = null;
    assertThat(broken(IndicatorKind.SURVEY_SHARE)).containsExactly("/sampleSize INCOMPLETE");
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT_COUNT, FINAL, 2025-12-30, BEFORE_PERIOD",
    "EVENT_COUNT, FINAL, 2025-12-31, ",
    "EVENT_COUNT, PRELIMINARY, 2025-07-01, ",
    "EVENT_COUNT, PRELIMINARY, 2024-12-31, BEFORE_PERIOD",
    "SURVEY_INDEX, FINAL, 2025-11-08, ",
    "SURVEY_INDEX, FINAL, 2024-12-31, BEFORE_PERIOD",
    "SURVEY_INDEX, FINAL, 2026-06-30, ",
    "SURVEY_INDEX, FINAL, 2026-07-01, IN_THE_FUTURE",
  })
  void aValueIsPublishedWhenItCanBeKnown(
      IndicatorKind kind, MeasurementStatus given, LocalDate day, @Nullable String code) {
    value = BigDecimal.ONE;
    status = given;
    publishedOn = day;

    assertThat(broken(kind)).isEqualTo(code == null ? List.of() : List.of("/publishedOn " + code));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, BEFORE_PUBLISHED",
    "2026-03-01, ",
    "2026-06-30, ",
    "2026-07-01, IN_THE_FUTURE",
  })
  void aValueIsLookedUpOnceItIsPublished(LocalDate day, @Nullable String code) {
    value = BigDecimal.ONE;
    publishedOn = LocalDate.parse("2026-03-01");
    retrievedOn = day;

    assertThat(broken(IndicatorKind.EVENT_COUNT))
        .isEqualTo(code == null ? List.of() : List.of("/retrievedOn " + code));
  }

  @ParameterizedTest
  @CsvSource({
    " , , VINTAGE_DAY_MISSING",
    " , 2026-03-01, ",
    "2026-03-01, , VINTAGE_DAY_MISSING",
    "2026-03-01, 2026-03-01, NO_NEW_VINTAGE",
    "2026-03-01, 2026-03-02, ",
  })
  void aSecondValueOfAPeriodSaysThatItIsNewer(
      @Nullable LocalDate first, @Nullable LocalDate second, @Nullable String code) {
    value = BigDecimal.ONE;
    publishedOn = first;
    var before = List.of(new Measurement(Ids.next(), Ids.next(), measurement()));
    publishedOn = second;

    assertThat(MeasurementRules.brokenAsVintage(measurement(), before))
        .extracting(error -> error.pointer() + " " + error.code())
        .isEqualTo(code == null ? List.of() : List.of("/publishedOn " + code));
    assertThat(MeasurementRules.brokenAsVintage(measurement(), List.of())).isEmpty();
  }
}
