package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * JSON's nodes as YAML that people like to read: short objects on one line, long texts folded, the
 * sections apart. The same tree always gives the same text.
 */
final class YamlText {
  private static final int WIDTH = 110;
  private static final int SHORT = 76;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Begins like a text in every version of YAML. */
  private static final Pattern SAFE_START = Pattern.compile("[\\p{L}/].*", Pattern.DOTALL);

  /** With one blank at a time between words: only then is folding it sure to be undone. */
  private static final Pattern WORDS = Pattern.compile("\\S+( \\S+)+");

  private static final Pattern RESERVED = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

  private YamlText() {}

  static String of(ObjectNode content) {
    var text = new StringWriter();
    new Yaml(options()).serialize(node(content), text);
    return text.toString().replaceAll("(?m)^(?=\\w+:)", "\n").stripLeading();
  }

  private static Node node(JsonNode json) {
    return switch (json) {
      case ObjectNode object -> object(object);
      case ArrayNode array ->
          new SequenceNode(
              Tag.SEQ,
              StreamSupport.stream(array.spliterator(), false).map(YamlText::node).toList(),
              flow(array));
      default -> scalar(json);
    };
  }

  private static Node object(ObjectNode object) {
    return new MappingNode(
        Tag.MAP,
        object.properties().stream()
            .map(field -> new NodeTuple(plain(field.getKey(), Tag.STR), node(field.getValue())))
            .toList(),
        flow(object));
  }

  private static Node scalar(JsonNode json) {
    if (json.isBoolean()) {
      return plain(json.asText(), Tag.BOOL);
    }
    if (json.isNumber()) {
      return json.isIntegralNumber()
          ? plain(json.asText(), Tag.INT)
          : plain(json.decimalValue().toPlainString(), Tag.FLOAT);
    }
    String text = json.textValue();
    if (DATE.matcher(text).matches()) {
      return plain(text, Tag.TIMESTAMP);
    }
    ScalarStyle style =
        text.indexOf('\n') >= 0
            ? ScalarStyle.LITERAL
            : text.length() > WIDTH && WORDS.matcher(text).matches()
                ? ScalarStyle.FOLDED
                : mayBePlain(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    return new ScalarNode(Tag.STR, text, null, null, style);
  }

  private static boolean mayBePlain(String text) {
    return SAFE_START.matcher(text).matches() && !RESERVED.matcher(text).matches();
  }

  private static Node plain(String text, Tag tag) {
    return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
  }

  /** On one line when nothing in it has parts and all of it is short, or when its parts are so. */
  private static FlowStyle flow(JsonNode json) {
    return json.isEmpty() || (length(json) <= SHORT && levels(json) <= (json.isArray() ? 1 : 2))
        ? FlowStyle.FLOW
        : FlowStyle.BLOCK;
  }

  private static int levels(JsonNode json) {
    return json.isContainerNode()
        ? 1
            + StreamSupport.stream(json.spliterator(), false)
                .mapToInt(YamlText::levels)
                .max()
                .orElse(0)
        : 0;
  }

  private static int length(JsonNode json) {
    int length = 2;
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      length += field.getKey().length() + 2;
    }
    for (JsonNode child : json) {
      length += 2 + (child.isContainerNode() ? length(child) : child.asText().length());
    }
    return length;
  }

  private static DumperOptions options() {
    var options = new DumperOptions();
    options.setWidth(WIDTH);
    options.setIndent(2);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setAllowUnicode(true);
    return options;
  }
}
