package se.lofteskollen.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.time.ClosedPeriod;

/** A baseline fits what is measured, so that whatever comes later can be judged. */
class BaselineRulesTest {

  @ParameterizedTest
  @CsvSource({
    "SURVEY_SHARE, 175, false",
    "SURVEY_SHARE, -5, false",
    "SURVEY_SHARE, 40.5, true",
    "EVENT_COUNT, -1, false",
    "EVENT_COUNT, 5000000000, false",
    "EVENT_COUNT, 45.5, false",
    "EVENT_COUNT, 45.7, false",
    "EVENT_COUNT, 137, true",
    "EVENT_COUNT, 0, true",
    "COMPLETE_COUNT, 8.5, false",
    "COMPLETE_COUNT, 8, true",
    "RATE, -1, false",
    "RATE, 4.1, true",
    "SURVEY_INDEX, 1.80, true"
  })
  void theValueFitsItsKind(IndicatorKind kind, String value, boolean fits) {
    assertThat(faults(kind, baseline(value, null, null, null)))
        .isEqualTo(fits ? List.of() : List.of("/value OUT_OF_RANGE"));
  }

  @Test
  void severalYearsAreOfEventsAndSpanThem() {
    assertThat(faults(IndicatorKind.EVENT_COUNT, baseline("137", 3, null, null))).isEmpty();
    assertThat(faults(IndicatorKind.EVENT_COUNT, baseline("137", 4, null, null)))
        .containsExactly("/years OTHER_PERIOD");
    assertThat(faults(IndicatorKind.SURVEY_SHARE, baseline("40", 3, null, null)))
        .containsExactly("/years OTHER_KIND");
  }

  @Test
  void figuresBelongToTheirKind() {
    assertThat(faults(IndicatorKind.SURVEY_SHARE, baseline("40", null, 1200, null))).isEmpty();
    assertThat(faults(IndicatorKind.SURVEY_INDEX, baseline("1.80", null, 1200, "0.04"))).isEmpty();
    assertThat(faults(IndicatorKind.EVENT_COUNT, baseline("40", null, 1200, "0.04")))
        .containsExactly("/sampleSize OTHER_KIND", "/standardError OTHER_KIND");
  }

  @Test
  void theDecimalsStayAsTheyWereWritten() {
    assertThat(baseline("1.80", null, null, null).value().toString()).isEqualTo("1.80");
    assertThat(baseline("1.8E+3", null, null, null).value().toString()).isEqualTo("1800");
  }

  @Test
  void anAreaIsThePromisesOnlyWhereTheSetsAreEqualOrItNamesTheDistrict() {
    var police =
        new Area(Area.Kind.LOCAL_POLICE_AREA, "Kävlinge", null, List.of("1261", "1230", "1231"));
    assertThat(police.isThatOf(Set.of("1230", "1231", "1261"), null)).isTrue();
    assertThat(police.isThatOf(Set.of("1230", "1231"), null)).isFalse();
    assertThat(police.isThatOf(Set.of("1230", "1231", "1261"), "Furulund")).isFalse();
    var district = new Area(Area.Kind.DISTRICT, "Furulund", null, List.of("1261"));
    assertThat(district.isThatOf(Set.of("1261"), "Furulund")).isTrue();
    assertThat(district.isThatOf(Set.of("1261"), null)).isFalse();
    var one = new Area(Area.Kind.MUNICIPALITY, "Kävlinge kommun", "1261", null);
    assertThat(one.codes()).containsExactly("1261");
    assertThat(one).isEqualTo(new Area(one.kind(), one.name(), null, List.of("1261")));
  }

  private static List<String> faults(IndicatorKind kind, Baseline baseline) {
    return BaselineRules.broken(baseline, kind).stream()
        .map((FieldError fault) -> fault.pointer() + " " + fault.code())
        .toList();
  }

  private static Baseline baseline(
      String value,
      @Nullable Integer years,
      @Nullable Integer sampleSize,
      @Nullable String standardError) {
    return new Baseline(
        new ClosedPeriod(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31)),
        new BigDecimal(value),
        years,
        sampleSize,
        standardError == null ? null : new BigDecimal(standardError));
  }
}
