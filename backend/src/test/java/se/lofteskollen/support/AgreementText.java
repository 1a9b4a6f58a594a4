package se.lofteskollen.support;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The text of an agreement: short and in order, so that a test changes only what it is about. */
public record AgreementText(ObjectNode content) {
  /** Numbers are sent as they are written. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Between Kävlinge and its police, from 2020 to the end of 2039. */
  private static final String SMALL =
      """
      {
        "title": {"sv": "Medborgarlöfte i prov", "en": "A promise on trial"},
        "municipalities": ["1261"],
        "parties": ["kavlinge-kommun", "polisen-lpo-kavlinge"],
        "period": {"start": "2020-01-01", "end": "2039-12-31"},
        "goal": {"sv": "Fler ska känna sig trygga."},
        "wordingKind": "VERBATIM",
        "pledges": [{
          "key": "ungdomar",
          "focusArea": "YOUTH",
          "title": {"sv": "Ungdomar"},
          "wording": {"sv": "Vi besöker fritidsgårdarna och skolorna."},
          "activities": [{
            "key": "besok",
            "title": {"sv": "Besök på fritidsgårdar"},
            "wording": {"sv": "Minst två besök i månaden."},
            "quota": {
              "type": "RECURRING", "minimum": 2, "every": "MONTH",
              "unit": {"one": {"sv": "besök"}, "other": {"sv": "besök"}}
            },
            "leads": ["kavlinge-kommun"],
            "assisting": ["polisen-lpo-kavlinge"],
            "places": [{"municipality": "1261", "name": "Kävlinge"}]
          }, {
            "key": "skolor",
            "title": {"sv": "Besök i alla skolor"},
            "wording": {"sv": "Varje skola får ett besök."},
            "quota": {
              "type": "COVERAGE",
              "units": [{"key": "norra", "name": {"sv": "Norra skolan"}}]
            },
            "leads": ["polisen-lpo-kavlinge"]
          }, {
            "key": "marknader",
            "title": {"sv": "Närvaro på marknaden"},
            "wording": {"sv": "Vi är på plats på höstmarknaden."},
            "quota": {
              "type": "OCCASION",
              "occasions": [{"key": "hostmarknaden", "name": {"sv": "Höstmarknaden"}}]
            },
            "leads": ["polisen-lpo-kavlinge"]
          }]
        }],
        "kpiTargets": [{
          "key": "trygghet",
          "title": {"sv": "Upplevd trygghet"},
          "wording": {"sv": "Färre ska känna sig otrygga."},
          "goal": {"kind": "DECREASE"},
          "indicator": "trygghetsindex-kavlinge",
          "pledges": ["ungdomar"]
        }]
      }
      """;

  public static AgreementText of(String slug) {
    return new AgreementText((ObjectNode) read(SMALL)).with("/slug", slug);
  }

  public static AgreementText parse(String json) {
    return new AgreementText((ObjectNode) read(json));
  }

  /**
   * The same text with one other value, or one more entry where the pointer ends with {@code -}.
   */
  public AgreementText with(String pointer, Object value) {
    ObjectNode changed = content.deepCopy();
    var place = JsonPointer.compile(pointer);
    String last = place.last().getMatchingProperty();
    JsonNode node = value instanceof String text ? JSON.valueToTree(text) : asTree(value);
    switch (changed.at(place.head())) {
      case ArrayNode list when last.equals("-") -> list.add(node);
      case ArrayNode list -> list.set(Integer.parseInt(last), node);
      case ObjectNode object -> object.set(last, node);
      default -> throw new IllegalArgumentException(pointer);
    }
    return new AgreementText(changed);
  }

  /** The same text with a part that is written as JSON, with ' for ". */
  public AgreementText withJson(String pointer, String json) {
    return with(pointer, read(json.replace('\'', '"')));
  }

  /** The same text without one of its parts. */
  public AgreementText without(String pointer) {
    ObjectNode changed = content.deepCopy();
    var place = JsonPointer.compile(pointer);
    String last = place.last().getMatchingProperty();
    switch (changed.at(place.head())) {
      case ArrayNode list -> list.remove(Integer.parseInt(last));
      case ObjectNode object -> object.remove(last);
      default -> throw new IllegalArgumentException(pointer);
    }
    return new AgreementText(changed);
  }

  public JsonNode at(String pointer) {
    return content.at(pointer);
  }

  /** Pointers to what this text says and another does not; the other may say more. */
  public List<String> differencesIn(AgreementText other) {
    var differences = new ArrayList<String>();
    compare("", content, other.content, differences);
    return differences;
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return (one.isNumber() && other.isNumber())
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.asText().equals(other.asText());
  }

  private static void compare(String at, JsonNode one, JsonNode other, List<String> differences) {
    boolean comparable = one.isArray() ? one.size() == other.size() : one.size() <= other.size();
    if (one.isValueNode() || !comparable) {
      if (!one.isValueNode() || !same(one, other)) {
        differences.add(at);
      }
    } else if (one.isArray()) {
      for (int i = 0; i < one.size(); i++) {
        compare(at + "/" + i, one.get(i), other.get(i), differences);
      }
    } else {
      one.properties()
          .forEach(
              part ->
                  compare(
                      at + "/" + part.getKey(),
                      part.getValue(),
                      other.path(part.getKey()),
                      differences));
    }
  }

  public String slug() {
    return content.get("slug").asText();
  }

  private static JsonNode asTree(Object value) {
    return value instanceof JsonNode node ? node : JSON.valueToTree(value);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
