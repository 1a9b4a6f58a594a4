package se.lofteskollen.voice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;

/**
 * A language that nobody speaks: the Swedish messages in Greek letters, with Greek days. Whatever
 * is shown in Latin letters then comes from elsewhere than the message files.
 */
public final class PseudoLanguage {
  private static final String LATIN =
      "abcdefghijklmnopqrstuvwxyzåäöéüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉ";
  private static final String GREEK =
      "αβκδεφγηιιкλμνοπθρστυβωξυζααοευΑΒΚΔΕΦΓΗΙΙΚΛΜΝΟΠΘΡΣΤΥΒΩΞΥΖΑΑΟΕ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private PseudoLanguage() {}

  /** Speaks it wherever the first language is spoken. */
  public static Voice voice() {
    return new Voice(Map.of("sv", pseudo(), "en", file("en")));
  }

  public static Speaker speaker() {
    return voice().first();
  }

  private static JsonNode pseudo() {
    ObjectNode messages = (ObjectNode) transformed(file("sv"));
    messages.withObject("/language").put("locale", "el-GR");
    return messages;
  }

  private static JsonNode transformed(JsonNode node) {
    ObjectNode copy = JSON.createObjectNode();
    node.properties()
        .forEach(
            child -> {
              JsonNode value = child.getValue();
              if (value.isTextual()) {
                copy.put(child.getKey(), message(value.asText()));
              } else {
                copy.set(child.getKey(), transformed(value));
              }
            });
    return copy;
  }

  /** Letters of the text, and not those of the names and forms within braces. */
  private static String message(String text) {
    var out = new StringBuilder();
    var inArgument = new ArrayDeque<Boolean>();
    inArgument.push(false);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        inArgument.push(!inArgument.getFirst());
      } else if (c == '}') {
        inArgument.pop();
      }
      int at = inArgument.getFirst() ? -1 : LATIN.indexOf(c);
      out.append(at < 0 ? c : GREEK.charAt(at));
    }
    return out.toString();
  }

  private static JsonNode file(String tag) {
    try {
      return JSON.readTree(Path.of("../messages", tag + ".json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
