package se.lofteskollen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.assessment.kpi.GoodDirection;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.kpi.Area;
import se.lofteskollen.kpi.IndicatorSeries;
import se.lofteskollen.kpi.IndicatorView;
import se.lofteskollen.kpi.KpiTargetView;
import se.lofteskollen.kpi.MeasurementStatus;
import se.lofteskollen.kpi.MeasurementView;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.KpiGoal;
import se.lofteskollen.pledge.document.WordingKind;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;
import se.lofteskollen.shared.time.Period;

class TargetCheckTest {
  private static final Text TEXT = new Text("Mål", null);
  private static final Area OURS = new Area(Area.Kind.MUNICIPALITY, "Kävlinge", "1261", null);

  /** A level that is already reached, or that the newest figure before the agreement reaches. */
  @ParameterizedTest
  @CsvSource({
    "EVENT_COUNT,AT_MOST,60,true",
    "EVENT_COUNT,AT_MOST,45,false",
    "EVENT_COUNT,AT_LEAST,60,true",
    "RATE,AT_MOST,60,true",
    "RATE,AT_MOST,59,false",
    "SURVEY_INDEX,AT_LEAST,60,true",
    "EVENT_COUNT,AT_MOST,999999999999,true",
    "EVENT_COUNT,AT_LEAST,999999999999,false",
  })
  void aLevelWithoutBaselineIsHeldAgainstTheNewestFigure(
      IndicatorKind kind, KpiGoal.Kind goal, BigDecimal limit, boolean met) {
    IndicatorSeries series =
        series(kind, OURS, measured(2024, "30"), measured(2025, "60"), measured(2026, "10"));

    assertThat(findings(List.of("1261"), target(level(goal, limit), series, null)))
        .isEqualTo(met ? List.of("MET_BY_CHANCE /kpiTargets/0/goal") : List.of());
  }

  @Test
  void aLevelWithNoFigureBeforeTheAgreementHasNothingToBeComparedWith() {
    IndicatorSeries series =
        series(IndicatorKind.EVENT_COUNT, OURS, measured(2025, null), measured(2026, "10"));

    assertThat(
            findings(
                List.of("1261"), target(level(KpiGoal.Kind.AT_MOST, BigDecimal.TEN), series, null)))
        .containsExactly("NO_BASELINE /kpiTargets/0/baseline");
  }

  @Test
  void aBaselineGoesBeforeTheNewestFigure() {
    IndicatorSeries series = series(IndicatorKind.EVENT_COUNT, OURS, measured(2025, "60"));
    var baseline =
        new Baseline(
            new ClosedPeriod(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31")),
            new BigDecimal(90),
            null,
            null,
            null);

    assertThat(
            findings(
                List.of("1261"),
                target(level(KpiGoal.Kind.AT_MOST, new BigDecimal(70)), series, baseline)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MUNICIPALITY,1261,1261,true",
    "MUNICIPALITY,1262,1261,false",
    "MUNICIPALITY,1261,1261 1262 1231,false",
    "MUNICIPALITY,,1261,false",
    "LOCAL_POLICE_AREA,,1261,false",
    "LOCAL_POLICE_AREA,,1261 1262,false",
    "LOCAL_POLICE_AREA,1230 1231 1261 1262,1261 1262,false",
    "LOCAL_POLICE_AREA,1230 1231 1261 1262,1262 1261 1231 1230,true",
    "DISTRICT,,1261,false",
  })
  void figuresAreOfTheAreaThatTheAgreementCovers(
      Area.Kind kind, String code, String municipalities, boolean ours) {
    IndicatorSeries series =
        series(
            IndicatorKind.SURVEY_INDEX,
            new Area(kind, "Området", null, code == null ? null : List.of(code.split(" "))),
            measured(2025, "1.44"));

    assertThat(
            findings(
                Arrays.asList(municipalities.split(" ")),
                target(level(KpiGoal.Kind.AT_MOST, BigDecimal.ONE), series, null)))
        .isEqualTo(ours ? List.of() : List.of("OTHER_AREA /kpiTargets/0/indicator"));
  }

  private static KpiGoal level(KpiGoal.Kind kind, BigDecimal limit) {
    return new KpiGoal(kind, limit, null, null, null);
  }

  private static KpiTargetView target(
      KpiGoal goal, IndicatorSeries series, @Nullable Baseline baseline) {
    return new KpiTargetView(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "mal",
        TEXT,
        TEXT,
        goal,
        series,
        baseline,
        List.of(),
        List.of(),
        null,
        null);
  }

  private static IndicatorSeries series(
      IndicatorKind kind, Area area, MeasurementView... measurements) {
    return new IndicatorSeries(
        new IndicatorView(
            UUID.randomUUID(),
            "nyckeltal",
            "kavlinge-kommun",
            TEXT,
            kind,
            TEXT,
            GoodDirection.LOWER,
            area,
            null,
            null,
            List.of(),
            null),
        List.of(measurements));
  }

  private static MeasurementView measured(int year, @Nullable String value) {
    return new MeasurementView(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new ClosedPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        value == null ? null : new BigDecimal(value),
        null,
        value == null ? TEXT : null,
        null,
        null,
        MeasurementStatus.FINAL,
        URI.create("https://example.org/statistik"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        1,
        true,
        false,
        null);
  }

  private static List<String> findings(List<String> municipalities, KpiTargetView target) {
    var content =
        new AgreementContent(
            "utkast",
            TEXT,
            municipalities,
            List.of("kavlinge-kommun"),
            new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
            null,
            null,
            WordingKind.VERBATIM,
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            null);
    return TargetCheck.of(content, List.of(target)).stream()
        .map(finding -> finding.code() + " " + finding.pointer())
        .toList();
  }
}
