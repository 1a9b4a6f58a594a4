package se.lofteskollen.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.lofteskollen.support.Api.get;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.access.Actor;
import se.lofteskollen.assessment.kpi.GoodDirection;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;
import se.lofteskollen.support.AsSystem;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TakingOverIndicatorsTest {
  private final String slug = "index-" + UUID.randomUUID();

  @Inject IndicatorService indicators;
  @Inject AsSystem system;
  @Inject AgroalDataSource database;

  private List<FieldError> register(NewIndicator indicator) {
    var errors = new ArrayList<FieldError>();
    system.run(() -> errors.addAll(indicators.takeOver(indicator, Actor.SYSTEM)));
    return errors;
  }

  @Test
  void theSameFactsAreTakenOverOnceAndNewValuesAreAdded() {
    assertThat(register(indicator("skala 0–6", year(2019, "1.59")))).isEmpty();
    register(indicator("skala 0–6", year(2019, "1.590"), year(2020, "1.44")));
    get("/measurements?indicator=" + slug).body("items.value", contains(1.59f, 1.44f));
  }

  @Test
  void otherFactsUnderTheSameSlugAreRefusedAndNothingIsChanged() {
    assertThat(register(indicator("skala 0–6", year(2019, "1.59")))).isEmpty();
    assertThat(register(indicator("procent", year(2020, "1.44"), year(2019, "1.60"))))
        .extracting(FieldError::pointer)
        .containsExactly("/unit", "/measurements/1");

    get("/measurements?indicator=" + slug).body("items.value", contains(1.59f));
  }

  @Test
  void aValueOfAnotherDayIsANewVintageAndOneWithoutADayIsNot() {
    assertThat(register(indicator("skala 0–6", year(2019, "1.59")))).isEmpty();
    var later = year(2019, "1.60", LocalDate.of(2020, 11, 3));
    var earlier = year(2019, "1.58", LocalDate.of(2020, 3, 1));
    assertThat(register(indicator("skala 0–6", later, year(2019, "1.61"))))
        .extracting(FieldError::pointer)
        .containsExactly("/measurements/1");
    assertThat(register(indicator("skala 0–6", later, earlier))).isEmpty();

    get("/measurements?indicator=" + slug)
        .body("items.value", contains(1.59f, 1.58f, 1.60f))
        .body("items.vintage", contains(1, 2, 3))
        .body("items.current", contains(false, false, true));
  }

  @Test
  void valuesOfTheSamePeriodFromTwoSourcesKeepTheOrderOfTheDocument() {
    var second = year(2019, "1.66");
    var other =
        new NewMeasurement(
            second.period(),
            second.value(),
            null,
            null,
            null,
            second.status(),
            URI.create("https://example.org/en-annan"),
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    for (int again = 0; again < 2; again++) {
      assertThat(register(indicator("skala 0–6", year(2019, "1.69"), other))).isEmpty();
    }

    get("/measurements?indicator=" + slug).body("items.value", contains(1.69f, 1.66f));
  }

  @Test
  void aDocumentThatLeavesFiguresOutMeansTheMeasurementThatHasThem() {
    var published = year(2019, "1.59", LocalDate.of(2019, 11, 8));
    assertThat(register(indicator("skala 0–6", published))).isEmpty();
    assertThat(register(indicator("skala 0–6", year(2019, "1.59")))).isEmpty();

    get("/measurements?indicator=" + slug).body("items.publishedOn", contains("2019-11-08"));
  }

  @Test
  void nothingIsSaidAgainstASourceAndBreaksThatADocumentLeavesOut() {
    var whole = indicator("skala 0–6");
    var source = new IndicatorSource(new Text("Polisen", null), URI.create("https://polisen.se/"));
    var changed = new SeriesBreak(LocalDate.of(2023, 1, 1), new Text("Ny enkät.", null));
    assertThat(register(with(whole, source, List.of(changed)))).isEmpty();
    assertThat(register(whole)).isEmpty();
    var otherBreak = new SeriesBreak(LocalDate.of(2022, 1, 1), new Text("Ny enkät.", null));
    assertThat(register(with(whole, null, List.of(otherBreak))))
        .extracting(FieldError::pointer)
        .containsExactly("/seriesBreaks");

    get("/indicators/" + slug).body("source.name.sv", equalTo("Polisen"));
  }

  private static NewIndicator with(
      NewIndicator one, @Nullable IndicatorSource source, List<SeriesBreak> breaks) {
    return new NewIndicator(
        one.slug(),
        one.organisation(),
        one.name(),
        one.kind(),
        one.unit(),
        one.goodDirection(),
        one.area(),
        null,
        source,
        breaks,
        null,
        one.measurements());
  }

  @ParameterizedTest
  @ValueSource(strings = {"update measurement set value = value + 1", "delete from measurement"})
  void theDatabaseItselfKeepsWhatWasMeasured(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
    }
  }

  private NewIndicator indicator(String unit, NewMeasurement... measurements) {
    return new NewIndicator(
        slug,
        "polisen-lpo-kavlinge",
        new Text("Trygghetsindex", null),
        IndicatorKind.SURVEY_INDEX,
        new Text(unit, null),
        GoodDirection.LOWER,
        new Area(Area.Kind.MUNICIPALITY, "Kävlinge kommun", "1261", null),
        null,
        null,
        List.of(),
        null,
        List.of(measurements));
  }

  private static NewMeasurement year(int year, String value) {
    return year(year, value, null);
  }

  private static NewMeasurement year(int year, String value, @Nullable LocalDate publishedOn) {
    return new NewMeasurement(
        new ClosedPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        new BigDecimal(value),
        null,
        null,
        null,
        MeasurementStatus.FINAL,
        URI.create("https://example.org/matning"),
        null,
        null,
        null,
        null,
        null,
        publishedOn,
        null);
  }
}
