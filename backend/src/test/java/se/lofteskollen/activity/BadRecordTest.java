package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

/** Every wrong record names the field and what is expected, and nothing is half written. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRecordTest {
  @Inject Agreements agreements;

  private String slug = "";
  private String visits = "";

  /** One for all: no test here writes anything. */
  @BeforeEach
  void givenAnAgreement() {
    if (slug.isEmpty()) {
      slug = agreements.fresh();
      visits = Agreements.activityId(slug, VISITS);
    }
  }

  @AfterEach
  void nothingWasWritten() {
    as(RECORDER)
        .get(BASE + "/activity-records?mine=true&agreement={slug}", slug)
        .then()
        .body("meta.totalRecords", equalTo(0));
  }

  static Stream<Arguments> fieldsOutOfBounds() {
    String tooLong = "å".repeat(2001);
    return Stream.of(
        Arguments.of("count", -1, 400, "invalid-request", "MIN"),
        Arguments.of("count", 10_001, 400, "invalid-request", "MAX"),
        Arguments.of("count", null, 400, "invalid-request", "NOT_NULL"),
        Arguments.of("count", "2", 400, "malformed-request", "WRONG_TYPE"),
        Arguments.of("count", 2.5, 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("count", 99999999999L, 400, "malformed-request", "INVALID_VALUE"),
        Arguments.of("performedOn", "2021-06-31", 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("performedOn", "igår", 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("performedOn", 20210617, 400, "malformed-request", "WRONG_TYPE"),
        Arguments.of("performedOn", "2020-12-31", 422, "rule-broken", "OUTSIDE_AGREEMENT"),
        Arguments.of("performedOn", "2022-01-01", 422, "rule-broken", "OUTSIDE_AGREEMENT"),
        Arguments.of("countQualifier", "ROUGHLY", 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("countQualifier", 1, 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("participants", 0, 400, "invalid-request", "MIN"),
        Arguments.of("durationMinutes", 1441, 400, "invalid-request", "MAX"),
        Arguments.of("publicNote", tooLong, 400, "invalid-request", "SIZE"),
        Arguments.of("internalNote", tooLong, 400, "invalid-request", "SIZE"),
        Arguments.of("publicNote", "a\u0000b", 400, "invalid-request", "PLAIN_TEXT"),
        Arguments.of("internalNote", "a\u001bb", 400, "invalid-request", "PLAIN_TEXT"),
        Arguments.of("publicNote", "a\u202eb", 400, "invalid-request", "PLAIN_TEXT"),
        Arguments.of("performedOn", new int[] {2021, 6, 1}, 400, "malformed-request", "WRONG_TYPE"),
        Arguments.of("performedOn", " 2021-06-01 ", 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("publicNote", 17, 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("performedUntil", "2021-03-23", 422, "rule-broken", "BEFORE_START"),
        Arguments.of("performedUntil", "2022-01-01", 422, "rule-broken", "OUTSIDE_AGREEMENT"),
        Arguments.of("subCount", -1, 400, "invalid-request", "MIN"),
        Arguments.of("hours", -0.5, 400, "invalid-request", "DECIMAL_MIN"),
        Arguments.of("hours", 1.255, 400, "invalid-request", "DIGITS"),
        Arguments.of("hours", new BigDecimal("1e999999"), 400, "invalid-request", "DIGITS"),
        Arguments.of("hours", "6.5", 400, "malformed-request", "WRONG_TYPE"),
        Arguments.of("responseMinutes", 1_000_001, 400, "invalid-request", "MAX"),
        Arguments.of("noNeedReason", "...", 400, "invalid-request", "IN_WORDS"),
        Arguments.of("noNeedReason", "Ingen anledning.", 422, "rule-broken", "NOT_CONDITIONAL"),
        Arguments.of("placeIds", List.of(""), 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("placeIds", List.of("torget"), 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("placeIds", List.of(Ids.next()), 422, "rule-broken", "UNKNOWN_PLACE"),
        Arguments.of(
            "organisationsTakingPart", List.of("Å torget"), 400, "invalid-request", "PATTERN"),
        Arguments.of(
            "organisationsTakingPart",
            List.of("okand-kommun"),
            422,
            "rule-broken",
            "UNKNOWN_ORGANISATION"),
        Arguments.of("evidence", links(11, "https://a.se"), 400, "invalid-request", "SIZE"),
        Arguments.of("evidence", links(1, "javascript:x()"), 400, "invalid-request", "WEB_ADDRESS"),
        Arguments.of("evidence", links(1, "//a.se/b"), 400, "invalid-request", "WEB_ADDRESS"),
        Arguments.of(
            "evidence", links(1, "https://a@b.se/"), 400, "invalid-request", "WEB_ADDRESS"),
        Arguments.of(
            "evidence", links(1, "https://a b"), 400, "malformed-request", "INVALID_FORMAT"),
        Arguments.of("towards", List.of(), 400, "invalid-request", "NOT_EMPTY"),
        Arguments.of("towards", List.of(Map.of()), 400, "invalid-request", "NOT_NULL"),
        Arguments.of(
            "towards",
            List.of(Map.of("activityId", Ids.next())),
            422,
            "rule-broken",
            "UNKNOWN_ACTIVITY"),
        Arguments.of(
            "towards",
            List.of(Map.of("activityId", Ids.next(), "item", "Å")),
            400,
            "invalid-request",
            "PATTERN"),
        Arguments.of("source", Map.of(), 400, "malformed-request", "UNKNOWN_FIELD"),
        Arguments.of("demonstration", true, 400, "malformed-request", "UNKNOWN_FIELD"),
        Arguments.of("verified", true, 400, "malformed-request", "UNKNOWN_FIELD"));
  }

  private static List<Map<String, String>> links(int number, String url) {
    return Collections.nCopies(number, Map.of("title", "Protokoll", "url", url));
  }

  @ParameterizedTest
  @MethodSource("fieldsOutOfBounds")
  void namesTheFieldAndWhatIsExpected(
      String field, Object value, int status, String type, String code) {
    var body = visit(visits, "2021-03-24", 2);
    body.put(field, value);

    problem(put(RECORDER, Ids.next(), body), status, type)
        .body("errors.pointer", hasItem(matchesPattern("/" + field + ".*")))
        .body("errors.code", hasItem(code));
  }

  @Test
  void everyBreachIsNamedAtOnce() {
    var body = visit(visits, "2021-03-24", -2);
    body.put("participants", 0);
    body.put("durationMinutes", 0);

    problem(put(RECORDER, Ids.next(), body), 400, "invalid-request")
        .body("errors.pointer", equalTo(List.of("/count", "/durationMinutes", "/participants")));
  }

  @Test
  void theRejectedValueIsNotRepeated() {
    var body = visit(visits, "2021-03-24", 2);
    body.put("countQualifier", "<script>alert(1)</script>");

    put(RECORDER, Ids.next(), body).body(not(containsString("script")));
  }

  @Test
  void theFutureIsNotReported() {
    String running = Agreements.activityId(agreements.stillRunning(), VISITS);
    LocalDate tomorrow = LocalDate.now(SwedishClock.ZONE).plusDays(1);

    problem(put(RECORDER, Ids.next(), visit(running, tomorrow.toString(), 1)), 422, "rule-broken")
        .body("errors[0].code", equalTo("IN_THE_FUTURE"));
  }

  @Test
  void halfASurrogatePairIsRefused() {
    problem(
            as(RECORDER)
                .contentType(ContentType.JSON)
                .body(
                    "{\"towards\": [{\"activityId\": \"%s\"}], \"performedOn\": \"2021-03-24\", \"count\": 1,"
                            .formatted(visits)
                        + " \"publicNote\": \"a\\ud800b\"}")
                .put(BASE + "/activity-records/{id}", Ids.next())
                .then(),
            400,
            "invalid-request")
        .body("errors.code", hasItem("PLAIN_TEXT"));
  }

  @Test
  void aReturnNeedsAReason() {
    UUID id = Ids.next();
    problem(
            as(Account.COORDINATOR)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(Map.of("decision", "RETURNED"))
                .put(BASE + "/activity-records/{id}/verification", id)
                .then(),
            400,
            "invalid-request")
        .body("errors[0].pointer", equalTo("/reason"));
    for (String blank : new String[] {"\u00a0\u00a0\u00a0", "\u200b\u200b\u200b", "..."}) {
      problem(
          as(Account.COORDINATOR)
              .contentType(ContentType.JSON)
              .header("If-Match", "\"v0\"")
              .body(Map.of("decision", "RETURNED", "reason", blank))
              .put(BASE + "/activity-records/{id}/verification", id)
              .then(),
          400,
          "invalid-request");
    }
  }

  @Test
  void theWrongRoleRecordsNothing() {
    problem(put(Account.ADMIN, Ids.next(), visit(visits, "2021-03-24", 2)), 403, "not-permitted");
  }

  @Test
  void withoutATokenOneSignsInFirst() {
    problem(
            given()
                .contentType(ContentType.JSON)
                .body(visit(visits, "2021-03-24", 2))
                .put(BASE + "/activity-records/{id}", Ids.next())
                .then(),
            401,
            "not-signed-in")
        .header("WWW-Authenticate", "Bearer");
  }

  @Test
  void anExpiredOrForeignTokenIsNoToken() {
    for (String token :
        new String[] {
          RECORDER.expiredToken(), RECORDER.tokenForAnotherAudience(), "no.token.atall", "x"
        }) {
      problem(
          given()
              .auth()
              .oauth2(token)
              .contentType(ContentType.JSON)
              .body(visit(visits, "2021-03-24", 2))
              .put(BASE + "/activity-records/{id}", Ids.next())
              .then(),
          401,
          "not-signed-in");
    }
  }
}
