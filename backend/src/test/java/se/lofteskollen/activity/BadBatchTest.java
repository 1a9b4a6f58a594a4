package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.batch;
import static se.lofteskollen.support.Api.row;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;

/** Every wrong row of a batch names itself, its field and what is expected. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class BadBatchTest {
  @Inject Agreements agreements;

  private String slug;
  private String visits;

  @BeforeEach
  void givenAnAgreement() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
  }

  @Test
  void aThousandAndFirstRowIsTooMany() {
    var rows = Collections.nCopies(1001, Map.of("id", "x"));

    for (String mode : List.of("EACH", "ALL_OR_NOTHING")) {
      problem(batch(RECORDER, mode, rows), 422, "too-many-rows")
          .body("errors.pointer", contains("/records"))
          .body("detail", equalTo("Send at most 1000 records at once."));
    }
  }

  @Test
  void ofTwoRowsWithTheSameIdTheLaterIsRefused() {
    UUID id = Ids.next();
    var rows =
        List.of(
            row(id, visit(visits, "2021-03-24", 1)),
            row(Ids.next(), visit(visits, "2021-03-24", 1)),
            row(id, visit(visits, "2021-03-24", 1)));

    problem(batch(RECORDER, "ALL_OR_NOTHING", rows), 422, "rule-broken")
        .body("errors.pointer", contains("/records/2/id"))
        .body("errors.code", contains("SAME_ID_AGAIN"));
    batch(RECORDER, "EACH", rows)
        .statusCode(200)
        .body("results.status", contains("CREATED", "CREATED", "REFUSED"))
        .body("results[2].problem.errors[0].pointer", equalTo("/records/2/id"));
  }

  @Test
  void whateverIsWrongWithARowIsItsOwnError() {
    var hostile = row(Ids.next(), visit(visits, "2021-03-24", 1));
    hostile.put("publicNote", "a\u0000\u202e<script>");
    var unknownField = row(Ids.next(), visit(visits, "2021-03-24", 1));
    unknownField.put("status", "VERIFIED");
    var twoThings = row(Ids.next(), visit(visits, "2021-03-24", 10_001));
    twoThings.put("id", "no-uuid");
    var noId = visit(visits, "2021-03-24", 1);
    var link = row(Ids.next(), visit(visits, "2021-03-24", 1));
    link.put("evidence", List.of(Map.of("title", "x", "url", "javascript:alert(1)")));
    var fine = row(Ids.next(), visit(visits, "2021-03-24", 1));

    eachOf("text", 17, List.of(), hostile, unknownField, twoThings, noId, link, fine)
        .body("results[0].problem.errors[0].pointer", equalTo("/records/0"))
        .body("results[0].problem.errors[0].code", equalTo("WRONG_TYPE"))
        .body("results[0].id", nullValue())
        .body("results[1].problem.type", endsWith("/malformed-request"))
        .body("results[2].status", equalTo("REFUSED"))
        .body("results[3].problem.errors[0].pointer", equalTo("/records/3/publicNote"))
        .body("results[3].problem.errors[0].code", equalTo("PLAIN_TEXT"))
        .body("results[4].problem.errors[0].code", equalTo("UNKNOWN_FIELD"))
        .body(
            "results[5].problem.errors.pointer",
            containsInAnyOrder("/records/5/id", "/records/5/count"))
        .body("results[6].problem.errors[0].pointer", equalTo("/records/6/id"))
        .body("results[6].problem.errors[0].code", equalTo("NOT_NULL"))
        .body("results[7].problem.errors[0].pointer", equalTo("/records/7/evidence/0/url"))
        .body("results[8].status", equalTo("CREATED"))
        .body(Matchers.not(Matchers.containsString("script")));
  }

  @Test
  void aBatchOfNothingIsRefused() {
    problem(batch(RECORDER, "EACH", List.of()), 400, "invalid-request")
        .body("errors.pointer", hasItem("/records"));
    problem(post(Map.of("records", List.of(Map.of()))), 400, "invalid-request")
        .body("errors.pointer", hasItem("/mode"));
    problem(post(Map.of("mode", "SOME", "records", List.of(Map.of()))), 400, "malformed-request")
        .body("errors.pointer", hasItem("/mode"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"records\": {}}", "{\"mode\": \"EACH\", \"records\": 1}", "{"})
  void aBodyOfAnotherShapeIsMalformed(String body) {
    problem(
        as(RECORDER)
            .contentType(ContentType.JSON)
            .body(body)
            .post(BASE + "/activity-records/batch")
            .then(),
        400,
        "malformed-request");
  }

  @Test
  void whoMayNotRecordSendsNoBatch() {
    var rows = List.of(row(Ids.next(), visit(visits, "2021-03-24", 1)));

    problem(batch(ADMIN, "EACH", rows), 403, "not-permitted");
    problem(
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("mode", "EACH", "records", rows))
            .post(BASE + "/activity-records/batch")
            .then(),
        401,
        "not-signed-in");
  }

  @Test
  void aThousandFullRowsFitIntoTheLimitAndMoreAreTooLarge() {
    var full = visit(visits, "2021-03-24", 1);
    full.put("publicNote", "a".repeat(1700));
    var rows = Collections.nCopies(1000, row(Ids.next(), full));
    batch(RECORDER, "EACH", rows).statusCode(200);

    var larger = new HashMap<>(rows.getFirst());
    larger.put("internalNote", "a".repeat(1700));
    problem(batch(RECORDER, "EACH", Collections.nCopies(1000, larger)), 413, "too-large");
  }

  @Test
  void aRowThatTheDatabaseItselfRefusesUndoesNoOther() throws Exception {
    var rows =
        List.of(
            row(Ids.next(), visit(visits, "2021-03-24", 1)),
            row(Ids.next(), visit(visits, "2021-03-24", 7)),
            row(Ids.next(), visit(visits, "2021-03-25", 1)));

    Sql.OWNER.run(
        "alter table activity_record add constraint refused check (count <> 7) not valid");
    try {
      batch(RECORDER, "EACH", rows)
          .statusCode(200)
          .body("results.status", contains("CREATED", "REFUSED", "CREATED"))
          .body("results[1].problem.type", endsWith("/internal-error"))
          .body(not(Matchers.containsString("activity_record")));
    } finally {
      Sql.OWNER.run("alter table activity_record drop constraint refused");
    }
    assertThat(
            as(RECORDER)
                .get(BASE + "/activity-records?mine=true&agreement={slug}", slug)
                .then()
                .extract()
                .<Integer>path("meta.totalRecords"))
        .isEqualTo(2);
  }

  private static ValidatableResponse eachOf(Object... rows) {
    return batch(RECORDER, "EACH", List.of(rows)).statusCode(200);
  }

  private static ValidatableResponse post(Object body) {
    return as(RECORDER)
        .contentType(ContentType.JSON)
        .body(body)
        .post(BASE + "/activity-records/batch")
        .then();
  }
}
