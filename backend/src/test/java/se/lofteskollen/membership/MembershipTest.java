package se.lofteskollen.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.lofteskollen.support.Account.ADMIN;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.replace;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MembershipTest {
  /** Tokens in tests name this subject. */
  private static final String ONESELF = "subject-of-" + ADMIN.username();

  private static final Map<String, List<String>> COORDINATES =
      Map.of("roles", List.of("coordinator"), "organisations", List.of("kavlinge-kommun"));

  @Inject MembersInMemory directory;

  private String id;

  @BeforeEach
  void givenAnAccount() {
    id = UUID.randomUUID().toString();
    directory.add(id, Set.of("recorder"), Set.of(), Set.of());
  }

  @Test
  void anAdministratorGivesAnAccountRolesAndOrganisations() {
    replace(ADMIN, "/members/" + id, etag(id), COORDINATES)
        .statusCode(200)
        .body("roles", contains("coordinator"))
        .body("organisations", contains("kavlinge-kommun"));
    member(id).body("roles", contains("coordinator"));
    as(ADMIN)
        .get(BASE + "/members?search=" + id)
        .then()
        .statusCode(200)
        .body("items.organisations.flatten()", contains("kavlinge-kommun"));
  }

  @Test
  void theChangeIsInTheAuditTrail() {
    replace(ADMIN, "/members/" + id, etag(id), COORDINATES).statusCode(200);
    replace(ADMIN, "/members/" + id, etag(id), COORDINATES).statusCode(200);
    var events =
        as(ADMIN).get(BASE + "/audit-events?entity=MEMBER&entityId=" + id).then().statusCode(200);
    events
        .body("items.size()", equalTo(1))
        .body("items[0].operation", equalTo("putMember"))
        .body("items[0].actor.username", equalTo("admin"));
    var changes = events.extract().jsonPath().<Map<String, ?>>getList("items[0].changes");
    assertThat(changes)
        .containsExactlyInAnyOrder(
            Map.of("field", "roles", "from", List.of("recorder"), "to", List.of("coordinator")),
            Map.of("field", "organisations", "from", List.of(), "to", List.of("kavlinge-kommun")));
  }

  @Test
  void onlyTheVersionThatWasReadIsReplaced() {
    String read = etag(id);
    replace(ADMIN, "/members/" + id, null, COORDINATES).statusCode(428);
    replace(ADMIN, "/members/" + id, read, COORDINATES).statusCode(200);
    replace(ADMIN, "/members/" + id, read, COORDINATES).statusCode(412);
    replace(ADMIN, "/members/" + id, null, COORDINATES).statusCode(200);
  }

  @Test
  void theLastKeyIsNotLost() {
    directory.add(ONESELF, Set.of("admin"), Set.of(), Set.of());
    replace(ADMIN, "/members/" + ONESELF, etag(ONESELF), COORDINATES)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/roles"))
        .body("errors[0].code", equalTo("OWN_ADMIN_ROLE"));
    var more = Map.of("roles", List.of("admin"), "organisations", List.of("kavlinge-kommun"));
    replace(ADMIN, "/members/" + ONESELF, etag(ONESELF), more).statusCode(200);

    directory.add(id, Set.of("admin"), Set.of(), Set.of());
    replace(ADMIN, "/members/" + id, etag(id), COORDINATES).statusCode(200);
  }

  @Test
  void whatAGroupGivesIsNotTakenAwayHere() {
    directory.add(id, Set.of("recorder"), Set.of("approver"), Set.of());
    replace(ADMIN, "/members/" + id, etag(id), COORDINATES)
        .statusCode(422)
        .body("errors[0].code", equalTo("GIVEN_BY_GROUP"));
  }

  @ParameterizedTest
  @CsvSource({
    "roles, owner, 400, PATTERN",
    "roles, records:write, 400, PATTERN",
    "organisations, okand-kommun, 422, UNKNOWN_ORGANISATION",
    "organisations, Kävlinge, 400, PATTERN",
  })
  void whatDoesNotExistIsNotGiven(String field, String value, int status, String code) {
    var body = new HashMap<String, Object>(COORDINATES);
    body.put(field, List.of(value));
    replace(ADMIN, "/members/" + id, etag(id), body)
        .statusCode(status)
        .body("errors.pointer", hasItem("/" + field))
        .body("errors.code", hasItem(code));
    member(id).body("roles", contains("recorder"));
  }

  @Test
  void nobodyElseSeesOrChangesAccounts() {
    as(COORDINATOR).get(BASE + "/members").then().statusCode(403);
    as(COORDINATOR).get(BASE + "/members/" + id).then().statusCode(403);
    replace(COORDINATOR, "/members/" + id, etag(id), COORDINATES).statusCode(403);
    member(UUID.randomUUID().toString()).statusCode(404).body("type", endsWith("/not-found"));
    member("a..b").statusCode(400).body("errors[0].parameter", equalTo("id"));
  }

  private static ValidatableResponse member(String id) {
    return as(ADMIN).get(BASE + "/members/" + id).then();
  }

  private static String etag(String id) {
    return member(id).statusCode(200).extract().header("ETag");
  }
}
