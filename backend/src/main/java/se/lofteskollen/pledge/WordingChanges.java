package se.lofteskollen.pledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.json.JsonText;

/** Tells what differs between two texts of an agreement: where, from what, to what. */
final class WordingChanges {
  private static final String KEY = "key";

  private final List<WordingChange> changes = new ArrayList<>();

  private WordingChanges() {}

  static List<WordingChange> between(AgreementContent from, AgreementContent to) {
    var found = new WordingChanges();
    found.compare("", JsonText.tree(from), JsonText.tree(to));
    return List.copyOf(found.changes);
  }

  private void compare(String at, @Nullable JsonNode from, @Nullable JsonNode to) {
    if (from == null || to == null) {
      changes.add(new WordingChange(at, from, to));
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
      changes.add(new WordingChange(at, from, to));
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
      changes.add(new WordingChange(at, JsonText.tree(keptBefore), JsonText.tree(keptAfter)));
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
