package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.FOREIGN_APPROVER;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** Each party approves an amendment once and for itself, also at the same time. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AmendmentApprovalTest {
  private static final String ACTIVITIES = "/pledges/0/activities";

  private static final String MINIMUM = ACTIVITIES + "/0/quota/minimum";

  private static final String SHOWN = "pledges[0].activities[0].quota.minimum";

  private WrittenAgreement agreement;

  @BeforeEach
  void givenASignedAgreement() {
    agreement = signed();
  }

  private ProposedAmendment visits(int minimum) {
    return ProposedAmendment.to(agreement, agreement.text().with(MINIMUM, minimum));
  }

  @Test
  void aSecondProposalToTheSameTextIsStale() {
    var one = visits(1);
    var other = visits(3);
    other.propose(COORDINATOR).statusCode(201);
    one.bringIntoForce();

    problem(other.approve(APPROVER, KAVLINGE, "\"v0\""), 409, "wrong-state");
    other.withdraw(COORDINATOR, "\"v0\"", "Hann inte före.").statusCode(200);
    agreement.content(COORDINATOR).body(SHOWN, equalTo(1));
  }

  @Test
  void ofTwoProposalsApprovedAtOnceOneComesIntoForce() throws Exception {
    var proposals = List.of(visits(1), visits(3));
    for (var proposal : proposals) {
      proposal.propose(COORDINATOR).statusCode(201);
      proposal.approve(APPROVER, KAVLINGE, "\"v0\"").statusCode(200);
    }

    assertThat(
            atOnce(
                proposals.stream()
                    .map(
                        proposal ->
                            (Callable<Integer>)
                                () ->
                                    proposal
                                        .approve(POLICE_APPROVER, POLICE, "\"v1\"")
                                        .extract()
                                        .statusCode())
                    .toList()))
        .containsExactlyInAnyOrder(200, 409);
    agreement.read().body("editions", hasSize(2));
  }

  @Test
  void bothPartiesMayApproveAtTheSameTime() throws Exception {
    var amendment = visits(1);
    amendment.propose(COORDINATOR).statusCode(201);

    assertThat(
            atOnce(
                List.of(
                    () -> amendment.approve(APPROVER, KAVLINGE, "\"v0\"").extract().statusCode(),
                    () ->
                        amendment
                            .approve(POLICE_APPROVER, POLICE, "\"v0\"")
                            .extract()
                            .statusCode())))
        .containsOnly(200);
    amendment.read(COORDINATOR).body("status", equalTo("IN_FORCE"));
  }

  private static List<Integer> atOnce(List<Callable<Integer>> attempts) throws Exception {
    try (var threads = Executors.newFixedThreadPool(attempts.size())) {
      return threads.invokeAll(attempts).stream().map(Future::resultNow).toList();
    }
  }

  @Test
  void whoReadsItAgainSeesTheApprovals() {
    var amendment = visits(1);
    amendment.propose(COORDINATOR).statusCode(201);
    String before = amendment.read(POLICE_APPROVER).extract().header("ETag");
    amendment.approve(APPROVER, KAVLINGE, before).statusCode(200);

    as(POLICE_APPROVER)
        .header("If-None-Match", before)
        .get(BASE + "/amendments/{id}", amendment.id())
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(before)))
        .body("approvals", hasSize(1));
  }

  @Test
  void eachPartyApprovesOnceAndForItself() {
    var amendment = visits(1);
    amendment.propose(COORDINATOR).statusCode(201);
    amendment.approve(APPROVER, KAVLINGE, "\"v0\"").statusCode(200);

    problem(amendment.approve(APPROVER, KAVLINGE, "\"v1\""), 409, "already-signed");
    problem(amendment.approve(APPROVER, POLICE, "\"v1\""), 403, "other-organisation");
    problem(amendment.approve(COORDINATOR, POLICE, "\"v1\""), 403, "not-permitted");
    problem(amendment.approve(ADMIN, POLICE, "\"v1\""), 403, "not-permitted");
    problem(amendment.approve(FOREIGN_APPROVER, "lomma-kommun", "\"v1\""), 404, "not-found");
    problem(amendment.approve(POLICE_APPROVER, POLICE, "\"v8\""), 412, "stale-version");
    problem(
        as(POLICE_APPROVER)
            .put(BASE + "/amendments/{id}/approvals/{slug}", amendment.id(), POLICE)
            .then(),
        428,
        "precondition-required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update amendment set status = 'IN_FORCE', in_force_from = current_date where id = '{id}'",
        "update amendment set content = jsonb_set(content, '{title,sv}', '\"Annat\"')"
            + " where id = '{id}'",
        "update amendment set reason = '{\"sv\": \"Annat\"}' where id = '{id}'",
        "delete from amendment where id = '{id}'",
        "update amendment_approval set approved_by_name = 'Annan' where amendment_id = '{id}'",
        "delete from amendment_approval where amendment_id = '{id}'",
        "insert into agreement_edition (id, agreement_id, number, content, in_force_from,"
            + " amendment_id) select gen_random_uuid(), agreement_id, 2, content, current_date, id"
            + " from amendment where id = '{id}'"
      })
  void theDatabaseRefusesWhatNotEveryPartyHasApproved(String statement) {
    var amendment = visits(1);
    amendment.propose(COORDINATOR).statusCode(201);
    amendment.approve(APPROVER, KAVLINGE, "\"v0\"").statusCode(200);

    assertThatThrownBy(
            () ->
                Sql.APPLICATION.run(
                    "set local lofteskollen.actor = '{\"operation\": \"sql\"}'",
                    statement.replace("{id}", amendment.id().toString())))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23001"));
    amendment.read(COORDINATOR).body("inForceFrom", nullValue());
  }
}
