package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

/** Everything that an indicator and its values hold travels in the document. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FiguresInDocumentTest {
  private static final Account COORDINATOR =
      new Account("coordinator-kavlinge-kommun", "coordinator", "kavlinge-kommun");

  private final UUID id = Ids.next();
  private String document;

  @BeforeEach
  void givenAShareAndARate() throws IOException {
    String indicators =
        """
          - slug: andel-%1$s
            organisation: kavlinge-kommun
            name: {sv: Andel som känner sig otrygga}
            kind: SURVEY_SHARE
            unit: {sv: procent}
            goodDirection: LOWER
            area: {kind: MUNICIPALITY, name: Kävlinge kommun, municipalityCode: "1261"}
            source: {name: {sv: Kommunens enkät, en: The municipality's survey}, url: "https://example.org/"}
            seriesBreaks:
              - {date: 2019-01-01, reason: {sv: Ny enkät}}
              - {date: 2023-01-01, reason: {sv: Enkäten delas ut på webben, en: The survey moves to the web}}
            withholdBelow: 5
            measurements:
              - period: {start: 2020-01-01, end: 2020-12-31}
                value: 33.3
                status: PRELIMINARY
                source: https://example.org/2020
                numerator: 333
                sampleSize: 1000
                publishedOn: 2020-11-20
                retrievedOn: 2021-01-07
              - period: {start: 2020-01-01, end: 2020-12-31}
                value: 35
                status: FINAL
                source: https://example.org/2020
                numerator: 333
                sampleSize: 1000
                designEffect: 1.4
                publishedOn: 2021-02-01
          - slug: brott-per-1000-%1$s
            organisation: kavlinge-kommun
            name: {sv: Anmälda brott per 1 000 invånare}
            kind: RATE
            unit: {sv: per 1 000 invånare}
            goodDirection: LOWER
            area: {kind: MUNICIPALITY, name: Kävlinge kommun, municipalityCode: "1261"}
            measurements:
              - period: {start: 2020-01-01, end: 2020-12-31}
                value: 10.7
                status: FINAL
                source: https://example.org/2020
                numerator: 342
                denominator: 31842.5

          - slug: bostadsinbrott-kavlinge
        """
            .formatted(id);
    document =
        Documents.renamed("kavlinge-2021", "utkast-" + id)
            .replaceFirst("(?m)^  - slug: bostadsinbrott-kavlinge\n", indicators)
            .replace(
                "context: [trygghetsindex-lpo-kavlinge]",
                "context: [andel-%1$s, brott-per-1000-%1$s]".formatted(id))
            .replaceFirst("(?s)  - slug: trygghetsindex-lpo-kavlinge\n.*?\n\n", "");
  }

  @Test
  void itIsOfThePublishedForm() throws IOException {
    assertThat(DocumentSchemaTest.schema().validate(YamlDocument.read(document).content()))
        .isEmpty();
  }

  @Test
  void whatIsImportedIsExportedAndMayBeImportedAgain() {
    Documents.put(COORDINATOR, id, document, null).statusCode(201);
    String exported = Documents.export(COORDINATOR, id.toString());
    assertThat(Documents.meaning(exported)).isEqualTo(Documents.meaning(document));

    Documents.put(COORDINATOR, Ids.next(), exported.replace("utkast-" + id, "igen-" + id), null)
        .statusCode(201);
    String again = Documents.export(COORDINATOR, id.toString());
    assertThat(Documents.meaning(again)).isEqualTo(Documents.meaning(document));
  }

  @Test
  void whatDoesNotGoTogetherIsFoundWhereItStands() {
    Documents.put(COORDINATOR, id, document.replace("denominator: 31842.5", "sampleSize: 9"), null)
        .statusCode(422)
        .body("errors.code", hasItem("OTHER_KIND"))
        .body("errors.code", hasItem("INCOMPLETE"));
  }
}
