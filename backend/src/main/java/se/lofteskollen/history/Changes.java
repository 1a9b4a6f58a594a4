package se.lofteskollen.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a row, in the names that the API uses. */
final class Changes {
  private static final Pattern UNDERSCORE = Pattern.compile("_([a-z0-9])");
  private static final String KEY = "key";

  private final List<ChangeView> found = new ArrayList<>();

  private Changes() {}

  /**
   * The differences, each as small as it can be told: within an object by field, within a list
   * whose members have keys by key.
   */
  static List<ChangeView> between(@Nullable ObjectNode old, @Nullable ObjectNode changed) {
    var nothing = JsonNodeFactory.instance.objectNode();
    var changes = new Changes();
    changes.inObject("", old == null ? nothing : old, changed == null ? nothing : changed);
    return List.copyOf(changes.found);
  }

  private void inObject(String prefix, ObjectNode from, ObjectNode to) {
    Set<String> names = new LinkedHashSet<>();
    from.fieldNames().forEachRemaining(names::add);
    to.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      at(prefix + camelCase(name), from.get(name), to.get(name));
    }
  }

  private void at(String field, @Nullable JsonNode from, @Nullable JsonNode to) {
    if (from == null || to == null) {
      add(field, from, to);
    } else if (from.equals(to)) {
      return;
    } else if (from instanceof ObjectNode one && to instanceof ObjectNode other) {
      inObject(field + "/", one, other);
    } else if (keyed(from) && keyed(to)) {
      inList(field, byKey(from), byKey(to));
    } else {
      add(field, from, to);
    }
  }

  private void inList(String field, Map<String, JsonNode> from, Map<String, JsonNode> to) {
    Set<String> keys = new LinkedHashSet<>(from.keySet());
    keys.addAll(to.keySet());
    for (String key : keys) {
      at(field + "/" + key, from.get(key), to.get(key));
    }
    var stayed = from.keySet().stream().filter(to::containsKey).toList();
    var inNewOrder = to.keySet().stream().filter(from::containsKey).toList();
    if (!stayed.equals(inNewOrder)) {
      add(field, list(from.keySet()), list(to.keySet()));
    }
  }

  private void add(String field, @Nullable JsonNode from, @Nullable JsonNode to) {
    found.add(new ChangeView(field, present(from), present(to)));
  }

  private static @Nullable JsonNode present(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (value instanceof ObjectNode object) {
      var named = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(field -> named.set(camelCase(field.getKey()), present(field.getValue())));
      return named;
    }
    return value;
  }

  private static boolean keyed(JsonNode list) {
    return list instanceof ArrayNode && byKey(list).size() == list.size();
  }

  /** Empty unless every member has a key of its own. */
  private static Map<String, JsonNode> byKey(JsonNode list) {
    var members = new LinkedHashMap<String, JsonNode>();
    for (JsonNode member : list) {
      JsonNode key = member.get(KEY);
      if (key == null || !key.isTextual() || members.put(key.asText(), member) != null) {
        return Map.of();
      }
    }
    return members;
  }

  private static ArrayNode list(Set<String> keys) {
    var list = JsonNodeFactory.instance.arrayNode();
    keys.forEach(list::add);
    return list;
  }

  private static String camelCase(String name) {
    return UNDERSCORE
        .matcher(name)
        .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
  }
}
