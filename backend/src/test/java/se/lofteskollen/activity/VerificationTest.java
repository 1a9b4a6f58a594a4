package se.lofteskollen.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Agreements.VISITS;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.decide;
import static se.lofteskollen.support.Api.etag;
import static se.lofteskollen.support.Api.patch;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class VerificationTest {
  @Inject Agreements agreements;

  private String slug;
  private String visits;

  @BeforeEach
  void givenAnAgreement() {
    slug = agreements.fresh();
    visits = Agreements.activityId(slug, VISITS);
  }

  @Test
  void twoVisitsKeepMarchOnceSomebodyElseHasVerifiedThem() {
    assertThat(march("status")).isEqualTo("MISSED");

    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    assertThat(march("status")).isEqualTo("MISSED");
    assertThat(march("done")).isEqualTo(1);
    assertThat(march("waiting")).isEqualTo(2);

    verify(COORDINATOR, id).statusCode(200).body("status", equalTo("VERIFIED"));
    assertThat(march("status")).isEqualTo("KEPT");
    assertThat(march("done")).isEqualTo(3);
    assertThat(march("waiting")).isEqualTo(0);
    assertThat(
            Agreements.overview(slug)
                .getString(Agreements.activity(VISITS) + ".assessment.explanation.sv"))
        .contains("10 av 12 månader")
        .contains("Det blev för få i november. Inget har rapporterats för juli.");
  }

  @Test
  void theOtherPartysCoordinatorMayVerifyToo() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    verify(POLICE_COORDINATOR, id).statusCode(200);
  }

  @Test
  void nobodyVerifiesTheirOwnRecord() {
    UUID id = recorded(COORDINATOR, visit(visits, "2021-03-24", 2));

    verify(COORDINATOR, id)
        .statusCode(403)
        .body("type", endsWith("/own-record"))
        .body("detail", equalTo("Nobody verifies their own record. Ask another coordinator."));
    as(COORDINATOR)
        .get(BASE + "/activity-records/{id}", id)
        .then()
        .body("internal.mayVerify", equalTo(false));
  }

  @Test
  void aRecorderVerifiesNothing() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));

    decide(RECORDER, id, "\"v0\"", Map.of("decision", "VERIFIED"))
        .statusCode(403)
        .body("type", endsWith("/not-permitted"));
  }

  @Test
  void aReturnedRecordIsCorrectedAndWaitsAgain() {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    decide(
            COORDINATOR,
            id,
            "\"v0\"",
            Map.of("decision", "RETURNED", "reason", "Besöket var den 25 mars."))
        .statusCode(200)
        .body("status", equalTo("RETURNED"))
        .body("internal.decision.reason", equalTo("Besöket var den 25 mars."));
    assertThat(march("waiting")).isEqualTo(0);

    patch(RECORDER, id, etag(RECORDER, id), Map.of("performedOn", "2021-03-25"))
        .statusCode(200)
        .body("status", equalTo("REPORTED"))
        .body("performedOn", equalTo("2021-03-25"))
        .body("count", equalTo(2))
        .body("internal.decision", nullValue());
    assertThat(march("waiting")).isEqualTo(2);
  }

  @Test
  void verifyingAndCorrectingAtOnceHasOneWinner() throws Exception {
    UUID id = recorded(RECORDER, visit(visits, "2021-03-24", 2));
    Callable<Integer> verification =
        () ->
            decide(COORDINATOR, id, "\"v0\"", Map.of("decision", "VERIFIED"))
                .extract()
                .statusCode();
    Callable<Integer> correction =
        () -> patch(RECORDER, id, "\"v0\"", Map.of("count", 3)).extract().statusCode();

    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(2)) {
      statuses =
          threads.invokeAll(List.of(verification, correction)).stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 412);
  }

  private Object march(String field) {
    return Agreements.overview(slug)
        .get(
            Agreements.activity(VISITS)
                + ".assessment.periods.find { it.key == '2021-03' }."
                + field);
  }
}
