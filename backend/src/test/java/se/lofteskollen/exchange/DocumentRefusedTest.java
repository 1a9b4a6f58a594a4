package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

/** What a document may not be, told with its line; nothing is half imported. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DocumentRefusedTest {
  private final UUID id = Ids.next();

  private String document;

  @BeforeEach
  void givenADocument() throws IOException {
    document = Documents.renamed("kavlinge-2021", "utkast-" + id);
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
        "leads: [kavlinge-kommun, polisen-lpo-kavlinge]| leads: [lomma-kommun]| /agreement/pledges/0/activities/0/leads/0| NOT_IN_DOCUMENT",
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

  private static List<String> rows() throws SQLException {
    return Sql.OWNER.run(
        "select (select count(*) from organisation) + (select count(*) from place)"
            + " + (select count(*) from indicator) + (select count(*) from pledge_agreement)"
            + " + (select count(*) from agreement_edition) + (select count(*) from activity_record)");
  }
}
