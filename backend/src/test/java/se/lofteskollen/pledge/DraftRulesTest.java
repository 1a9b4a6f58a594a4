package se.lofteskollen.pledge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.planned;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.TestPlatform;

/** What no text may say, draft or not. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DraftRulesTest {
  private static final String FIRST = "/pledges/0/activities/0";
  private static final String OCCASION = "/pledges/0/activities/2/quota/occasions/0";

  private static ValidatableResponse written(AgreementText text) {
    return planned().write(COORDINATOR, null, text);
  }

  private static AgreementText text() {
    return planned().text();
  }

  @Test
  void aPlaceInAnotherMunicipalityHasAProblemOfItsOwn() {
    problem(written(text().with(FIRST + "/places/0/municipality", "1262")), 422, "place-elsewhere")
        .body("errors.pointer", contains(FIRST + "/places/0"))
        .body("errors.code", contains("OTHER_MUNICIPALITY"));
    problem(
            written(
                text()
                    .withJson(OCCASION + "/place", "{'municipality': '1262', 'name': 'Kävlinge'}")),
            422,
            "place-elsewhere")
        .body("errors.pointer", contains(OCCASION + "/place"));
    problem(
            written(
                text()
                    .with(FIRST + "/places/0/municipality", "1262")
                    .withJson("/parties/-", "'okand-organisation'")),
            422,
            "rule-broken")
        .body("errors.code", hasItems("OTHER_MUNICIPALITY", "UNKNOWN_ORGANISATION"));
  }

  static Stream<Arguments> namesThatStandForNothing() {
    return Stream.of(
        arguments("/municipalities/-", "'9999'", "/municipalities/1", "UNKNOWN_MUNICIPALITY"),
        arguments("/parties/-", "'okand-organisation'", "/parties/2", "UNKNOWN_ORGANISATION"),
        arguments("/parties/-", "'kavlinge-kommun'", "/parties/2", "NAMED_TWICE"),
        arguments(FIRST + "/leads/0", "'okand-organisation'", "", "UNKNOWN_ORGANISATION"),
        arguments(FIRST + "/leads/0", "'gotenebostader'", FIRST + "/answeredBy", "ANSWER_MISSING"),
        arguments(FIRST + "/answeredBy", "['kavlinge-kommun']", "", "ANSWER_NOT_EXPECTED"),
        arguments(
            "/coverage",
            "{'extent': 'DAYS', 'from': '2021-03-01', 'through': '2021-02-28'}",
            "/coverage/through",
            "ENDS_BEFORE_START"),
        arguments(
            FIRST + "/coverage",
            "{'extent': 'DAYS', 'from': '1999-03-01'}",
            FIRST + "/coverage/from",
            "OUTSIDE_AGREEMENT"),
        arguments(
            "/followUpPlan",
            "{'interval': 'PUBLISHED_ELSEWHERE', 'description': {'sv': 'Hos oss.'}}",
            "/followUpPlan/url",
            "URL_MISSING"),
        arguments(FIRST + "/assisting/0", "'okand-organisation'", "", "UNKNOWN_ORGANISATION"),
        arguments(FIRST + "/places/0/name", "'Ingenstans'", FIRST + "/places/0", "UNKNOWN_PLACE"),
        arguments(
            OCCASION + "/place",
            "{'municipality': '1261', 'name': 'Ingenstans'}",
            "",
            "UNKNOWN_PLACE"),
        arguments("/kpiTargets/0/indicator", "'okand-indikator'", "", "UNKNOWN_INDICATOR"),
        arguments(
            "/kpiTargets/0/context",
            "['okand-indikator']",
            "/kpiTargets/0/context/0",
            "UNKNOWN_INDICATOR"),
        arguments("/kpiTargets/0/pledges/0", "'annat'", "", "UNKNOWN_PLEDGE"),
        arguments("/continues", "'okant-lofte'", "", "UNKNOWN_AGREEMENT"),
        arguments(
            "/pledges/0/continues",
            "{'agreement': 'okant-lofte', 'pledge': 'ungdomar'}",
            "/pledges/0/continues/agreement",
            "UNKNOWN_AGREEMENT"),
        arguments(
            "/pledges/0/continues",
            "{'agreement': 'kavlinge-2021', 'pledge': 'okant'}",
            "/pledges/0/continues/pledge",
            "UNKNOWN_PLEDGE"),
        arguments(FIRST + "/key", "'skolor'", "/pledges/0/activities/1/key", "DUPLICATE_KEY"),
        arguments("/slug", "'kavlinge-2021'", "", "SLUG_TAKEN"),
        arguments("/period/start", "'1066-10-14'", "", "YEAR_OUT_OF_RANGE"),
        arguments("/period/end", "'9999-12-31'", "", "YEAR_OUT_OF_RANGE"),
        arguments("/period/end", "'2040-01-01'", "", "PERIOD_TOO_LONG"));
  }

  @ParameterizedTest
  @MethodSource("namesThatStandForNothing")
  void whatATextNamesExistsAndBelongsToIt(String place, String value, String pointer, String code) {
    problem(written(text().withJson(place, value)), 422, "rule-broken")
        .body("errors.pointer", contains(pointer.isEmpty() ? place : pointer))
        .body("errors.code", contains(code));
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        arguments(
            "{'type': 'RECURRING', 'minimum': 3, 'every': 'WEEK', 'weekdays': ['TUESDAY']}",
            "/minimum",
            "MORE_THAN_OCCASIONS"),
        arguments(
            "{'type': 'RECURRING', 'minimum': 1, 'every': 'TERM'}", "/terms", "TERMS_MISSING"),
        arguments(
            "{'type': 'RECURRING', 'minimum': 1, 'every': 'TERM', 'terms': {"
                + "'spring': {'from': '06-10', 'to': '01-08'},"
                + "'autumn': {'from': '08-16', 'to': '12-20'}}}",
            "/terms/spring/to",
            "ENDS_BEFORE_START"),
        arguments(
            "{'type': 'OCCASION', 'occasions': ["
                + "{'key': 'a', 'name': {'sv': 'A'}, 'date': '2019-12-31'}]}",
            "/occasions/0/date",
            "OUTSIDE_AGREEMENT"),
        arguments(
            "{'type': 'COVERAGE', 'units': ["
                + "{'key': 'a', 'name': {'sv': 'A'}}, {'key': 'a', 'name': {'sv': 'B'}}]}",
            "/units/1/key",
            "DUPLICATE_KEY"),
        arguments("{'type': 'MILESTONE', 'due': '2100-01-01'}", "/due", "OUTSIDE_AGREEMENT"),
        arguments(
            "{'type': 'CONDITIONAL', 'condition': {'sv': 'vid behov'}, 'quota':"
                + " {'type': 'EFFORT', 'minimumHours': 10, 'every': 'TERM'}}",
            "/quota/every",
            "TERMS_MISSING"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void aQuotaThatNobodyCouldKeepOrJudgeIsRefused(String quota, String pointer, String code) {
    problem(written(text().withJson(FIRST + "/quota", quota)), 422, "contradictory-quota")
        .body("errors.pointer", contains(FIRST + "/quota" + pointer))
        .body("errors.code", contains(code));
  }

  @Test
  void aSeasonThatTheAgreementNeverReachesIsRefused() {
    var autumnOnly =
        text()
            .withJson("/period", "{'start': '2026-09-01', 'end': '2026-11-30'}")
            .withJson(
                FIRST + "/quota",
                "{'type': 'RECURRING', 'minimum': 1, 'every': 'WEEK',"
                    + " 'season': {'from': '06-15', 'to': '08-15'}}");

    problem(written(autumnOnly), 422, "contradictory-quota")
        .body("errors.pointer", contains(FIRST + "/quota/season"))
        .body("errors.code", contains("NEVER_OCCURS"));
  }

  @Test
  void everyErrorIsNamedAtOnce() {
    var text =
        text()
            .withJson("/municipalities/-", "'9999'")
            .withJson("/continues", "'okant-lofte'")
            .withJson(FIRST + "/quota", "{'type': 'RECURRING', 'minimum': 1, 'every': 'TERM'}");

    problem(written(text), 422, "rule-broken")
        .body(
            "errors.code",
            containsInAnyOrder("UNKNOWN_MUNICIPALITY", "UNKNOWN_AGREEMENT", "TERMS_MISSING"));
  }

  @Test
  void aDraftThatIsReplacedMeetsTheSameRules() {
    var agreement = drafted();

    problem(
            agreement.write(
                COORDINATOR, "\"v0\"", agreement.text().withJson("/municipalities/-", "'9999'")),
            422,
            "rule-broken")
        .body("errors.code", contains("UNKNOWN_MUNICIPALITY"));
    agreement.content(COORDINATOR).header("ETag", startsWith("\"v0."));
  }

  static Stream<Arguments> badForms() {
    return Stream.of(
        arguments("/period", "{'start': '2026-12-31', 'end': '2026-01-01'}", "/period"),
        arguments("/period", "{'end': '2026-12-31'}", "/period/start"),
        arguments("/period", "{}", "/period/start"),
        arguments(
            "/kpiTargets/0/baseline",
            "{'period': {'start': '2020-01-01'}, 'value': 1}",
            "/kpiTargets/0/baseline/period/end"),
        arguments(
            FIRST + "/quota",
            "{'type': 'COVERAGE', 'units': [{'key': '"
                + "a".repeat(101)
                + "', 'name': {'sv': 'A'}}]}",
            FIRST + "/quota/units/0/key"),
        arguments("/municipalities", "[]", "/municipalities"),
        arguments("/parties", "[]", "/parties"),
        arguments("/title", "{'en': 'Only English'}", "/title/sv"),
        arguments("/slug", "'Kävlinge 2021'", "/slug"),
        arguments(FIRST + "/quota/minimum", "0", FIRST + "/quota/minimum"),
        arguments(FIRST + "/quota/season", "{'from': '02-30', 'to': '03-01'}", null),
        arguments(FIRST + "/quota/type", "'OFTEN'", null),
        arguments("/kpiTargets/0/goal/kind", "'AT_LEAST'", "/kpiTargets/0/goal"),
        arguments(
            "/kpiTargets/0/baseline",
            "{'period': {'start': '2020-01-01'}, 'value': 1}",
            "/kpiTargets/0/baseline/period/end"),
        arguments(
            "/kpiTargets/0/baseline",
            "{'period': {'end': '2020-01-01'}, 'value': 1}",
            "/kpiTargets/0/baseline/period/start"),
        arguments(
            "/kpiTargets/0/goal",
            "{'kind': 'AT_MOST', 'value': 1e999999999}",
            "/kpiTargets/0/goal/value"),
        arguments(
            "/sources",
            "[{'title': {'sv': 'Löftet'}, 'url': 'javascript:alert(1)'}]",
            "/sources/0/url"),
        arguments("/contacts", "[{'name': {'sv': 'Kommunen'}, 'phone': '\\u0000'}]", null),
        arguments("/colour", "'blue'", "/colour"));
  }

  @ParameterizedTest
  @MethodSource("badForms")
  void aTextThatIsNotInTheFormIsNotRead(String place, String value, String pointer) {
    var answer = written(text().withJson(place, value)).statusCode(400);
    if (pointer != null) {
      answer.body("errors.pointer", hasItem(pointer));
    }
  }
}
