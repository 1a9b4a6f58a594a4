package se.lofteskollen.kpi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.PlainText;

/** The area that an indicator measures; a larger area says nothing of one municipality in it. */
@Schema(description = "The area that an indicator measures.")
public record Area(
    @NotNull Kind kind,
    @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Kävlinge") String name,
    @Nullable @Pattern(regexp = "^[0-9]{4}$") String municipalityCode) {

  /**
   * Whether it is the very area that these municipalities make up. Of a local police area it is not
   * known which municipalities it has, only that it is none of them alone.
   */
  public boolean isThatOf(Set<String> municipalityCodes) {
    return switch (kind) {
      case MUNICIPALITY ->
          municipalityCode != null && municipalityCodes.equals(Set.of(municipalityCode));
      case LOCAL_POLICE_AREA -> municipalityCodes.size() > 1;
      case DISTRICT -> false;
    };
  }

  /** What kind of area. */
  @Schema(name = "AreaKind")
  public enum Kind {
    MUNICIPALITY,
    LOCAL_POLICE_AREA,
    DISTRICT
  }
}
