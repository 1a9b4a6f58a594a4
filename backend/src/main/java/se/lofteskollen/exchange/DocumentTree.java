package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.lofteskollen.shared.json.JsonText;

/** A document as a tree that says only what is not understood without it. */
final class DocumentTree {
  private static final JsonNodeFactory JSON = new JsonNodeFactory(true);

  /** What the schema states for what is left out. */
  private static final Map<String, JsonNode> DEFAULTS =
      Map.of(
          "reportingDelayDays",
          JSON.numberNode(14L),
          "countQualifier",
          JSON.textNode("EXACT"),
          "demonstration",
          JSON.booleanNode(false));

  /** Lists whose order says nothing. */
  private static final List<String> UNORDERED =
      List.of("organisations", "places", "indicators", "deviations", "records");

  private DocumentTree() {}

  static ObjectNode of(AgreementFile file) {
    ObjectNode tree = JSON.objectNode().put("format", DocumentFormat.NEWEST.id());
    tree.setAll(lean((ObjectNode) JsonText.tree(file)));
    return tree;
  }

  /** What a document says, in one form for every way, and every format, of saying the same. */
  static ObjectNode meaning(ObjectNode document) {
    ObjectNode meaning = lean(document);
    meaning.remove("format");
    for (String section : UNORDERED) {
      sort(meaning, section);
    }
    meaning.path("organisations").forEach(one -> sort((ObjectNode) one, "municipalities"));
    return meaning;
  }

  private static void sort(ObjectNode object, String list) {
    if (object.get(list) instanceof ArrayNode entries) {
      var sorted = entries.valueStream().sorted(Comparator.comparing(JsonNode::toString)).toList();
      object.putArray(list).addAll(sorted);
    }
  }

  /** The same without what is empty, null or the default, and with every number in one form. */
  static ObjectNode lean(ObjectNode object) {
    ObjectNode lean = JSON.objectNode();
    object
        .properties()
        .forEach(
            field -> {
              JsonNode value = lean(field.getValue());
              boolean understood =
                  value.isNull()
                      || (value.isContainerNode() && value.isEmpty())
                      || value.equals(DEFAULTS.get(field.getKey()));
              if (!understood) {
                lean.set(field.getKey(), value);
              }
            });
    return lean;
  }

  private static JsonNode lean(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> lean(object);
      case ArrayNode array -> {
        ArrayNode lean = JSON.arrayNode();
        array.forEach(entry -> lean.add(lean(entry)));
        yield lean;
      }
      default -> value.isNumber() ? number(value.decimalValue()) : value;
    };
  }

  /** 1.50 is 1.5; 20.00 is 20. */
  private static JsonNode number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0
        ? JSON.numberNode(plain.longValueExact())
        : DecimalNode.valueOf(plain);
  }
}
