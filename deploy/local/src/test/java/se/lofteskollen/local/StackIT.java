package se.lofteskollen.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL and a real Keycloak with the realm of this repository. */
@Timeout(300)
class StackIT {
  @TempDir static Path folder;

  private static RunningStack stack;
  private static SignIn signIn;
  private static String webUrl;

  @BeforeAll
  static void start() throws Exception {
    stack = RunningStack.start(folder);
    stack.awaitLine("Ctrl-C stops everything");
    webUrl = stack.ready().path("webUrl").asText();
    signIn = new SignIn(stack.ready().path("keycloakUrl").asText(), webUrl);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void aDemoAccountSignsInAndItsTokenSaysWhoItIsAndWhatItMay() throws Exception {
    JsonNode claims = SignIn.claims(signIn.tokens("police-coordinator", "demo"));

    assertThat(claims.path("iss").asText()).endsWith("/realms/lofteskollen");
    assertThat(texts(claims.path("aud"))).contains("lofteskollen-api");
    assertThat(claims.path("preferred_username").asText()).isEqualTo("police-coordinator");
    assertThat(claims.path("name").asText()).startsWith("Demo ");
    assertThat(texts(claims.at("/realm_access/roles"))).contains("coordinator");
    assertThat(texts(claims.path("organisations"))).containsExactly("polisen-lpo-kavlinge");
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
  }

  @Test
  void aRefreshTokenIsTakenOnce() throws Exception {
    String refreshToken = signIn.tokens("recorder", "demo").path("refresh_token").asText();

    assertThat(signIn.refresh(refreshToken).statusCode()).isEqualTo(200);
    assertThat(signIn.refresh(refreshToken).statusCode()).isEqualTo(400);
  }

  @Test
  void aServiceAccountsTokenNamesItsScopesAndOrganisationsButNoRoleOfAPerson() throws Exception {
    JsonNode claims =
        SignIn.claims(signIn.clientTokens("lofteskollen-integration", "demo-integration"));
    assertThat(List.of(claims.path("scope").asText().split(" ")))
        .contains("records:write", "measurements:write");
    assertThat(texts(claims.path("organisations"))).containsExactly("kavlinge-kommun");
    assertThat(texts(claims.path("aud"))).contains("lofteskollen-api");
    assertThat(texts(claims.at("/realm_access/roles")))
        .doesNotContain("recorder", "coordinator", "approver", "admin");
  }

  @Test
  void nobodySignsInToAScopeOfServiceAccounts() throws Exception {
    JsonNode claims = SignIn.claims(signIn.tokens("recorder", "demo"));
    assertThat(claims.path("scope").asText()).doesNotContain(":write");
  }

  @Test
  void theClientThatKeepsMembershipReadsAccountsAndNotTheRealmsKeys() throws Exception {
    String secret = Secrets.loadOrCreate(stack.secrets()).keycloakMembersSecret();
    String token =
        signIn.clientTokens("lofteskollen-members", secret).path("access_token").asText();
    assertThat(signIn.administer("/users?username=coordinator&exact=true", token).body())
        .contains("kavlinge-kommun");
    assertThat(signIn.administer("/roles/admin", token).statusCode()).isEqualTo(200);
    assertThat(signIn.administer("/clients", token).statusCode()).isEqualTo(403);
    assertThat(signIn.clientTokens("lofteskollen-members", "demo").path("error").asText())
        .isEqualTo("unauthorized_client");
  }

  @Test
  void theFormIsInSwedish() throws Exception {
    assertThat(signIn.form(webUrl + "/inloggning").body()).contains("lang=\"sv\"", "Logga in");
  }

  @Test
  void keycloakReturnsNobodyToAnAddressThatIsNotRegistered() throws Exception {
    assertThat(signIn.form(webUrl + "/inloggning/x").statusCode()).isEqualTo(400);
    assertThat(signIn.form("http://localhost:1/inloggning").statusCode()).isEqualTo(400);
  }

  @Test
  void askedToStopItEndsWellAndLeavesNeitherProcessesNorData(@TempDir Path other) throws Exception {
    try (RunningStack second = RunningStack.start(other)) {
      second.awaitLine("Ctrl-C stops everything");
      List<ProcessHandle> services = second.services();
      Path home = second.home();
      assertThat(services).hasSizeGreaterThanOrEqualTo(3);

      assertThat(second.signal("TERM")).isZero();

      assertThat(services).noneMatch(ProcessHandle::isAlive);
      assertThat(home).doesNotExist();
      assertThat(second.readyFile()).doesNotExist();
    }
  }

  @Test
  void ctrlCInTheMiddleOfStartingLeavesNothingEither(@TempDir Path other) throws Exception {
    try (RunningStack second = RunningStack.start(other)) {
      second.awaitLine("PostgreSQL ready");
      List<ProcessHandle> services = second.services();
      Path home = second.home();
      assertThat(services).isNotEmpty();

      assertThat(second.signal("INT")).isZero();

      assertThat(services).noneMatch(ProcessHandle::isAlive);
      assertThat(Files.exists(home)).isFalse();
    }
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
