package se.lofteskollen.roletable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An operation and who may call it, as openapi.yaml says it.
 *
 * @param roles any of these is enough; empty where every account is
 */
record ContractOperation(
    String id, String method, String path, Access access, Set<String> roles, boolean membership) {

  enum Access {
    /** Says nothing of its caller. */
    PUBLIC,
    /** Open to everyone, and shows more to some. */
    OPTIONAL,
    SECURED
  }

  static List<ContractOperation> all() {
    var operations = new ArrayList<ContractOperation>();
    read()
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            operations.add(
                                of(path.getKey(), operation.getKey(), operation.getValue()))));
    return List.copyOf(operations);
  }

  private static ContractOperation of(String path, String method, JsonNode operation) {
    Access access = operation.has("security") ? Access.SECURED : Access.PUBLIC;
    var roles = new TreeSet<String>();
    for (JsonNode requirement : operation.path("security")) {
      if (requirement.isEmpty()) {
        access = Access.OPTIONAL;
      }
      requirement.forEach(scheme -> scheme.forEach(role -> roles.add(role.asText())));
    }
    boolean membership = !operation.path("x-membership").asText("none").equals("none");
    return new ContractOperation(
        operation.get("operationId").asText(), method, path, access, roles, membership);
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Path.of("../openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
