package se.lofteskollen.voice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Saying;

/**
 * Says things in every language that there is a file of messages for. A language more is a file
 * more: {@code messages/<tag>.json}.
 */
public final class Voice {
  private static final Voice OURS = new Voice(files());

  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  /**
   * @param files messages by the tag of their language; the first language and English are there
   */
  Voice(Map<String, JsonNode> files) {
    Speaker first = speaker(Language.FIRST, files, null);
    speakers.put(Language.FIRST, first);
    for (String tag : new TreeMap<>(files).keySet()) {
      speakers.computeIfAbsent(tag, language -> speaker(language, files, first));
    }
  }

  /** Of the files that this application was built with. */
  public static Voice ours() {
    return OURS;
  }

  /** Of the language that everything is written in first. */
  public Speaker first() {
    return in(Language.FIRST);
  }

  /**
   * Who says things in that language.
   *
   * @throws IllegalArgumentException when there is no file of the language
   */
  public Speaker in(String tag) {
    Speaker speaker = speakers.get(tag);
    if (speaker == null) {
      throw new IllegalArgumentException("There are no messages in " + tag);
    }
    return speaker;
  }

  /** The first language first, then the others by their tags. */
  public Collection<Speaker> speakers() {
    return Collections.unmodifiableCollection(speakers.values());
  }

  /** The same in every language. */
  public ComputedText text(Saying saying) {
    var others = new TreeMap<String, String>();
    for (Speaker speaker : speakers.values()) {
      others.put(speaker.language().tag(), speaker.say(saying));
    }
    return new ComputedText(taken(others, Language.FIRST), taken(others, "en"), others);
  }

  /** The same; of what somebody wrote, the languages that they wrote. */
  public TextInLanguages textInLanguages(Saying saying) {
    if (saying instanceof Saying.Written(String sv, String en)) {
      return new TextInLanguages(sv, en, Map.of());
    }
    ComputedText text = text(saying);
    return new TextInLanguages(text.sv(), text.en(), text.others());
  }

  private static String taken(Map<String, String> texts, String tag) {
    String text = texts.remove(tag);
    if (text == null) {
      throw new IllegalStateException("Every text is said in " + tag);
    }
    return text;
  }

  private static Speaker speaker(String tag, Map<String, JsonNode> files, @Nullable Speaker first) {
    JsonNode file = files.get(tag);
    if (file == null) {
      throw new IllegalArgumentException("There are no messages in " + tag);
    }
    var texts = new HashMap<String, String>();
    flatten("", file, texts);
    Locale locale = Locale.forLanguageTag(texts.getOrDefault("language.locale", tag));
    return new Speaker(new Language(tag, locale), texts, first);
  }

  private static void flatten(String prefix, JsonNode node, Map<String, String> texts) {
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      if (child.getValue().isTextual()) {
        texts.put(prefix + child.getKey(), child.getValue().asText());
      } else {
        flatten(prefix + child.getKey() + ".", child.getValue(), texts);
      }
    }
  }

  /**
   * A class path cannot be listed: of every language that has a code (ISO 639), the file if any.
   */
  private static Map<String, JsonNode> files() {
    var mapper = new ObjectMapper();
    var files = new HashMap<String, JsonNode>();
    for (String tag : Locale.getISOLanguages()) {
      try (InputStream file = Voice.class.getResourceAsStream("/messages/" + tag + ".json")) {
        if (file != null) {
          files.put(tag, mapper.readTree(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The messages in " + tag + " cannot be read", e);
      }
    }
    return files;
  }
}
