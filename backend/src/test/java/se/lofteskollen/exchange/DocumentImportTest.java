package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

/**
 * A document becomes a draft whole, or says everything that is wrong with it and changes nothing.
 */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DocumentImportTest {
  private final UUID id = Ids.next();

  private String document;

  @BeforeEach
  void givenADocument() throws IOException {
    document = Documents.renamed("kavlinge-2021", "utkast-" + id);
  }

  @Test
  void aDraftIsForItsPartiesAlone() {
    Documents.put(Account.COORDINATOR, id, document, null).statusCode(201);

    get("/pledge-agreements/{id}/document", id).statusCode(404);
    assertThat(Documents.export(Account.POLICE_COORDINATOR, id.toString())).contains("utkast-");
  }

  @Test
  void anotherDocumentReplacesADraftWithItsRecords() {
    String etag = Documents.put(Account.COORDINATOR, id, document, null).extract().header("ETag");
    String shorter = document.substring(0, document.lastIndexOf("  - towards:"));

    problem(Documents.put(Account.COORDINATOR, id, shorter, null), 428, "precondition-required");
    Documents.put(Account.POLICE_COORDINATOR, id, shorter, etag)
        .statusCode(200)
        .body("status", equalTo("DRAFT"));

    String exported = Documents.export(Account.COORDINATOR, id.toString());
    assertThat(Documents.meaning(exported)).isEqualTo(Documents.meaning(shorter));
    problem(Documents.put(Account.COORDINATOR, id, document, "\"v99\""), 412, "stale-version");
  }

  @Test
  void aRetryChangesNothing() {
    String etag = Documents.put(Account.COORDINATOR, id, document, null).extract().header("ETag");

    Documents.put(Account.COORDINATOR, id, document, null).statusCode(200).header("ETag", etag);
    assertThat(Documents.meaning(Documents.export(Account.COORDINATOR, id.toString())))
        .isEqualTo(Documents.meaning(document));
  }

  @Test
  void whoeverSignedADraftSignsTheNewOneAgain() {
    var approver = new Account("police-approver", "approver", "polisen-lpo-kavlinge");
    String etag = Documents.put(Account.COORDINATOR, id, document, null).extract().header("ETag");
    String signed =
        as(approver)
            .header("If-Match", etag)
            .put(BASE + "/pledge-agreements/{id}/signatures/polisen-lpo-kavlinge", id)
            .then()
            .statusCode(200)
            .body("signatures", hasSize(1))
            .extract()
            .header("ETag");
    String otherRecords = document.replace("performedOn: 2021-04-14", "performedOn: 2021-04-15");

    Documents.put(Account.COORDINATOR, id, otherRecords, signed)
        .statusCode(200)
        .body("signatures", empty());
  }

  @Test
  void deviationsComeAlong() {
    String deviations =
        """
        deviations:
          - activity: marknader
            from: 2021-05-01
            to: 2021-05-31
            reasonCode: PANDEMIC
            explanation: {sv: Vårmarknaden ställdes in.}
            instead: {sv: Parterna fanns på torget.}
          - pledge: ungdomar
            from: 2021-06-15
            reasonCode: STAFFING
            explanation: {sv: För få kunde vara på plats.}

        # Invented""";
    String withThem = document.replace("# Invented", deviations);

    Documents.put(Account.COORDINATOR, id, withThem, null).statusCode(201);

    assertThat(Documents.meaning(Documents.export(Account.COORDINATOR, id.toString())))
        .isEqualTo(Documents.meaning(withThem));
    String wrong =
        withThem
            .replace("from: 2021-05-01", "from: 2021-07-01")
            .replace("from: 2021-06-15", "from: 2020-01-01");
    problem(
            Documents.put(Account.COORDINATOR, Ids.next(), renamedAgain(wrong), null),
            422,
            "broken-document")
        .body("errors.pointer", hasItem("/deviations/1/from"))
        .body("errors.pointer", hasItem(startsWith("/deviations/0")));
  }

  @Test
  void ownPeriodsComeAlong() {
    String own =
        document.replace(
            "interval: HALF_YEARLY\n",
            """
            interval: OWN_PERIODS
                ownPeriods:
                  - {start: 2021-01-01, end: 2021-06-14, dueOn: 2021-08-31}
                  - {start: 2021-06-15, end: 2021-12-31, dueOn: 2022-02-28}
            """);

    Documents.put(Account.COORDINATOR, id, own, null).statusCode(201);

    assertThat(Documents.export(Account.COORDINATOR, id.toString())).contains("dueOn: 2022-02-28");
    assertThat(Documents.meaning(Documents.export(Account.COORDINATOR, id.toString())))
        .isEqualTo(Documents.meaning(own));
    problem(
            Documents.put(
                Account.COORDINATOR,
                Ids.next(),
                renamedAgain(own.replace("start: 2021-06-15", "start: 2021-06-14")),
                null),
            422,
            "broken-document")
        .body("errors.pointer", contains("/agreement/followUpPlan/ownPeriods/1/start"))
        .body("errors.code", contains("PERIODS_OVERLAP"));
  }

  @Test
  void whatIsNewIsRegisteredByThoseWhoMay() {
    String slug = "ny-" + id;
    String more =
        document
            .replaceFirst(
                "organisations:\n",
                "organisations:\n  - {slug: %s, name: {sv: Ny förening}, kind: ASSOCIATION, municipalities: [\"1261\"]}\n"
                    .formatted(slug))
            .replaceFirst(
                "places:\n",
                "places:\n  - {municipality: \"1261\", name: Torget %s, latitude: 55.8, longitude: 13.1}\n"
                    .formatted(id))
            .replaceFirst(
                "indicators:\n",
                """
                indicators:
                  - slug: %s
                    organisation: kavlinge-kommun
                    name: {sv: Klotter}
                    kind: COMPLETE_COUNT
                    unit: {sv: anmälningar}
                    goodDirection: LOWER
                    area: {kind: MUNICIPALITY, name: Kävlinge kommun, municipalityCode: "1261"}
                    measurements:
                      - {period: {start: 2020-01-01, end: 2020-12-31}, value: 7, status: FINAL, source: "https://example.org/klotter"}
                """
                    .formatted(slug))
            .replaceFirst("context:\n", "context:\n        - %s\n".formatted(slug))
            .replaceFirst(
                "places: \\[\\{municipality: \"1261\", name: Kävlinge}]\n    organisation: polisen-lpo-kavlinge",
                "places: [{municipality: \"1261\", name: Torget %s}]\n    organisation: polisen-lpo-kavlinge\n    organisationsTakingPart: [%s]"
                    .formatted(id, slug));

    problem(Documents.put(Account.POLICE_COORDINATOR, id, more, null), 422, "broken-document")
        .body("errors.code", containsInAnyOrder("NOT_REGISTERED", "NOT_PERMITTED"));
    var both = new Account("administrator-too", "coordinator,admin", "kavlinge-kommun");
    Documents.put(both, id, more, null).statusCode(201);

    assertThat(Documents.meaning(Documents.export(both, id.toString())))
        .isEqualTo(Documents.meaning(more));
    get("/measurements?indicator=" + slug).body("items.value", contains(7));
  }

  @Test
  void everyoneGetsWhatIsPublic() {
    String everyones = Documents.export(null, "kavlinge-2021");

    assertThat(everyones).contains("status: VERIFIED").doesNotContain("status: REPORTED");
    assertThat(Documents.export(Account.COORDINATOR, "kavlinge-2021"))
        .contains("status: REPORTED")
        .doesNotContain("Dokumentet", "Övertaget");
  }

  @Test
  void whatIsSignedIsNotReplaced() {
    String signed =
        get("/pledge-agreements/{slug}", "kavlinge-2021").extract().jsonPath().getString("id");
    String text = document.replace("utkast-" + id, "kavlinge-2021");

    problem(Documents.put(Account.COORDINATOR, UUID.fromString(signed), text, "*"), 409, "frozen");
  }

  @Test
  void onlyACoordinatorOfAPartyImports() {
    problem(Documents.put(Account.STRANGER, id, document, null), 403, "not-permitted");
    problem(Documents.put(Account.RECORDER, id, document, null), 403, "not-permitted");
    problem(Documents.put(Account.ADMIN, id, document, null), 403, "not-permitted");
  }

  private static String renamedAgain(String text) {
    return text.replaceFirst("slug: utkast-\\S+", "slug: utkast-" + Ids.next());
  }
}
