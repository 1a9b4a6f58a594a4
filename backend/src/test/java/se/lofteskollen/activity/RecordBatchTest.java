package se.lofteskollen.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.batch;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.row;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RecordBatchTest {
  @Inject Agreements agreements;
  @Inject SessionFactory sessions;

  private String slug;
  private String visits;

  @BeforeEach
  void givenAnAgreement() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
  }

  @Test
  void aThousandRecordsAreCreatedAtOnceAndOnlyOnce() {
    String place = get("/places?municipality=1261").extract().path("items[0].id");
    var rows =
        IntStream.range(0, 1000)
            .mapToObj(i -> day(LocalDate.of(2021, 1, 1).plusDays(i % 365).toString(), 1))
            .toList();
    for (var row : rows) {
      row.put("placeIds", List.of(place));
      row.put("organisationsTakingPart", List.of("kavlinge-kommun", "polisen-lpo-kavlinge"));
    }
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();

    batch(RECORDER, "EACH", rows)
        .statusCode(200)
        .body("results", hasSize(1000))
        .body("results.status", everyItem(equalTo("CREATED")))
        .body("results[7].index", equalTo(7))
        .body("results[7].id", equalTo("" + rows.get(7).get("id")));

    assertThat(statistics.getPrepareStatementCount()).isLessThan(100);
    statistics.setStatisticsEnabled(false);
    assertThat(mine()).isEqualTo(1000);
    for (String mode : List.of("EACH", "ALL_OR_NOTHING")) {
      batch(RECORDER, mode, rows)
          .statusCode(200)
          .body("results.status", everyItem(equalTo("UNCHANGED")));
    }
    assertThat(mine()).isEqualTo(1000);
  }

  @Test
  void eachByItselfOneBadRowUndoesNoOther() {
    UUID taken = Ids.next();
    put(POLICE_COORDINATOR, taken, visit(visits, "2021-03-01", 1)).statusCode(201);
    var rows =
        List.of(
            day("2021-03-01", 1),
            day("2022-03-01", 1),
            day("2021-03-02", -1),
            row(taken, visit(visits, "2021-03-03", 1)),
            day("2021-03-04", 0),
            day("2021-03-05", 1));

    batch(RECORDER, "EACH", rows)
        .statusCode(200)
        .body("results.index", contains(0, 1, 2, 3, 4, 5))
        .body(
            "results.status",
            contains("CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "CREATED"))
        .body("results[1].problem.type", endsWith("/problem-types/rule-broken"))
        .body("results[1].problem.instance", equalTo(BASE + "/activity-records/batch"))
        .body("results[1].problem.errors[0].pointer", equalTo("/records/1/performedOn"))
        .body("results[2].problem.type", endsWith("/problem-types/invalid-request"))
        .body("results[2].problem.errors[0].pointer", equalTo("/records/2/count"))
        .body("results[2].problem.errors[0].code", equalTo("MIN"))
        .body("results[3].problem.type", endsWith("/problem-types/already-exists"))
        .body("results[3].problem.errors[0].pointer", equalTo("/records/3"))
        .body("results[4].problem.type", endsWith("/problem-types/not-permitted"));

    assertThat(mine()).isEqualTo(2);
  }

  @Test
  void allOrNothingOneBadRowAndNothingIsSaved() {
    var rows =
        List.of(
            day("2021-03-01", 1),
            day("2022-03-01", 1),
            day("2021-03-02", -1),
            day("2021-03-03", 0));

    problem(batch(RECORDER, "ALL_OR_NOTHING", rows), 422, "rule-broken")
        .body(
            "errors.pointer", contains("/records/1/performedOn", "/records/2/count", "/records/3"))
        .body("errors.code", contains("OUTSIDE_AGREEMENT", "MIN", "NOT_PERMITTED"));

    assertThat(mine()).isZero();
    batch(RECORDER, "ALL_OR_NOTHING", List.of(rows.getFirst()))
        .statusCode(200)
        .body("results.status", contains("CREATED"));
  }

  @Test
  void recordsOfSeveralAgreementsGoTogether() {
    String other = Agreements.activityId(agreements.fresh(), VISITS);

    batch(
            COORDINATOR,
            "ALL_OR_NOTHING",
            List.of(day("2021-03-01", 1), row(Ids.next(), visit(other, "2021-03-01", 0))))
        .statusCode(200)
        .body("results.status", contains("CREATED", "CREATED"));
  }

  @Test
  void aStrangersRowsAreRefusedOneByOne() {
    batch(STRANGER, "EACH", List.of(day("2021-03-01", 1)))
        .statusCode(200)
        .body("results.status", contains("REFUSED"))
        .body("results[0].problem.status", equalTo(403));
  }

  @Test
  void theSameBatchSentByTenAtOnceIsRecordedOnce() throws Exception {
    var rows = IntStream.range(1, 29).mapToObj(i -> day("2021-02-%02d".formatted(i), 1)).toList();
    var reversed = rows.reversed();
    String token = RECORDER.token();
    Callable<List<String>> attempt =
        () -> statuses(token, Thread.currentThread().threadId() % 2 == 0 ? rows : reversed);

    List<String> statuses;
    try (var threads = Executors.newFixedThreadPool(10)) {
      statuses =
          threads.invokeAll(Collections.nCopies(10, attempt)).stream()
              .map(Future::resultNow)
              .flatMap(List::stream)
              .toList();
    }

    assertThat(Collections.frequency(statuses, "CREATED")).isEqualTo(28);
    assertThat(Collections.frequency(statuses, "UNCHANGED")).isEqualTo(9 * 28);
    assertThat(mine()).isEqualTo(28);
  }

  @Test
  void aBatchAndASingleRecordWithTheSameIdAtOnceAreOneRecord() throws Exception {
    for (int round = 0; round < 5; round++) {
      var body = visit(visits, "2021-04-0" + (round + 1), 1);
      UUID id = Ids.next();
      String token = RECORDER.token();
      Callable<String> inBatch = () -> statuses(token, List.of(row(id, body))).getFirst();
      Callable<String> alone =
          () ->
              given()
                      .auth()
                      .oauth2(token)
                      .contentType(ContentType.JSON)
                      .body(body)
                      .put(BASE + "/activity-records/{id}", id)
                      .statusCode()
                  + "";
      List<String> answers;
      try (var threads = Executors.newFixedThreadPool(2)) {
        answers =
            threads.invokeAll(List.of(inBatch, alone)).stream().map(Future::resultNow).toList();
      }
      assertThat(answers).isIn(List.of("CREATED", "200"), List.of("UNCHANGED", "201"));
    }
  }

  @Test
  void whatIsInABatchIsVerifiedLikeAnyRecord() {
    var rows = List.of(day("2021-03-24", 1), day("2021-03-25", 1));
    batch(RECORDER, "EACH", rows).statusCode(200);

    as(COORDINATOR)
        .get(BASE + "/activity-records?status=REPORTED&agreement={slug}", slug)
        .then()
        .body("items.id", hasItems("" + rows.getFirst().get("id"), "" + rows.getLast().get("id")))
        .body("items.internal.mayVerify", everyItem(equalTo(true)));
  }

  private static List<String> statuses(String token, List<Map<String, Object>> rows) {
    return new ArrayList<>(
        given()
            .auth()
            .oauth2(token)
            .contentType(ContentType.JSON)
            .body(Map.of("mode", "EACH", "records", rows))
            .post(BASE + "/activity-records/batch")
            .then()
            .statusCode(200)
            .extract()
            .<List<String>>path("results.status"));
  }

  private Map<String, Object> day(String date, int count) {
    return row(Ids.next(), visit(visits, date, count));
  }

  private int mine() {
    return as(RECORDER)
        .get(BASE + "/activity-records?mine=true&agreement={slug}", slug)
        .then()
        .extract()
        .path("meta.totalRecords");
  }
}
