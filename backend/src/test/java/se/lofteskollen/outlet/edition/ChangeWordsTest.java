package se.lofteskollen.outlet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lofteskollen.outlet.PublishedExample;
import se.lofteskollen.outlet.edition.Edition.Change;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.voice.Voice;

/** What a correction changed, as people read it. */
class ChangeWordsTest {
  private static final String VISITS =
      "/pledges/ungdomar/activities/besok-fritidsgardar-och-skolor";
  private static final String SAFETY = "/kpiTargets/upplevd-trygghet/series/measurements/2020";

  @Test
  void answersAreToldInWordsAndPeriodsByTheirDays() {
    assertThat(told(VISITS + "/assessment/status", "'NOT_KEPT'", "'ON_TRACK'"))
        .containsExactly(
            new Change(
                "Brottsförebyggande arbete kring ungdomar – Besök på fritidsgårdar och skolor –"
                    + " Svar",
                "Inte hållet",
                "Enligt plan"));
    assertThat(told(VISITS + "/assessment/periods/2021-03/status", "'MISSED'", "'KEPT'"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.where()).endsWith("mars 2021 – Svar");
              assertThat(change.from()).isEqualTo("inte hållet");
              assertThat(change.to()).isEqualTo("hållet");
            });
  }

  @Test
  void aValueIsToldWithItsDecimals() {
    assertThat(told(SAFETY + "/value", "1.44", "1.66"))
        .containsExactly(new Change("Upplevd trygghet – Mätvärden – 2020 – Värde", "1,44", "1,66"));
    assertThat(told(SAFETY, "null", "{'value':1.66,'status':'FINAL','withheld':false}"))
        .containsExactly(new Change("Upplevd trygghet – Mätvärden – 2020", null, "1,66"));
  }

  @Test
  void aValueShownForComparisonIsNamedByItsSeries() {
    assertThat(
            told(
                "/kpiTargets/upplevd-trygghet/contextSeries/trygghetsindex-lpo-kavlinge/measurements/2020/value",
                "1.44",
                "1.66"))
        .singleElement()
        .extracting(Change::where)
        .isEqualTo(
            "Upplevd trygghet – Polisens trygghetsindex, hela lokalpolisområdet – Mätvärden –"
                + " 2020 – Värde");
  }

  @Test
  void whatOnlyProgramsReadIsLeftToThem() {
    assertThat(told(SAFETY + "/withheld", "false", "true")).isEmpty();
    assertThat(told(VISITS + "/assessment/explanation/en", "'a'", "'b'")).isEmpty();
    assertThat(told("/kpiTargets/upplevd-trygghet/assessment/noVerdict", "'X_Y'", "'Z_Y'"))
        .isEmpty();
  }

  @Test
  void aTextInCapitalsIsAText() {
    assertThat(told("/summary/sv", "'NEJ'", "'JA'"))
        .containsExactly(new Change("Sammanfattning", "NEJ", "JA"));
  }

  private static List<Change> told(String pointer, String from, String to) {
    var words =
        new ChangeWords(
            PublishedExample.snapshot(PublishedExample.JSON).report(),
            new Phrasing(Voice.ours().first()));
    return words.of(List.of(new JsonChange(pointer, json(from), json(to))));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
