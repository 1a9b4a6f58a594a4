package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.FOREIGN_APPROVER;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.replace;
import static se.lofteskollen.support.Api.slugs;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.planned;
import static se.lofteskollen.support.WrittenAgreement.signed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.TestPlatform;

/** Several municipalities share an agreement, and a municipality has several. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SeveralAgreementsTest {
  private static final String LOMMA = "lomma-kommun";

  @BeforeEach
  void givenANeighbour() {
    replace(
        ADMIN,
        "/organisations/" + LOMMA,
        get("/organisations/" + LOMMA).extract().header("ETag"),
        Map.of(
            "name",
            Map.of("sv", "Lomma kommun"),
            "kind",
            "MUNICIPALITY",
            "municipalities",
            List.of("1262")));
  }

  private static AgreementText shared(AgreementText text) {
    return text.withJson("/municipalities", "['1261', '1262']")
        .withJson("/parties", "['kavlinge-kommun', 'lomma-kommun', 'polisen-lpo-kavlinge']");
  }

  @Test
  void aSharedAgreementIsShownUnderEachMunicipalityAndEditedOnce() {
    var agreement = drafted(SeveralAgreementsTest::shared);
    agreement
        .write(STRANGER, "\"v0\"", agreement.text().with("/title/sv", "Vårt löfte"))
        .statusCode(200);
    String etag = agreement.etag();
    agreement.sign(APPROVER, KAVLINGE, etag).body("status", equalTo("DRAFT"));
    agreement.sign(POLICE_APPROVER, POLICE, etag).body("status", equalTo("DRAFT"));
    agreement.sign(FOREIGN_APPROVER, LOMMA, etag).body("status", equalTo("SIGNED"));

    for (String municipality : List.of("1261", "1262")) {
      get("/municipalities/{code}/overview", municipality)
          .body(
              "agreements.find { it.slug == '%s' }.title.sv".formatted(agreement.slug()),
              equalTo("Vårt löfte"));
      assertThat(slugs(null, "/pledge-agreements?municipality=" + municipality))
          .contains(agreement.slug());
    }
    agreement.read().body("municipalities.code", contains("1261", "1262"));
    get("/municipalities/1230/overview").body("agreements.slug", not(hasItem(agreement.slug())));
  }

  @Test
  void everyPartysCoordinatorSeesTheDraftAndTheAdministratorToo() {
    var agreement = drafted(SeveralAgreementsTest::shared);

    agreement.read(STRANGER).statusCode(200);
    agreement.read(ADMIN).statusCode(200);
  }

  @Test
  void placesOfEveryMunicipalityMayBeNamedAndOfNoOther() {
    String beach = "Badplatsen " + Ids.next();
    replace(ADMIN, "/places/" + Ids.next(), null, Map.of("municipality", "1262", "name", beach))
        .statusCode(201);
    String places = "[{'municipality': '1262', 'name': '%s'}]".formatted(beach);

    drafted(text -> shared(text).withJson("/pledges/0/activities/0/places", places));
    problem(
            planned()
                .write(
                    COORDINATOR,
                    null,
                    planned().text().withJson("/pledges/0/activities/0/places", places)),
            422,
            "place-elsewhere")
        .body("errors.code", contains("OTHER_MUNICIPALITY"));
  }

  @Test
  void aMunicipalityMayHaveSeveralAgreementsAtOnce() {
    var one = signed();
    var other =
        signed(text -> text.withJson("/period", "{'start': '2026-09-01', 'end': '2027-03-31'}"));

    get("/municipalities/1261/overview")
        .body("agreements.slug", hasItems(one.slug(), other.slug()));
    assertThat(slugs(null, "/pledge-agreements?municipality=1261&year=2027"))
        .contains(one.slug(), other.slug());
    assertThat(one.activityId("besok")).isNotEqualTo(other.activityId("besok"));
  }

  @Test
  void twoQuotasMayStandBehindOneSentence() {
    var agreement =
        signed(
            text ->
                text.with(
                    "/pledges/0/activities/1/wording", text.at("/pledges/0/activities/0/wording")));

    get("/pledge-agreements/{slug}/overview", agreement.slug())
        .body("pledges[0].activities[0].wording.sv", equalTo("Minst två besök i månaden."))
        .body("pledges[0].activities[1].wording.sv", equalTo("Minst två besök i månaden."))
        .body("pledges[0].activities.quota.type", contains("RECURRING", "COVERAGE", "OCCASION"));
  }
}
