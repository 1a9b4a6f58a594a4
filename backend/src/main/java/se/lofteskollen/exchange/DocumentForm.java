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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the published JSON Schema says of a document, in words for whoever writes one. */
final class DocumentForm {
  private static final Map<DocumentFormat, DocumentForm> BY_FORMAT =
      Arrays.stream(DocumentFormat.values())
          .collect(Collectors.toMap(Function.identity(), DocumentForm::new));

  private final DocumentFormat format;
  private final JsonSchema schema;

  private DocumentForm(DocumentFormat format) {
    this.format = format;
    schema = schema(format);
  }

  /**
   * Everything in the document that has another form than the schema of its format describes; one
   * of an unknown format is held to the newest.
   *
   * @throws BrokenDocumentException when a section is too long to be worth a look at what is in it
   */
  static List<Finding> findings(YamlDocument document) {
    return Objects.requireNonNull(BY_FORMAT.get(DocumentFormat.of(document.content())))
        .in(document);
  }

  private List<Finding> in(YamlDocument document) {
    List<Finding> tooLong = longSections(document);
    if (!tooLong.isEmpty()) {
      throw new BrokenDocumentException(tooLong);
    }
    return schema.validate(document.content()).stream()
        .map(message -> finding(document, message))
        .distinct()
        .toList();
  }

  /** Pointers to what is no field of any object there. */
  private Set<String> unknownFields(YamlDocument document) {
    return schema.validate(document.content()).stream()
        .filter(message -> message.getType().equals("additionalProperties"))
        .map(message -> child(message.getInstanceLocation().toString(), message))
        .collect(Collectors.toSet());
  }

  private List<Finding> longSections(YamlDocument document) {
    return schema.getSchemaNode().path("properties").properties().stream()
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

  /** A field that another format has is told so, and not taken for a slip of the pen. */
  private Finding unknownField(YamlDocument document, String pointer) {
    return BY_FORMAT.entrySet().stream()
        .filter(other -> other.getKey() != format)
        .filter(other -> !other.getValue().unknownFields(document).contains(pointer))
        .map(
            other ->
                document.finding(
                    pointer,
                    "OTHER_FORMAT",
                    "is a field of %s, and the document says %s"
                        .formatted(other.getKey().id(), format.id())))
        .findFirst()
        .orElseGet(
            () -> document.finding(pointer, "UNKNOWN_FIELD", "is not a field of this object"));
  }

  private Finding finding(YamlDocument document, ValidationMessage message) {
    String pointer = message.getInstanceLocation().toString();
    JsonNode expected = message.getSchemaNode();
    if (oneOfSeveral(message)) {
      return document.finding(pointer, "INCOMPLETE", "must have one of the alternatives it lacks");
    }
    return switch (message.getType()) {
      case "required" -> document.finding(child(pointer, message), "REQUIRED", "must be given");
      case "additionalProperties" -> unknownField(document, child(pointer, message));
      case "type" -> document.finding(pointer, "WRONG_TYPE", "must be " + kind(expected));
      case "enum" ->
          document.finding(pointer, "INVALID_VALUE", "must be one of " + values(expected));
      case "const" ->
          document.finding(pointer, "INVALID_VALUE", "must be " + constant(pointer, expected));
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

  /** There is one value of each field but for the format: there is a schema for each. */
  private static String constant(String pointer, JsonNode expected) {
    return pointer.equals(DocumentFormat.POINTER)
        ? "one of " + DocumentFormat.ids()
        : expected.asText();
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
  private String form(ValidationMessage message) {
    String keyword = message.getSchemaLocation().getFragment().toString();
    String owner = keyword.substring(0, keyword.lastIndexOf('/'));
    return schema.getSchemaNode().at(owner).path("description").asText("see the schema");
  }

  private static JsonSchema schema(DocumentFormat format) {
    try (InputStream file = DocumentForm.class.getResourceAsStream(format.schema())) {
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
