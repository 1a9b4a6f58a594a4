package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.FOREIGN_APPROVER;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.slugs;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SigningTest {
  private WrittenAgreement agreement;
  private String etag;

  @BeforeEach
  void givenADraft() {
    agreement = drafted();
    etag = agreement.etag();
  }

  @Test
  void theLastPartysSignatureMakesItSignedAndPublic() {
    agreement
        .sign(APPROVER, KAVLINGE, etag)
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("signatures.organisation.slug", contains(KAVLINGE));
    agreement.read().statusCode(404);

    agreement.sign(POLICE_APPROVER, POLICE, etag).statusCode(200).body("status", equalTo("SIGNED"));
    agreement
        .read()
        .statusCode(200)
        .body("signatures.organisation.slug", containsInAnyOrder(KAVLINGE, POLICE))
        .body("signatures.elsewhere", everyItem(equalTo(false)))
        .body("signatures.signedAt", everyItem(notNullValue()));
    assertThat(slugs(null, "/pledge-agreements?municipality=1261")).contains(agreement.slug());
  }

  @Test
  void nobodyLearnsWhoHeldThePen() {
    agreement = signed();

    assertThat(agreement.read().extract().asString()).doesNotContain("Demo approver");
  }

  @Test
  void nobodySignsTwice() {
    agreement.sign(APPROVER, KAVLINGE, etag).statusCode(200);

    problem(agreement.sign(APPROVER, KAVLINGE, etag), 409, "already-signed");
    agreement.sign(POLICE_APPROVER, POLICE, etag).statusCode(200);
    problem(agreement.sign(POLICE_APPROVER, POLICE, etag), 409, "already-signed");
  }

  @Test
  void nobodySignsForAnotherOrganisation() {
    problem(agreement.sign(APPROVER, POLICE, etag), 403, "other-organisation");
    problem(agreement.sign(COORDINATOR, KAVLINGE, etag), 403, "not-permitted");
    problem(agreement.sign(ADMIN, KAVLINGE, etag), 403, "not-permitted");
    agreement.read(COORDINATOR).body("signatures", hasSize(0));
  }

  @Test
  void whoIsNoPartyHasNothingToSign() {
    problem(agreement.sign(FOREIGN_APPROVER, "lomma-kommun", etag), 404, "not-found");
    problem(agreement.sign(APPROVER, "lomma-kommun", etag), 404, "not-found");
  }

  @Test
  void whoIsNoPartyOfASignedAgreementHasNothingToSignEither() {
    agreement = signed();

    problem(
        agreement.sign(FOREIGN_APPROVER, KAVLINGE, agreement.etag()), 403, "other-organisation");
  }

  @Test
  void theVersionThatWasReadIsNamed() {
    problem(
        as(APPROVER)
            .put(BASE + "/pledge-agreements/{id}/signatures/{slug}", agreement.id(), KAVLINGE)
            .then(),
        428,
        "precondition-required");
    agreement.write(COORDINATOR, etag, agreement.text().with("/title/sv", "Annat")).statusCode(200);
    problem(agreement.sign(APPROVER, KAVLINGE, etag), 412, "stale-version");
  }

  @Test
  void signaturesFallAwayWithTheTextTheyStoodUnder() {
    agreement.sign(APPROVER, KAVLINGE, etag).statusCode(200);
    agreement
        .write(COORDINATOR, etag, agreement.text().with("/title/sv", "Annat"))
        .statusCode(200)
        .body("signatures", hasSize(0));

    agreement
        .sign(POLICE_APPROVER, POLICE, agreement.etag())
        .statusCode(200)
        .body("status", equalTo("DRAFT"));
    agreement
        .sign(APPROVER, KAVLINGE, agreement.etag())
        .statusCode(200)
        .body("status", equalTo("SIGNED"))
        .body("title.sv", equalTo("Annat"));
  }

  @Test
  void signaturesStayWhenTheSameTextIsSentAgain() {
    agreement.sign(APPROVER, KAVLINGE, etag).statusCode(200);

    agreement.write(COORDINATOR).statusCode(200).body("signatures", hasSize(1));
  }

  @Test
  void aNumberWrittenOtherwiseIsTheSameText() {
    String goal = "{'kind': 'AT_MOST', 'value': %s}";
    agreement = drafted(text -> text.withJson("/kpiTargets/0/goal", goal.formatted("1.50")));
    agreement.sign(APPROVER, KAVLINGE, "\"v0\"").statusCode(200);

    var same = agreement.text().withJson("/kpiTargets/0/goal", goal.formatted("1.5"));
    agreement.write(COORDINATOR, "\"v0\"", same).statusCode(200).body("signatures", hasSize(1));
  }

  @Test
  void bothPartiesMaySignAtTheSameTime() throws Exception {
    List<Callable<Integer>> both =
        List.of(
            () -> agreement.sign(APPROVER, KAVLINGE, etag).extract().statusCode(),
            () -> agreement.sign(POLICE_APPROVER, POLICE, etag).extract().statusCode());

    try (var threads = Executors.newFixedThreadPool(2)) {
      assertThat(threads.invokeAll(both).stream().map(Future::resultNow)).containsOnly(200);
    }
    agreement.read().statusCode(200).body("status", equalTo("SIGNED"));
  }

  @Test
  void aSignatureAndAnotherTextAtTheSameTimeNeverMeet() throws Exception {
    List<Callable<Integer>> race =
        List.of(
            () -> agreement.sign(APPROVER, KAVLINGE, etag).extract().statusCode(),
            () ->
                agreement
                    .write(COORDINATOR, etag, agreement.text().with("/title/sv", "Annat"))
                    .extract()
                    .statusCode());

    try (var threads = Executors.newFixedThreadPool(2)) {
      assertThat(threads.invokeAll(race).stream().map(Future::resultNow)).contains(200);
    }
    agreement.read(COORDINATOR).body("title.sv", equalTo("Annat")).body("signatures", hasSize(0));
  }

  @Test
  void anOpenEndedAgreementMayBeSignedAfterItsStart() {
    agreement = signed(text -> text.withJson("/period", "{'start': '2021-03-01'}"));

    agreement.read().body("period.start", equalTo("2021-03-01")).body("period", not(hasKey("end")));
    get("/pledge-agreements?municipality=1261&year=2060&limit=100")
        .body("items.slug", hasItem(agreement.slug()));
    get("/pledge-agreements?municipality=1261&year=2020&limit=100")
        .body("items.slug", not(hasItem(agreement.slug())));
  }
}
