package se.lofteskollen.shared.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Values as the database keeps them in its JSON columns: nothing stands for null. */
public final class JsonText {
  static final JsonMapper STORED =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private JsonText() {}

  /** A mapper of the same form, to be set up further. */
  public static JsonMapper mapper() {
    return STORED.rebuild().build();
  }

  public static JsonNode tree(Object value) {
    return STORED.valueToTree(value);
  }
}
