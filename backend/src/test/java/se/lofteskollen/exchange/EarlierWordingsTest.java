package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.KAVLINGE;
import static se.lofteskollen.support.WrittenAgreement.POLICE;
import static se.lofteskollen.support.WrittenAgreement.signed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.time.SwedishClock;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.Api;
import se.lofteskollen.support.ProposedAmendment;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/**
 * An amended agreement travels with every wording it has had, and with what was done under them.
 */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EarlierWordingsTest {
  private static final String ACTIVITIES = "/pledges/0/activities";
  private static final String MINIMUM = ACTIVITIES + "/0/quota/minimum";
  private static final String SHOWN = "pledges[0].activities[0].quota.minimum";

  private WrittenAgreement agreement;

  @BeforeEach
  void givenASignedAgreement() {
    agreement = signed();
  }

  private static LocalDate today() {
    return LocalDate.now(SwedishClock.ZONE);
  }

  private void amend(AgreementText text) {
    ProposedAmendment.to(agreement, text).bringIntoForce();
  }

  private String exported() {
    return Documents.export(COORDINATOR, agreement.slug());
  }

  /** The same document for an agreement of another name. */
  private String renamed(String slug) {
    return exported().replace(agreement.slug(), slug);
  }

  private static WrittenAgreement imported(UUID id, String document) {
    Documents.put(COORDINATOR, id, document, null).statusCode(201);
    return new WrittenAgreement(id, AgreementText.of("flyttat-" + id));
  }

  private static void sign(WrittenAgreement moved) {
    String etag = moved.etag();
    moved.sign(APPROVER, KAVLINGE, etag).statusCode(200);
    moved.sign(POLICE_APPROVER, POLICE, etag).statusCode(200);
  }

  private void besokIsRecordedDeviatedFromAndThenTakenAway() {
    String visits = agreement.activityId("besok");
    verify(COORDINATOR, recorded(RECORDER, visit(visits, "2021-05-04", 2))).statusCode(200);
    recorded(RECORDER, visit(visits, "2021-06-04", 1));
    var deviation =
        Map.of(
            "agreementId",
            agreement.id(),
            "activityId",
            visits,
            "from",
            "2021-07-01",
            "reasonCode",
            "STAFFING",
            "explanation",
            Map.of("sv", "Vakanser."));
    Api.replace(COORDINATOR, "/deviations/" + Ids.next(), null, deviation).statusCode(201);
    amend(agreement.text().without(ACTIVITIES + "/0"));
  }

  @Test
  void anAmendedAgreementSaysTheSameElsewhere() {
    besokIsRecordedDeviatedFromAndThenTakenAway();
    UUID id = Ids.next();
    String document = renamed("flyttat-" + id);
    assertThat(document).contains("earlierWordings:", "key: besok", "reasonCode: RESOURCES");

    imported(id, document);

    assertThat(Documents.meaning(Documents.export(COORDINATOR, id.toString())))
        .isEqualTo(Documents.meaning(document));
    assertThat(Documents.meaning(document)).contains("2021-05-04", "2021-06-04", "2021-07-01");
    Documents.put(COORDINATOR, id, document, null).statusCode(200);
  }

  @Test
  void onceSignedItShowsWhatWasPromisedAndDoneUnderTheEarlierWording() {
    besokIsRecordedDeviatedFromAndThenTakenAway();
    UUID id = Ids.next();
    WrittenAgreement moved = imported(id, renamed("flyttat-" + id));
    sign(moved);

    String overview = "/pledge-agreements/{slug}/overview";
    get(overview, moved.slug())
        .body("pledges[0].activities.key", contains("skolor", "marknader"))
        .body("agreement.replacedOn", nullValue())
        .body("agreement.earlierWordings.replacedOn", contains(today().toString()))
        .body("agreement.earlierWordings.reasonCode", contains("RESOURCES"))
        .body("agreement.earlierWordings.reason.sv", contains("Färre i tjänst under våren."))
        .body(
            "agreement.earlierWordings[0].changes.pointer",
            contains("/pledges/ungdomar/activities/besok"));
    get(
            overview + "?asOf={day}&knownOn={today}",
            moved.slug(),
            today().minusDays(1).toString(),
            today().toString())
        .body("pledges[0].activities.key", contains("besok", "skolor", "marknader"))
        .body("pledges[0].activities[0].assessment.done", equalTo(2))
        .body("agreement.replacedOn", equalTo(today().toString()));
    get("/pledge-agreements/{slug}/content?asOf={day}", moved.slug(), "2020-12-31")
        .body("pledges[0].activities.key", contains("besok", "skolor", "marknader"))
        .body("earlierWordings", nullValue());
    get("/activity-records?agreement={slug}", moved.slug())
        .body("items.performedOn", contains("2021-05-04"));
    get("/deviations?agreement={slug}", moved.slug()).body("items.from", contains("2021-07-01"));
  }

  @Test
  void whatIsAmendedHereIsAddedToWhatWasAmendedElsewhere() {
    amend(agreement.text().with(MINIMUM, 1));
    amend(agreement.text().with(MINIMUM, 3));
    UUID id = Ids.next();
    WrittenAgreement moved = imported(id, renamed("flyttat-" + id));
    sign(moved);
    var text = new AgreementText(moved.content(COORDINATOR).extract().as(ObjectNode.class));

    problem(
            ProposedAmendment.to(moved, text.without("/earlierWordings")).propose(COORDINATOR),
            422,
            "rule-broken")
        .body("errors.pointer", contains("/content/earlierWordings"));
    ProposedAmendment.to(moved, text.with(MINIMUM, 4))
        .bringIntoForce()
        .body("changes.pointer", contains("/pledges/ungdomar/activities/besok/quota/minimum"));

    var wordings =
        YamlDocument.read(Documents.export(null, moved.slug())).content().at("/agreement");
    assertThat(wordings.at("/earlierWordings"))
        .extracting(earlier -> earlier.at("/agreement" + MINIMUM).intValue())
        .containsExactly(2, 1, 3);
    assertThat(wordings.at(MINIMUM).intValue()).isEqualTo(4);
  }

  @Test
  void whatIsApprovedAndNotYetInForceTravelsToo() {
    String later = today().plusMonths(2).toString();
    var amendment = ProposedAmendment.to(agreement, agreement.text().with(MINIMUM, 1));
    new ProposedAmendment(amendment.id(), amendment.with("effectiveFrom", later)).bringIntoForce();
    UUID id = Ids.next();
    WrittenAgreement moved = imported(id, renamed("flyttat-" + id));

    moved.content(COORDINATOR).body(SHOWN, equalTo(1)).body("earlierWordings", hasSize(1));
    sign(moved);
    get("/pledge-agreements/{slug}/content", moved.slug()).body(SHOWN, equalTo(2));
    get("/pledge-agreements/{slug}/content?asOf={day}", moved.slug(), later)
        .body(SHOWN, equalTo(1));
    assertThat(Documents.meaning(Documents.export(COORDINATOR, moved.slug())))
        .isEqualTo(Documents.meaning(renamed(moved.slug())));
  }

  @Test
  void anEarlierWordingIsOneOfTheSameAgreementInItsOrder() {
    amend(agreement.text().with(MINIMUM, 1));
    amend(agreement.text().with(MINIMUM, 3));
    var document = (ObjectNode) YamlDocument.read(renamed("flyttat-" + Ids.next())).content();
    ObjectNode first = (ObjectNode) document.at("/agreement/earlierWordings/0");
    first.put("replacedOn", today().plusDays(1).toString());
    ObjectNode text = (ObjectNode) first.get("agreement");
    text.put("slug", "annat-lofte");
    text.set("earlierWordings", document.at("/agreement/earlierWordings").deepCopy());
    ((ObjectNode) text.at(ACTIVITIES + "/0")).put("key", "skolor");

    String at = "/agreement/earlierWordings/";
    problem(
            Documents.put(COORDINATOR, Ids.next(), YamlText.of(document), null),
            422,
            "broken-document")
        .body(
            "errors.pointer",
            containsInAnyOrder(
                at + "1/replacedOn",
                at + "0/agreement/slug",
                at + "0/agreement/earlierWordings",
                at + "0/agreement/pledges/0/activities/1/key"))
        .body(
            "errors.code",
            containsInAnyOrder(
                "NOT_IN_ORDER", "DIFFERS_FROM_AGREEMENT", "NESTED_HISTORY", "DUPLICATE_KEY"));
  }

  @Test
  void whatAnEarlierWordingNamesStandsInTheDocument() {
    besokIsRecordedDeviatedFromAndThenTakenAway();
    String unknown =
        renamed("flyttat-" + Ids.next()).replaceFirst("name: Kävlinge\\b", "name: Storstaden");

    problem(Documents.put(COORDINATOR, Ids.next(), unknown, null), 422, "broken-document")
        .body("errors.code", contains("NOT_IN_DOCUMENT"))
        .body(
            "errors.pointer",
            contains("/agreement/earlierWordings/0/agreement/pledges/0/activities/0/places/0"));
  }
}
