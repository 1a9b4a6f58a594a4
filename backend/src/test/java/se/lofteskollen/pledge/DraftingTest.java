package se.lofteskollen.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.APPROVER;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Account.POLICE_APPROVER;
import static se.lofteskollen.support.Account.POLICE_COORDINATOR;
import static se.lofteskollen.support.Account.RECORDER;
import static se.lofteskollen.support.Account.STRANGER;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.slugs;
import static se.lofteskollen.support.Problems.problem;
import static se.lofteskollen.support.WrittenAgreement.drafted;
import static se.lofteskollen.support.WrittenAgreement.planned;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.AgreementText;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DraftingTest {
  private static final String MINE = "/pledge-agreements?mine=true";

  @Test
  void aCoordinatorOfAPartyCreatesADraftUnderAnIdOfTheirOwn() {
    var agreement = planned();

    agreement
        .write(COORDINATOR)
        .statusCode(201)
        .header("Location", endsWith("/pledge-agreements/" + agreement.id()))
        .header("ETag", equalTo("\"v0\""))
        .body("id", equalTo(agreement.id().toString()))
        .body("status", equalTo("DRAFT"))
        .body("parties.slug", contains("kavlinge-kommun", "polisen-lpo-kavlinge"))
        .body("signatures", hasSize(0))
        .body("edition", equalTo(1));
    agreement.read(POLICE_COORDINATOR).statusCode(200).body("status", equalTo("DRAFT"));
  }

  @Test
  void aRetryIsHarmless() {
    var agreement = drafted();

    agreement.write(COORDINATOR).statusCode(200).header("ETag", equalTo("\"v0\""));
    agreement.write(POLICE_COORDINATOR).statusCode(200).header("ETag", equalTo("\"v0\""));
  }

  @Test
  void simultaneousRetriesCreateOneDraft() throws Exception {
    var agreement = planned();

    assertThat(atOnce(5, () -> agreement.write(COORDINATOR).extract().statusCode()))
        .containsOnly(200, 201)
        .containsOnlyOnce(201);
  }

  @Test
  void twoDraftsThatWantTheSameSlugAtOnceDoNotBothGetIt() throws Exception {
    String slug = "samma-" + planned().id();

    var statuses =
        atOnce(
            4,
            () ->
                planned().write(COORDINATOR, null, AgreementText.of(slug)).extract().statusCode());

    assertThat(statuses).containsOnly(201, 422).containsOnlyOnce(201);
  }

  private static List<Integer> atOnce(int times, Callable<Integer> attempt) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      return threads.invokeAll(Stream.generate(() -> attempt).limit(times).toList()).stream()
          .map(Future::resultNow)
          .toList();
    }
  }

  @Test
  void theWholeTextIsReplacedAndTheVersionNamed() {
    var agreement = drafted();
    var shorter =
        agreement.text().without("/kpiTargets").without("/goal").withJson("/pledges", "[]");

    problem(agreement.write(COORDINATOR, null, shorter), 428, "precondition-required");
    agreement
        .write(POLICE_COORDINATOR, "\"v0\"", shorter)
        .statusCode(200)
        .header("ETag", equalTo("\"v1\""))
        .body("goal", nullValue());
    problem(agreement.write(COORDINATOR, "\"v0\"", agreement.text()), 412, "stale-version")
        .body("currentETag", equalTo("\"v1\""));
    agreement
        .content(COORDINATOR)
        .header("ETag", startsWith("\"v1."))
        .body("pledges", hasSize(0))
        .body("kpiTargets", hasSize(0));
  }

  @Test
  void whatIsNotThereCannotBeReplaced() {
    problem(planned().write(COORDINATOR, "\"v0\"", planned().text()), 412, "stale-version");
  }

  @Test
  void theTextIsReadBackAsItWasWritten() {
    var agreement =
        drafted(
            text ->
                text.withJson(
                        "/sources",
                        "[{'title': {'sv': 'Löftet'}, 'url': 'https://example.se/lofte',"
                            + " 'note': {'sv': 'Tryckt på två sidor.'}}]")
                    .withJson("/reservation", "{'sv': 'Med förbehåll för läget.'}")
                    .withJson("/situation", "{'sv': 'Många känner sig otrygga.'}")
                    .withJson("/signing", "{'sv': 'Undertecknas vid ett möte.'}")
                    .withJson("/basis", "[{'kind': 'CITIZEN_DIALOGUE', 'title': {'sv': 'Dialog'}}]")
                    .withJson("/relatedWork", "[{'text': {'sv': 'Trafiken ingår inte.'}}]")
                    .withJson("/pledges/0/problem", "{'sv': 'Oro på kvällarna.', 'en': 'Unrest.'}")
                    .withJson("/pledges/0/causes", "{'sv': 'Få vuxna ute.'}")
                    .withJson("/pledges/0/intendedEffect", "{'sv': 'Fler vuxna ute.'}")
                    .withJson("/kpiTargets/0/goal", "{'kind': 'AT_MOST', 'value': 1.50}"));

    var stored = AgreementText.parse(agreement.content(COORDINATOR).extract().asString());
    assertThat(agreement.text().differencesIn(stored)).isEmpty();
    agreement.write(COORDINATOR, "\"v0\"", stored).header("ETag", equalTo("\"v0\""));
  }

  @Test
  void aDraftMayBeIncomplete() {
    drafted(
        text ->
            text.without("/goal")
                .without("/kpiTargets")
                .without("/pledges/0/activities/0/quota/unit")
                .without("/pledges/0/activities/0/leads")
                .withJson("/pledges/0/activities/1/quota", "{'type': 'UNQUANTIFIED'}")
                .withJson("/pledges/0/activities/2/quota", "{'type': 'MILESTONE'}"));
  }

  @Test
  void onlyItsPartiesAndAdministratorsKnowOfADraft() {
    var agreement = drafted();

    for (Account reader : List.of(POLICE_COORDINATOR, APPROVER, POLICE_APPROVER, ADMIN)) {
      agreement.read(reader).statusCode(200);
    }
    for (Account reader : List.of(STRANGER, RECORDER)) {
      problem(agreement.read(reader), 404, "not-found");
      problem(agreement.content(reader), 404, "not-found");
    }
    agreement.read().statusCode(404);
    get("/pledge-agreements/{slug}/overview", agreement.slug()).statusCode(404);
    get("/pledge-agreements?municipality=1261&limit=100")
        .body("items.slug", not(hasItem(agreement.slug())));
    get("/municipalities/1261/overview").body("agreements.slug", not(hasItem(agreement.slug())));
  }

  @Test
  void onlyThoseWhoMayReadDraftsFindThemAmongTheirOwn() {
    var agreement = drafted();

    for (Account reader : List.of(COORDINATOR, POLICE_APPROVER, ADMIN)) {
      assertThat(slugs(reader, MINE)).contains(agreement.slug());
    }
    for (Account reader : List.of(RECORDER, STRANGER)) {
      assertThat(slugs(reader, MINE)).doesNotContain(agreement.slug());
    }
  }

  @Test
  void onlyCoordinatorsOfItsPartiesWriteADraft() {
    var agreement = drafted();

    for (Account other : List.of(RECORDER, APPROVER, ADMIN, STRANGER)) {
      problem(planned().write(other), 403, "not-permitted");
      problem(agreement.write(other, "\"v0\"", agreement.text()), 403, "not-permitted");
    }
  }

  @Test
  void anothersDraftIsHiddenAlsoFromWhoWouldMakeItTheirOwn() {
    var agreement = drafted();
    var taken = agreement.text().withJson("/parties", "['lomma-kommun']");

    problem(agreement.write(STRANGER, "\"v0\"", taken), 404, "not-found");
    agreement.read(COORDINATOR).body("parties", hasSize(2));
  }

  @Test
  void nobodyWritesThemselvesOutOfADraft() {
    var agreement = drafted();
    var withoutUs =
        agreement
            .text()
            .withJson("/parties", "['polisen-lpo-kavlinge']")
            .without("/pledges/0/activities/0");

    problem(agreement.write(COORDINATOR, "\"v0\"", withoutUs), 403, "not-permitted");
    agreement.write(POLICE_COORDINATOR, "\"v0\"", withoutUs).statusCode(200);
    problem(agreement.read(COORDINATOR), 404, "not-found");
  }

  @Test
  void whatADraftNamesKeepsItsIdWhenTheTextIsWrittenAnew() {
    var agreement = drafted();
    var first = activities(agreement);
    var other = agreement.text().with("/pledges/0/activities/0/quota/minimum", 3);
    agreement.write(COORDINATOR, "\"v0\"", other.without("/pledges/0/activities/1"));
    agreement.write(COORDINATOR, "\"v1\"", other).statusCode(200);

    assertThat(activities(agreement)).isEqualTo(first);
  }

  private static List<String> activities(WrittenAgreement agreement) {
    return as(COORDINATOR)
        .get(BASE + "/pledge-agreements/{id}/overview", agreement.id())
        .then()
        .statusCode(200)
        .extract()
        .path("pledges.activities.flatten().id");
  }
}
