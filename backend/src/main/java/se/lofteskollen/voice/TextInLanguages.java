package se.lofteskollen.voice;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text that the service made, or that somebody wrote: then in the languages that they wrote.
 *
 * @param others further languages, by their tag
 */
@Schema(
    description =
        "A text that the service made, in every language that it speaks, or that somebody wrote, in"
            + " the languages that they wrote: Swedish always.",
    additionalProperties = String.class)
public record TextInLanguages(
    String sv,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String en,
    @JsonAnyGetter @JsonAnySetter @Schema(hidden = true) Map<String, String> others) {
  public TextInLanguages {
    others = Map.copyOf(others);
  }

  /** In the language, or nothing. */
  public @Nullable String in(String tag) {
    return switch (tag) {
      case "sv" -> sv;
      case "en" -> en;
      default -> others.get(tag);
    };
  }
}
