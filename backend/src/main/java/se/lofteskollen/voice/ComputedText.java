package se.lofteskollen.voice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text that the service makes, in every language that it speaks.
 *
 * @param others further languages, by their tag
 */
@Schema(
    description =
        "A text that the service makes, in every language that it speaks: Swedish and English"
            + " always, others by their language tag.",
    additionalProperties = String.class)
public record ComputedText(
    String sv,
    String en,
    @JsonAnyGetter @JsonAnySetter @Schema(hidden = true) Map<String, String> others) {
  public ComputedText {
    others = Map.copyOf(others);
  }

  /** In the language; in the first one where this language has come since. */
  public String in(String tag) {
    return switch (tag) {
      case "sv" -> sv;
      case "en" -> en;
      default -> others.getOrDefault(tag, sv);
    };
  }
}
