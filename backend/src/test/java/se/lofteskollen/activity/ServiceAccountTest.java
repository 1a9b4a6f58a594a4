package se.lofteskollen.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.batch;
import static se.lofteskollen.support.Api.decide;
import static se.lofteskollen.support.Api.makeVoid;
import static se.lofteskollen.support.Api.patch;
import static se.lofteskollen.support.Api.put;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.row;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

/** Another system records for the organisations it was given, and no more than that. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ServiceAccountTest {
  private static final Account CASES =
      new Account("case-system", "records:write", "kavlinge-kommun");
  private static final Account CASES_OF_LOMMA =
      new Account("case-system-of-lomma", "records:write", "lomma-kommun");
  private static final Account STATISTICS =
      new Account("statistics", "measurements:write", "kavlinge-kommun");

  @Inject Agreements agreements;

  private String slug;
  private String visits;

  @BeforeEach
  void givenAnAgreement() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
  }

  @Test
  void recordsAndCorrectsWhatIsItsOwn() {
    UUID id = recorded(CASES, visit(visits, "2021-03-24", 2));

    patch(CASES, id, "\"v0\"", Map.of("count", 3))
        .statusCode(200)
        .body("count", equalTo(3))
        .body("organisation.slug", equalTo("kavlinge-kommun"));
    batch(CASES, "EACH", List.of(row(Ids.next(), visit(visits, "2021-03-25", 1))))
        .body("results.status", contains("CREATED"));
    as(CASES)
        .get(BASE + "/activity-records?mine=true&agreement={slug}", slug)
        .then()
        .body("meta.totalRecords", equalTo(2));
    verify(COORDINATOR, id).statusCode(200);
    problem(patch(CASES, id, "\"v2\"", Map.of("count", 4)), 409, "wrong-state");
  }

  @Test
  void takesBackWhatIsItsOwnUntilItIsVerified() {
    UUID id = recorded(CASES, visit(visits, "2021-03-24", 2));

    makeVoid(CASES, id, "\"v0\"", "Ärendet var felregistrerat.").statusCode(200);
  }

  @Test
  void leavesOthersRecordsAlone() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    problem(patch(CASES, id, "\"v0\"", Map.of("count", 3)), 403, "not-permitted");
    problem(makeVoid(CASES, id, "\"v0\"", "Fel."), 403, "not-permitted");
    problem(decide(CASES, id, "\"v0\"", Map.of("decision", "VERIFIED")), 403, "not-permitted");
    as(CASES).get(BASE + "/activity-records/{id}", id).then().statusCode(403);
  }

  @Test
  void recordsForNoOtherOrganisationAndNeverThatNothingWasDone() {
    problem(put(CASES_OF_LOMMA, Ids.next(), visit(visits, "2021-03-24", 1)), 403, "not-permitted");
    problem(put(CASES, Ids.next(), visit(visits, "2021-03-24", 0)), 403, "not-permitted");
  }

  @Test
  void anotherScopeRecordsNothing() {
    problem(put(STATISTICS, Ids.next(), visit(visits, "2021-03-24", 1)), 403, "not-permitted");
    problem(
        batch(STATISTICS, "EACH", List.of(row(Ids.next(), visit(visits, "2021-03-24", 1)))),
        403,
        "not-permitted");
  }
}
