package se.lofteskollen.shared.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what differs between two editions of a document: where, from what, to what. */
public final class JsonChanges {
  private static final String KEY = "key";

  private final List<JsonChange> changes = new ArrayList<>();

  private JsonChanges() {}

  /** Of two values that are kept as JSON. */
  public static List<JsonChange> between(Object from, Object to) {
    return between(JsonText.tree(from), JsonText.tree(to));
  }

  /** Of two JSON documents. */
  public static List<JsonChange> between(JsonNode from, JsonNode to) {
    var found = new JsonChanges();
    found.compare("", from, to);
    return List.copyOf(found.changes);
  }

  private void compare(String at, @Nullable JsonNode from, @Nullable JsonNode to) {
    if (from == null || to == null) {
      changes.add(new JsonChange(at, from, to));
    } else if (from.isObject() && to.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      from.fieldNames().forEachRemaining(names::add);
      to.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compareIfOther(at + "/" + name, from.get(name), to.get(name));
      }
    } else if (keyed(from) && keyed(to)) {
      compareKeyed(at, byKey(from), byKey(to));
    } else if (!from.equals(to)) {
      changes.add(new JsonChange(at, from, to));
    }
  }

  /** Entries are the same when they have the same key, wherever they stand. */
  private void compareKeyed(String at, Map<String, JsonNode> from, Map<String, JsonNode> to) {
    Set<String> keys = new LinkedHashSet<>(from.keySet());
    keys.addAll(to.keySet());
    for (String key : keys) {
      compareIfOther(at + "/" + key, from.get(key), to.get(key));
    }
    var keptBefore = from.keySet().stream().filter(to::containsKey).toList();
    var keptAfter = to.keySet().stream().filter(from::containsKey).toList();
    if (!keptBefore.equals(keptAfter)) {
      changes.add(new JsonChange(at, JsonText.tree(keptBefore), JsonText.tree(keptAfter)));
    }
  }

  private void compareIfOther(String at, @Nullable JsonNode from, @Nullable JsonNode to) {
    if (from == null || !from.equals(to)) {
      compare(at, from, to);
    }
  }

  private static boolean keyed(JsonNode list) {
    if (!list.isArray() || list.isEmpty()) {
      return list.isArray();
    }
    for (JsonNode entry : list) {
      if (!entry.hasNonNull(KEY)) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, JsonNode> byKey(JsonNode list) {
    var byKey = new LinkedHashMap<String, JsonNode>();
    list.forEach(entry -> byKey.put(entry.get(KEY).asText(), entry));
    return byKey;
  }
}
