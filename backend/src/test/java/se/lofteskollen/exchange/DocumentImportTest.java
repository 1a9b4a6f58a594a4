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
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Sql;
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

  @Test
  void everyErrorIsNamedWithItsLineAndNothingIsChanged() throws SQLException {
    String wrong =
        document
            .replace("minimum: 2\n            unit:", "minimum: två\n            unit:")
            .replace(
                "[kavlinge-kommun, polisen-lpo-kavlinge]\n  period", "[okand, okand-2]\n  period")
            .replace("indicator: trygghetsindex-kavlinge", "indicator: okand")
            .replace("performedOn: 2021-04-14", "performedOn: 2020-04-14")
            .replace("item: varmarknaden", "item: okand")
            .replace(
                "kind: MUNICIPALITY\n    municipalities: [\"1261\"]",
                "kind: MUNICIPALITY\n    municipalities: [1261]");
    List<String> rows = rows();

    List<Map<String, Object>> errors =
        problem(Documents.put(Account.COORDINATOR, id, wrong, null), 422, "broken-document")
            .extract()
            .jsonPath()
            .getList("errors");

    assertThat(errors)
        .extracting(error -> error.get("pointer"))
        .contains(
            "/organisations/0/municipalities/0",
            "/agreement/parties/0",
            "/agreement/parties/1",
            "/agreement/pledges/0/activities/0/quota/minimum",
            "/agreement/kpiTargets/0/indicator");
    assertThat(errors)
        .filteredOn(error -> "/agreement/kpiTargets/0/indicator".equals(error.get("pointer")))
        .extracting(error -> error.get("line"))
        .containsExactly(wrong.substring(0, wrong.indexOf("indicator: okand")).split("\n").length);
    assertThat(rows()).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: {sv: Kävlinge kommun| name: {sv: Nya Kävlinge| /organisations/0/name| OTHER_FACTS",
        "unit: {sv: områden| unit: {sv: ytor| /indicators/7/unit| OTHER_FACTS",
        "value: 1.44\\n| value: 1.45\\n| /indicators/0/measurements/5| OTHER_FACTS",
        "slug: utkast| slug: kavlinge-2021 #| /agreement/slug| SLUG_TAKEN",
        "performedOn: 2021-04-14| performedOn: 2020-04-14| /records/0/performedOn| OUTSIDE_AGREEMENT",
        "item: varmarknaden| item: okand| /records/2/towards/0/item| UNKNOWN_ITEM",
        "activity: informationstillfallen}| activity: okand}| /records/0/towards/0/activity| NOT_IN_DOCUMENT",
        "places: [{municipality: \"1261\", name: Kävlinge}]| places: [{municipality: \"1261\", name: X}]| /records/2/places/0| NOT_IN_DOCUMENT",
        "leads: [kavlinge-kommun, polisen-lpo-kavlinge]| leads: [lomma-kommun]| /agreement/pledges/0/activities/0/leads/0| NOT_A_PARTY",
      })
  void aRuleThatIsBrokenIsNamedAtItsPlace(String part, String broken, String pointer, String code) {
    String wrong =
        document.replaceFirst(
            Pattern.quote(part.replace("\\n", "\n")), broken.replace("\\n", "\n"));
    assertThat(wrong).isNotEqualTo(document);

    problem(Documents.put(Account.COORDINATOR, id, wrong, null), 422, "broken-document")
        .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
  }

  @Test
  void anUnknownOrganisationIsForAnAdministratorToRegister() {
    String wrong =
        document.replace(
            "places:\n  - {municipality: \"1261\", name: Barsebäck}",
            """
              - slug: ny-forening-%s
                name: {sv: Ny förening}
                kind: ASSOCIATION
                municipalities: ["1261"]

            places:
              - {municipality: "1261", name: Barsebäck}"""
                .formatted(id));

    problem(Documents.put(Account.COORDINATOR, id, wrong, null), 422, "broken-document")
        .body("errors.code", contains("NOT_REGISTERED"))
        .body("errors.pointer", contains("/organisations/2/slug"));
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("ANCHOR", "a: &x [1]\nb: [*x, *x]\n"),
        Arguments.of("NOT_YAML", "format:\n\t- x\n"),
        Arguments.of("DUPLICATE_FIELD", "format: a\nformat: b\n"),
        Arguments.of("CONTROL_CHARACTER", "format: \u0007\n"),
        Arguments.of("EMPTY", ""),
        Arguments.of("TAG", "format: !!java.util.Date 2021\n"),
        Arguments.of("WRONG_TYPE", "- a list\n"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatIsNotAPlainDocumentIsRefusedWithItsLine(String code, String text) {
    var answer = Documents.put(Account.COORDINATOR, id, text, null);

    problem(answer, 422, "broken-document").body("errors.code", hasItem(code));
    assertThat(answer.extract().jsonPath().getList("errors.line", Integer.class))
        .allMatch(line -> line >= 1);
  }

  @Test
  void anotherEncodingIsRefused() {
    byte[] latin = document.getBytes(StandardCharsets.ISO_8859_1);

    problem(Documents.put(Account.COORDINATOR, id, latin, null), 422, "broken-document")
        .body("errors.code", contains("NOT_UTF_8"));
  }

  @Test
  void aHugeDocumentIsRefused() {
    String huge = document + "# " + "x".repeat(2_200_000);

    problem(Documents.put(Account.COORDINATOR, id, huge, null), 413, "too-large");
  }

  private static String renamedAgain(String text) {
    return text.replaceFirst("slug: utkast-\\S+", "slug: utkast-" + Ids.next());
  }

  private static List<String> rows() throws SQLException {
    return Sql.OWNER.run(
        "select (select count(*) from organisation) + (select count(*) from place)"
            + " + (select count(*) from indicator) + (select count(*) from pledge_agreement)"
            + " + (select count(*) from agreement_edition) + (select count(*) from activity_record)");
  }
}
