package se.lofteskollen.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm that production imports, and the demo accounts that it does not. */
class RealmTest {
  private static final String REALM = "deploy/keycloak/realm-lofteskollen.json";
  private static final String DEMO = "deploy/keycloak/demo-users.json";

  private static JsonNode realm;
  private static JsonNode demo;

  @BeforeAll
  static void read() throws Exception {
    realm = new ObjectMapper().readTree(Repository.read(REALM));
    demo = new ObjectMapper().readTree(Repository.read(DEMO));
  }

  @Test
  void theRealmHoldsNeitherPeopleNorSecrets() {
    assertThat(realm.path("users").valueStream())
        .allMatch(user -> user.has("serviceAccountClientId"));
    assertThat(realm.findValuesAsText("secret")).containsExactly("${KEYCLOAK_MEMBERS_SECRET}");
    assertThat(realm.findValues("credentials")).isEmpty();
  }

  @Test
  void theClientThatKeepsMembershipMayDoThatAndNoMore() {
    JsonNode members = client("lofteskollen-members");
    assertThat(members.path("publicClient").asBoolean(true)).isFalse();
    assertThat(members.path("standardFlowEnabled").asBoolean(true)).isFalse();
    assertThat(members.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();

    JsonNode roles = realm.at("/users/0/clientRoles");
    assertThat(realm.at("/users/0/serviceAccountClientId").asText())
        .isEqualTo("lofteskollen-members");
    assertThat(roles.propertyStream().map(Map.Entry::getKey)).containsExactly("realm-management");
    assertThat(roles.path("realm-management").valueStream().map(JsonNode::asText))
        .containsExactlyInAnyOrder("view-users", "query-users", "manage-users", "view-realm");
  }

  @Test
  void onlyAServiceAccountThatIsGivenAScopeHasIt() {
    List<String> scopes = List.of("records:write", "measurements:write");
    assertThat(realm.path("clientScopes").valueStream())
        .filteredOn(scope -> scopes.contains(scope.path("name").asText()))
        .hasSize(2)
        .allMatch(scope -> scope.at("/attributes/include.in.token.scope").asText().equals("true"));
    assertThat(texts(realm.path("defaultDefaultClientScopes"))).doesNotContainAnyElementsOf(scopes);
    assertThat(realm.path("clients").valueStream())
        .allSatisfy(
            client ->
                assertThat(texts(client.path("defaultClientScopes")))
                    .doesNotContainAnyElementsOf(scopes));
    assertThat(texts(demo.at("/clients/0/defaultClientScopes"))).containsAll(scopes);
  }

  @Test
  void theSpaSignsInWithCodeAndPkceOnly() {
    JsonNode spa = client("lofteskollen-spa");

    assertThat(spa.path("publicClient").asBoolean()).isTrue();
    assertThat(spa.path("standardFlowEnabled").asBoolean()).isTrue();
    assertThat(spa.path("implicitFlowEnabled").asBoolean(true)).isFalse();
    assertThat(spa.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
    assertThat(spa.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
  }

  @Test
  void theAddressesThatKeycloakReturnsToAreExact() {
    JsonNode spa = client("lofteskollen-spa");

    assertThat(spa.path("redirectUris").valueStream().map(JsonNode::asText))
        .containsExactly("${PUBLIC_URL}/inloggning");
    assertThat(spa.at("/attributes/post.logout.redirect.uris").asText())
        .isEqualTo("${PUBLIC_URL}/");
    // all but Keycloak's own pages for one's account
    assertThat(realm.path("clients").valueStream())
        .filteredOn(client -> client.path("clientId").asText().startsWith("lofteskollen-"))
        .allSatisfy(client -> assertThat(client.toString()).doesNotContain("/*"));
  }

  @Test
  void tokensAreShortLivedAndRefreshTokensUsedOnce() {
    assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
    assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
    assertThat(realm.path("refreshTokenMaxReuse").asInt(-1)).isZero();
  }

  @Test
  void aUserCannotChangeTheOrganisationsThatGiveAccess() throws Exception {
    JsonNode profile =
        new ObjectMapper()
            .readTree(
                realm
                    .at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                    .asText());
    JsonNode organisations =
        profile
            .path("attributes")
            .valueStream()
            .filter(attribute -> attribute.path("name").asText().equals("organisations"))
            .findFirst()
            .orElseThrow();

    assertThat(organisations.at("/permissions/edit").valueStream().map(JsonNode::asText))
        .containsExactly("admin");
    assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
  }

  @Test
  void everyDemoAccountIsMarkedAsOne() {
    List<JsonNode> people =
        demo.path("users").valueStream().filter(user -> user.has("credentials")).toList();

    assertThat(people)
        .extracting(user -> user.path("username").asText())
        .containsExactly(
            "recorder",
            "police-recorder",
            "coordinator",
            "police-coordinator",
            "lomma-coordinator",
            "approver",
            "police-approver",
            "admin");
    assertThat(people).allMatch(user -> user.path("firstName").asText().equals("Demo"));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static JsonNode client(String id) {
    return realm
        .path("clients")
        .valueStream()
        .filter(client -> client.path("clientId").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
