package se.lofteskollen.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.support.Api.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.security.Authenticated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ContractTest {
  private static final java.nio.file.Path COMMITTED = java.nio.file.Path.of("../openapi.yaml");
  private final YAMLMapper yaml = new YAMLMapper();

  @Test
  void theContractIsWhatRuns() throws IOException {
    assertThat(sorted(Files.readString(COMMITTED)))
        .as("openapi.yaml differs from the running API; `make contract` writes it anew")
        .isEqualTo(sorted(given().get("/q/openapi").asString()));
  }

  @Test
  void theApiServesItsContract() throws IOException {
    var served = get("/openapi.yaml").statusCode(200).contentType("application/yaml");

    assertThat(new String(served.extract().asByteArray(), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void anOperationsRolesAreItsSecurityInTheContract() throws IOException {
    Map<String, String> declared = new TreeMap<>();
    for (JsonNode path : yaml.readTree(Files.readString(COMMITTED)).get("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("operationId")) {
          declared.put(operation.get("operationId").asText(), roles(operation.get("security")));
        }
      }
    }

    assertThat(declared).isEqualTo(rolesInTheCode());
  }

  @Test
  void everyOperationThatKnowsItsCallerSaysWhichOrganisationMatters() throws IOException {
    for (JsonNode path : yaml.readTree(Files.readString(COMMITTED)).get("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("security")) {
          assertThat(operation.path("x-membership").asText())
              .as(operation.path("operationId").asText())
              .isIn("party", "keeper", "own-organisation", "none");
        }
      }
    }
  }

  @Test
  void everyOperationIsDescribed() throws IOException {
    for (JsonNode path : yaml.readTree(Files.readString(COMMITTED)).get("paths")) {
      for (JsonNode operation : path) {
        String id = operation.path("operationId").asText();
        assertThat(operation.path("summary").asText()).as(id).isNotBlank();
        assertThat(operation.path("description").asText()).as(id).hasSizeGreaterThan(30);
        operation
            .path("parameters")
            .forEach(p -> assertThat(p.path("description").asText()).as(id + p).isNotBlank());
      }
    }
  }

  private String sorted(String contract) throws IOException {
    return yaml.copy()
        .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
        .writeValueAsString(yaml.readValue(contract, Map.class));
  }

  /** Each requirement is enough by itself, and names at most one role. */
  private static String roles(JsonNode security) {
    if (security == null) {
      return "everyone";
    }
    var roles = new TreeSet<String>();
    for (JsonNode requirement : security) {
      if (requirement.isEmpty()) {
        return "everyone";
      }
      for (JsonNode scheme : requirement) {
        assertThat(scheme.size()).isLessThanOrEqualTo(1);
        scheme.forEach(role -> roles.add(role.asText()));
      }
    }
    return roles.isEmpty() ? "signed in" : String.join(",", roles);
  }

  private static Map<String, String> rolesInTheCode() {
    var roles = new TreeMap<String, String>();
    for (JavaClass resource : new ClassFileImporter().importPackages("se.lofteskollen")) {
      if (!resource.isAnnotatedWith(Path.class) || resource.getName().contains("Test")) {
        continue;
      }
      Class<?> type = resource.reflect();
      for (Method method : type.getDeclaredMethods()) {
        Operation operation = method.getAnnotation(Operation.class);
        if (operation != null) {
          roles.put(operation.operationId(), roles(type, method));
        }
      }
    }
    return roles;
  }

  private static String roles(Class<?> type, Method method) {
    RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
    if (allowed != null) {
      return Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(","));
    }
    if (method.isAnnotationPresent(PermitAll.class) || type.isAnnotationPresent(PermitAll.class)) {
      return "everyone";
    }
    assertThat(List.of(method.getAnnotations(), type.getAnnotations()))
        .as(method + " says who may call it")
        .anyMatch(
            annotations -> Arrays.stream(annotations).anyMatch(Authenticated.class::isInstance));
    return "signed in";
  }
}
