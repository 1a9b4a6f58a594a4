package se.lofteskollen.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Api.patch;
import static se.lofteskollen.support.Api.recorded;
import static se.lofteskollen.support.Api.verify;
import static se.lofteskollen.support.Api.visit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lofteskollen.access.Actor;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.Agreements;
import se.lofteskollen.support.Api;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuditTrailTest {
  @Inject Agreements agreements;
  @Inject AuditTrail audit;

  private static ValidatableResponse events(Account account, String query) {
    return as(account).get(BASE + "/audit-events?" + query).then();
  }

  private static ValidatableResponse eventsOf(UUID record) {
    return events(Account.COORDINATOR, "entity=ACTIVITY_RECORD&entityId=" + record).statusCode(200);
  }

  @Test
  void tellsWhoDidWhatInWhichOperationAndFromWhatToWhat() {
    String slug = agreements.fresh();
    String activity = Agreements.activityId(slug, Agreements.VISITS);
    UUID record = recorded(Account.RECORDER, visit(activity, "2021-05-05", 2));
    patch(Account.RECORDER, record, Api.etag(Account.RECORDER, record), Map.of("count", 3))
        .statusCode(200);
    verify(Account.POLICE_COORDINATOR, record).statusCode(200);

    var trail = eventsOf(record);
    trail
        .body("items.operation", hasItem("putVerification"))
        .body("items[0].operation", equalTo("putVerification"))
        .body("items[0].actor.username", equalTo("police-coordinator"))
        .body("items[0].actor.name", equalTo("Demo police-coordinator"))
        .body("items[0].actor.organisations", contains("polisen-lpo-kavlinge"))
        .body("items[0].changes.find { it.field == 'status' }.from", equalTo("REPORTED"))
        .body("items[0].changes.find { it.field == 'status' }.to", equalTo("VERIFIED"))
        .body("items[1].operation", equalTo("correctActivityRecord"))
        .body("items[1].actor.username", equalTo("recorder"))
        .body("items[1].changes", hasSize(1))
        .body("items[1].changes[0].field", equalTo("count"))
        .body("items[1].changes[0].from", equalTo(2))
        .body("items[1].changes[0].to", equalTo(3))
        .body("items.agreementId", everyItem(notNullValue()));
    String created = "items.findAll { it.operation == 'putActivityRecord' }.changes.flatten()";
    trail
        .body(created + ".find { it.field == 'performedOn' }.to", equalTo("2021-05-05"))
        .body(created + ".find { it.field == 'performedOn' }.from", nullValue())
        .body(created + ".find { it.field == 'activity' }.to.activityId", equalTo(activity));
  }

  @Test
  void isNeverKeptByACache() {
    events(Account.ADMIN, "limit=1").statusCode(200).header("Cache-Control", "no-store");
  }

  @Test
  void coordinatorsReadTheirOwnAgreementsAndAdministratorsAll() {
    String slug = agreements.fresh();

    events(Account.COORDINATOR, "agreement=" + slug).body("items", not(hasSize(0)));
    events(Account.POLICE_COORDINATOR, "agreement=" + slug).body("items", not(hasSize(0)));
    events(Account.ADMIN, "agreement=" + slug).body("items", not(hasSize(0)));
    events(Account.ADMIN, "entity=MUNICIPALITY&entityId=1261").body("items", not(hasSize(0)));
    events(Account.STRANGER, "agreement=" + slug)
        .statusCode(403)
        .body("detail", containsString("Only coordinators of the agreement's parties"));
    events(Account.STRANGER, "limit=100").statusCode(200).body("items", hasSize(0));
    events(Account.COORDINATOR, "entity=MUNICIPALITY").statusCode(200).body("items", hasSize(0));
    events(Account.RECORDER, "agreement=" + slug).statusCode(403);
    get("/audit-events").statusCode(401);
    events(Account.COORDINATOR, "agreement=there-is-none").statusCode(404);
  }

  @Test
  void whatTheServiceDoesByItselfIsToldToo() {
    String slug = agreements.fresh();

    events(Account.COORDINATOR, "agreement=" + slug + "&entity=PLEDGE_AGREEMENT")
        .body("items.actor.username", everyItem(equalTo("system")));
  }

  @Test
  void theLinkNextLeadsThroughAllOfItOnce() {
    String slug = agreements.fresh();
    Set<String> seen = new HashSet<>();
    String address = BASE + "/audit-events?limit=50&agreement=" + slug;
    int pages = 0;
    while (address != null) {
      var page = as(Account.COORDINATOR).get(path(address)).then().statusCode(200);
      List<String> ids = page.extract().path("items.id");
      assertThat(seen).doesNotContainAnyElementsOf(ids);
      assertThat(ids).isSortedAccordingTo((one, other) -> other.compareTo(one));
      seen.addAll(ids);
      address = page.extract().path("links.find { it.rel == 'next' }?.href");
      pages++;
    }
    assertThat(pages).isGreaterThan(1);
    assertThat(seen).hasSizeBetween((pages - 1) * 50 + 1, pages * 50);
  }

  private static String path(String address) {
    return address.substring(address.indexOf(BASE));
  }

  @Test
  void saysWhatIsWrongWithAQuestion() {
    events(Account.ADMIN, "cursor=anywhere").statusCode(400);
    events(Account.ADMIN, "limit=101").statusCode(400);
    events(Account.ADMIN, "entity=NOTHING").statusCode(400);
    events(Account.ADMIN, "entity=PLACE&entityId=\0").statusCode(400);
  }

  @Test
  void aChangeOfWhatIsKeptElsewhereCanBeNoted() {
    String member = UUID.randomUUID().toString();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              audit.acting(
                  new Actor("subject", "admin", "Administratör", Set.of("admin"), Set.of()));
              audit.note(
                  AuditedEntity.MEMBER,
                  member,
                  Map.of("roles", List.of("recorder")),
                  Map.of("roles", List.of("recorder", "coordinator")));
            });

    events(Account.ADMIN, "entity=MEMBER&entityId=" + member)
        .body("items", hasSize(1))
        .body("items[0].actor.username", equalTo("admin"))
        .body("items[0].changes[0].field", equalTo("roles"))
        .body("items[0].changes[0].from", contains("recorder"))
        .body("items[0].changes[0].to", contains("recorder", "coordinator"));
  }
}
