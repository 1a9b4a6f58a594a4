package se.lofteskollen.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No engine is at hand to run it: what can be read in the file is kept true. */
class ComposeTest {
  /** A full version, not "latest" and not a major version that moves. */
  private static final Pattern PINNED = Pattern.compile("[a-z0-9/-]+:\\d+\\.\\d+(\\.\\d+)?\\S*");

  private static final Pattern ENVIRONMENT_KEY = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)[:}]");
  private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET|TOKEN).*");

  private static JsonNode compose;

  @BeforeAll
  static void read() throws Exception {
    compose = new YAMLMapper().readTree(Repository.read("docker-compose.yml"));
  }

  @Test
  void theFourServicesAreThere() {
    assertThat(names(compose.path("services")))
        .containsExactlyInAnyOrder("postgres", "keycloak", "backend", "frontend");
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "keycloak", "backend", "frontend"})
  void everyImageHasAPinnedTag(String service) {
    assertThat(service(service).path("image").asText()).matches(PINNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "keycloak", "backend", "frontend"})
  void everyServiceTellsItsHealthAndComesBackAfterAFailure(String service) {
    JsonNode health = service(service).path("healthcheck");

    assertThat(health.path("test").isArray()).isTrue();
    assertThat(health.path("interval").asText()).endsWith("s");
    assertThat(health.path("retries").asInt()).isPositive();
    assertThat(service(service).path("restart").asText()).isEqualTo("unless-stopped");
  }

  @Test
  void aServiceStartsOnlyWhenWhatItNeedsIsHealthy() {
    assertThat(names(service("backend").path("depends_on")))
        .containsExactlyInAnyOrder("postgres", "keycloak");
    assertThat(names(service("frontend").path("depends_on"))).containsExactly("backend");
    assertThat(compose.path("services").findValuesAsText("condition"))
        .containsOnly("service_healthy");
  }

  @Test
  void onlyTheSiteAndKeycloakAreReachedFromOutside() {
    assertThat(ports("frontend")).containsExactly("${WEB_PORT:-3000}:8080");
    assertThat(ports("keycloak")).containsExactly("${KEYCLOAK_PORT:-8180}:8080");
    assertThat(ports("backend")).isEmpty();
    assertThat(ports("postgres")).isEmpty();
    assertThat(compose.at("/networks/inside/internal").asBoolean()).isTrue();
  }

  @Test
  void theBackendIsGivenExactlyTheEnvironmentThatItReads() {
    String properties = Repository.read("backend/src/main/resources/application.properties");
    Set<String> read =
        ENVIRONMENT_KEY
            .matcher(properties)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names(service("backend").path("environment")))
        .containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void theApiSignsInAsARoleThatDoesNotOwnItsTables() {
    JsonNode environment = service("backend").path("environment");
    String databases = Repository.read("deploy/postgres/10-databases.sh");

    assertThat(environment.path("DATABASE_USER")).isNotEqualTo(environment.path("DATABASE_OWNER"));
    assertThat(databases)
        .contains("CREATE ROLE " + environment.path("DATABASE_USER").asText() + " LOGIN")
        .contains("CREATE ROLE " + environment.path("DATABASE_OWNER").asText() + " LOGIN")
        .contains("OWNER " + environment.path("DATABASE_OWNER").asText() + ";");
  }

  @Test
  void theSiteIsGivenExactlyWhatItsTemplatesNeed() {
    Set<String> read =
        Stream.of("site.conf.template", "security-headers.conf.template")
            .map(name -> Repository.read("frontend/nginx/" + name))
            .flatMap(template -> ENVIRONMENT_KEY.matcher(template).results())
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names(service("frontend").path("environment")))
        .containsExactlyInAnyOrderElementsOf(read);
    assertThat(Repository.read("frontend/Dockerfile"))
        .contains("NGINX_ENVSUBST_FILTER=\"^(" + String.join("|", read) + ")$\"");
  }

  @Test
  void everySecretComesFromTheEnvironmentAndHasNoDefault() {
    List<String> secrets =
        compose.path("services").properties().stream()
            .flatMap(service -> service.getValue().path("environment").properties().stream())
            .filter(variable -> SECRET_NAME.matcher(variable.getKey()).matches())
            .map(variable -> variable.getValue().asText())
            .toList();

    assertThat(secrets).hasSizeGreaterThanOrEqualTo(5);
    assertThat(secrets).allSatisfy(value -> assertThat(value).matches("\\$\\{[A-Z_]+:\\?.+}"));
  }

  @Test
  void whatIsAskedOfTheEnvironmentStandsInTheExample() {
    Set<String> asked =
        ENVIRONMENT_KEY
            .matcher(Repository.read("docker-compose.yml"))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> offered =
        Pattern.compile("^([A-Z_]+)=(.*)$", Pattern.MULTILINE)
            .matcher(Repository.read(".env.example"))
            .results()
            .map((MatchResult match) -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(offered).isEqualTo(asked);
  }

  @Test
  void theExampleHoldsNoSecret() {
    assertThat(Repository.read(".env.example").lines())
        .filteredOn(line -> SECRET_NAME.matcher(line).matches() && line.contains("="))
        .allMatch(line -> line.endsWith("="));
  }

  @Test
  void whatIsMountedIsInTheRepository() {
    List<String> mounted =
        compose.path("services").properties().stream()
            .flatMap(service -> texts(service.getValue().path("volumes")).stream())
            .filter(volume -> volume.startsWith("./"))
            .map(volume -> volume.split(":", -1)[0])
            .toList();

    assertThat(mounted).isNotEmpty();
    assertThat(mounted).allMatch(path -> Files.exists(Repository.file(path)));
  }

  @Test
  void demoAccountsAreNotDeployed() {
    assertThat(Repository.read("docker-compose.yml")).doesNotContain("demo-users");
  }

  private static JsonNode service(String name) {
    return compose.path("services").path(name);
  }

  private static List<String> ports(String service) {
    return texts(service(service).path("ports"));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static List<String> names(JsonNode object) {
    return object.propertyStream().map(Map.Entry::getKey).toList();
  }
}
