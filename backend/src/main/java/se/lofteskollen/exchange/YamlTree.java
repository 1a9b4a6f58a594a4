package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.lofteskollen.shared.text.PlainText;

/**
 * YAML's nodes as JSON's, by YAML 1.2's rules: {@code nej} and {@code on} are texts, {@code 0114}
 * is no octal number, 12:30 is no number at all.
 */
final class YamlTree {
  private static final JsonNodeFactory JSON = new JsonNodeFactory(true);
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?");

  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  JsonNode read(Node root) {
    return read("", root);
  }

  /** The line of each value, by its JSON pointer. */
  Map<String, Integer> lines() {
    return lines;
  }

  /** What JSON cannot hold. */
  List<Finding> findings() {
    return findings;
  }

  private JsonNode read(String pointer, Node node) {
    lines.putIfAbsent(pointer, lineOf(node));
    return switch (node) {
      case MappingNode mapping -> read(pointer, mapping);
      case SequenceNode sequence -> {
        var array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
          array.add(read(pointer + "/" + array.size(), item));
        }
        yield array;
      }
      case ScalarNode scalar -> read(pointer, scalar);
      default -> throw new IllegalStateException("Aliases were refused before.");
    };
  }

  private JsonNode read(String pointer, MappingNode mapping) {
    var object = JSON.objectNode();
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        find(entry.getKeyNode(), pointer, "WRONG_TYPE", "must have texts as names of fields");
        continue;
      }
      String child = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
      if (object.has(key.getValue())) {
        find(key, child, "DUPLICATE_FIELD", "must not be given twice");
      }
      lines.put(child, lineOf(key));
      object.set(key.getValue(), read(child, entry.getValueNode()));
    }
    return object;
  }

  private JsonNode read(String pointer, ScalarNode scalar) {
    String text = scalar.getValue();
    if (!PlainText.Check.isPlain(text)) {
      find(scalar, pointer, "PLAIN_TEXT", "must be plain text without control characters");
    }
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return JSON.textNode(text);
    }
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
      case "true", "True", "TRUE" -> JSON.booleanNode(true);
      case "false", "False", "FALSE" -> JSON.booleanNode(false);
      default -> NUMBER.matcher(text).matches() ? number(text) : JSON.textNode(text);
    };
  }

  private static JsonNode number(String text) {
    return text.indexOf('.') < 0
        ? JSON.numberNode(Long.parseLong(text))
        : JSON.numberNode(new BigDecimal(text));
  }

  private void find(Node node, String pointer, String code, String detail) {
    findings.add(new Finding(lineOf(node), pointer, code, detail));
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
