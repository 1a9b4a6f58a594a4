package se.lofteskollen.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.patch;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.Api;
import se.lofteskollen.support.TestPlatform;

/** Somebody who works for several parties says for which one they record. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RecordedForTest {
  private static final String MUNICIPALITY = "kavlinge-kommun";
  private static final String POLICE = "polisen-lpo-kavlinge";
  private static final Account BOTH =
      new Account("both", "recorder", POLICE + "," + MUNICIPALITY + ",lomma-kommun");

  @Inject Agreements agreements;

  private Map<String, Object> body;
  private UUID id;

  @BeforeEach
  void givenSomethingToRecord() {
    body = visit(Agreements.activityId(agreements.fresh(), VISITS), "2021-03-24", 2);
    id = Ids.next();
  }

  @Test
  void itIsTheFirstOfTheirPartiesUnlessTheySayAnother() {
    put(BOTH, Ids.next(), body).statusCode(201).body("organisation.slug", equalTo(MUNICIPALITY));

    body.put("organisation", POLICE);
    put(BOTH, id, body).statusCode(201).body("organisation.slug", equalTo(POLICE));
    put(BOTH, id, body).statusCode(200).body("organisation.slug", equalTo(POLICE));
    body.put("organisation", MUNICIPALITY);
    problem(put(BOTH, id, body), 409, "already-exists");
  }

  @Test
  void itStaysWithItsPartyUntilTheyCorrectThatToo() {
    body.put("organisation", POLICE);
    put(BOTH, id, body).statusCode(201);

    patch(BOTH, id, "\"v0\"", Map.of("count", 3))
        .statusCode(200)
        .body("organisation.slug", equalTo(POLICE));
    patch(BOTH, id, "\"v1\"", Map.of("organisation", MUNICIPALITY))
        .statusCode(200)
        .body("organisation.slug", equalTo(MUNICIPALITY));
  }

  @Test
  void nobodyRecordsForAnother() {
    body.put("organisation", POLICE);
    problem(put(RECORDER, id, body), 403, "other-organisation");
    body.put("organisation", "lomma-kommun");
    problem(put(BOTH, id, body), 403, "other-organisation");
  }

  @Test
  void eachRowOfABatchSaysItsOwn() {
    body.put("id", id);
    body.put("organisation", POLICE);
    var batch = Map.of("mode", "EACH", "records", List.of(body));
    for (String status : List.of("CREATED", "UNCHANGED")) {
      as(BOTH)
          .contentType(ContentType.JSON)
          .body(batch)
          .post(Api.BASE + "/activity-records/batch")
          .then()
          .statusCode(200)
          .body("results.status", contains(status));
    }
    as(BOTH)
        .get(Api.BASE + "/activity-records/{id}", id)
        .then()
        .body("organisation.slug", equalTo(POLICE));
  }
}
