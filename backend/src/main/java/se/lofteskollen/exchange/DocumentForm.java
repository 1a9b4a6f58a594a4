package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the published JSON Schema says of a document, in words for whoever writes one. */
final class DocumentForm {
  private static final String FILE = "/schema/agreement-1.schema.json";
  private static final JsonSchema SCHEMA = schema();

  private DocumentForm() {}

  /**
   * Everything in the document that has another form than the schema describes.
   *
   * @throws BrokenDocumentException when a section is too long to be worth a look at what is in it
   */
  static List<Finding> findings(YamlDocument document) {
    List<Finding> tooLong = longSections(document);
    if (!tooLong.isEmpty()) {
      throw new BrokenDocumentException(tooLong);
    }
    return SCHEMA.validate(document.content()).stream()
        .map(message -> finding(document, message))
        .distinct()
        .toList();
  }

  private static List<Finding> longSections(YamlDocument document) {
    return SCHEMA.getSchemaNode().path("properties").properties().stream()
        .filter(section -> section.getValue().has("maxItems"))
        .filter(
            section ->
                document.content().path(section.getKey()).size()
                    > section.getValue().path("maxItems").intValue())
        .map(
            section ->
                document.finding(
                    "/" + section.getKey(), "SIZE", most(section.getValue().path("maxItems"))))
        .toList();
  }

  private static String most(JsonNode entries) {
    return "must have at most %s entries".formatted(entries.asText());
  }

  private static Finding finding(YamlDocument document, ValidationMessage message) {
    String pointer = message.getInstanceLocation().toString();
    JsonNode expected = message.getSchemaNode();
    if (oneOfSeveral(message)) {
      return document.finding(pointer, "INCOMPLETE", "must have one of the alternatives it lacks");
    }
    return switch (message.getType()) {
      case "required" -> document.finding(child(pointer, message), "REQUIRED", "must be given");
      case "additionalProperties" ->
          document.finding(
              child(pointer, message), "UNKNOWN_FIELD", "is not a field of this object");
      case "type" -> document.finding(pointer, "WRONG_TYPE", "must be " + kind(expected));
      case "enum" ->
          document.finding(pointer, "INVALID_VALUE", "must be one of " + values(expected));
      case "const" -> document.finding(pointer, "INVALID_VALUE", "must be " + expected.asText());
      case "minLength" -> document.finding(pointer, "NOT_BLANK", "must not be empty");
      case "maxLength" ->
          document.finding(
              pointer, "SIZE", "must have at most %s characters".formatted(expected.asText()));
      case "minItems" -> document.finding(pointer, "NOT_EMPTY", "must not be empty");
      case "maxItems" -> document.finding(pointer, "SIZE", most(expected));
      case "uniqueItems" ->
          document.finding(pointer, "NAMED_TWICE", "must not name anything twice");
      case "minimum" -> document.finding(pointer, "MIN", "must be at least " + expected.asText());
      case "exclusiveMinimum" ->
          document.finding(pointer, "MIN", "must be more than " + expected.asText());
      case "maximum" -> document.finding(pointer, "MAX", "must be at most " + expected.asText());
      default ->
          document.finding(pointer, "INVALID_FORMAT", "must have this form: " + form(message));
    };
  }

  /** Of alternatives none was there: the library tells of each, one sentence is enough. */
  private static boolean oneOfSeveral(ValidationMessage message) {
    String path = message.getEvaluationPath().toString();
    return path.contains("/anyOf") || path.contains("/oneOf");
  }

  private static String child(String pointer, ValidationMessage message) {
    return pointer + "/" + message.getProperty().replace("~", "~0").replace("/", "~1");
  }

  private static String kind(JsonNode type) {
    return switch (type.asText()) {
      case "string" -> "a text; put a number or a code in quotes";
      case "integer" -> "a whole number";
      case "number" -> "a number, with a point before decimals";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      default -> "an object with named fields";
    };
  }

  private static String values(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }

  /** What the schema says in words beside a pattern. */
  private static String form(ValidationMessage message) {
    String keyword = message.getSchemaLocation().getFragment().toString();
    String owner = keyword.substring(0, keyword.lastIndexOf('/'));
    return SCHEMA.getSchemaNode().at(owner).path("description").asText("see the schema");
  }

  private static JsonSchema schema() {
    try (InputStream file = DocumentForm.class.getResourceAsStream(FILE)) {
      var config =
          SchemaValidatorsConfig.builder()
              .pathType(PathType.JSON_POINTER)
              .formatAssertionsEnabled(true)
              .build();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
