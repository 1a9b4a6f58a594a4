package se.lofteskollen.pledge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.planned;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LineageTest {

  @Test
  void oneFollowsAnAgreementOverTheYearsInBothDirections() {
    var first = signed();
    var second = signed(text -> text.with("/continues", first.slug()));
    var third = signed(text -> text.with("/continues", second.slug()));

    second
        .read()
        .body("continues.slug", equalTo(first.slug()))
        .body("continuedBy.slug", contains(third.slug()));
    first.read().body("continues", nullValue()).body("continuedBy.slug", contains(second.slug()));
    third.read().body("continuedBy", hasSize(0));
  }

  @Test
  void twoAgreementsMayContinueTheSameOne() {
    var first = signed();
    var one = signed(text -> text.with("/continues", first.slug()));
    var other = signed(text -> text.with("/continues", first.slug()));

    first.read().body("continuedBy.slug", containsInAnyOrder(one.slug(), other.slug()));
  }

  @Test
  void aPledgeContinuesAPledge() {
    var first = signed();
    var second = signed(text -> continuing(first, text));

    second.content(COORDINATOR).body("pledges[0].continues.agreement", equalTo(first.slug()));
  }

  private static AgreementText continuing(WrittenAgreement earlier, AgreementText text) {
    return text.withJson(
        "/pledges/0/continues",
        "{'agreement': '%s', 'pledge': 'ungdomar'}".formatted(earlier.slug()));
  }

  @Test
  void aDraftThatContinuesSomethingIsNotShownThere() {
    var first = signed();
    drafted(text -> text.with("/continues", first.slug()));

    first.read().body("continuedBy", hasSize(0));
  }

  @Test
  void whatCameLaterIsNotNamedOnADayBefore() {
    var first = signed();
    signed(text -> text.with("/continues", first.slug()).with("/period/start", "2021-01-01"));
    String address = "/pledge-agreements/{slug}?asOf={day}";

    get(address, first.slug(), "2020-12-31").body("continuedBy", hasSize(0));
    get(address, first.slug(), "2021-01-01").body("continuedBy", hasSize(1));

    var next = signed();
    signed(text -> text.with("/continues", next.slug()).with("/period/start", "2039-01-01"));
    next.read().body("continuedBy", hasSize(1));
    String yesterday = LocalDate.now(SwedishClock.ZONE).minusDays(1).toString();
    get(address, next.slug(), yesterday).body("continuedBy", hasSize(0));
  }

  @Test
  void nothingContinuesItself() {
    var agreement = planned();

    problem(
            agreement.write(
                COORDINATOR, null, agreement.text().with("/continues", agreement.slug())),
            422,
            "circular-lineage")
        .body("errors.pointer", contains("/continues"))
        .body("errors.code", contains("CIRCULAR_LINEAGE"));
  }

  @Test
  void nothingContinuesItselfByWayOfOthers() {
    var first = drafted();
    var second = drafted(text -> text.with("/continues", first.slug()));
    var third = drafted(text -> text.with("/continues", second.slug()));

    problem(
            first.write(COORDINATOR, "\"v0\"", first.text().with("/continues", third.slug())),
            422,
            "circular-lineage")
        .body("errors.pointer", contains("/continues"));
  }

  @Test
  void aPledgeLeadsNotBackEither() {
    var first = drafted();
    var second = drafted(text -> continuing(first, text));

    problem(
            first.write(COORDINATOR, "\"v0\"", continuing(second, first.text())),
            422,
            "circular-lineage")
        .body("errors.pointer", contains("/pledges/0/continues/agreement"));
    problem(
        first.write(COORDINATOR, "\"v0\"", continuing(first, first.text())),
        422,
        "circular-lineage");
  }
}
