package se.lofteskollen.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Holds every answer that a test receives against what openapi.yaml says of it. */
public class AgainstContract implements Filter {
  private static final JsonNode CONTRACT = read();
  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    Response answer = context.next(request, response);
    JsonNode operation = operation(request);
    if (!operation.isMissingNode()) {
      check(operation, answer);
    }
    return answer;
  }

  private void check(JsonNode operation, Response answer) {
    String id = operation.get("operationId").asText();
    JsonNode declared = operation.get("responses").path("" + answer.statusCode());
    if (declared.isMissingNode()) {
      throw new AssertionError(id + " answered " + answer.statusCode() + ", not in the contract");
    }
    if (declared.has("$ref")) {
      declared = CONTRACT.at(declared.get("$ref").asText().substring(1));
    }
    JsonNode content = declared.path("content");
    String mediaType = answer.contentType().replaceAll(";.*", "");
    if (content.isEmpty() || !mediaType.endsWith("json")) {
      return;
    }
    JsonNode schema = content.path(mediaType).path("schema");
    if (schema.isMissingNode()) {
      throw new AssertionError(id + " answered " + mediaType + ", not in the contract");
    }
    var breaches = schema(schema).validate(parsed(answer));
    if (!breaches.isEmpty()) {
      throw new AssertionError(id + " breaks its contract: " + breaches);
    }
  }

  private JsonNode parsed(Response answer) {
    try {
      return json.readTree(answer.asByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode operation(FilterableRequestSpecification request) {
    String path = request.getURI().replaceFirst("\\?.*", "").replaceFirst("^.*/v1(?=/)", "");
    String method = request.getMethod().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, JsonNode> entry : CONTRACT.get("paths").properties()) {
      String template = entry.getKey().replaceAll("\\{\\w+}", "[^/]+");
      if (Pattern.matches(template, path)) {
        return entry.getValue().path(method);
      }
    }
    return CONTRACT.path("no such path");
  }

  private static JsonSchema schema(JsonNode reference) {
    return SCHEMAS.computeIfAbsent(
        reference.toString(),
        _ -> {
          ObjectNode whole = reference.deepCopy();
          whole.set("components", CONTRACT.get("components"));
          return FACTORY.getSchema(whole);
        });
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Path.of("../openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
