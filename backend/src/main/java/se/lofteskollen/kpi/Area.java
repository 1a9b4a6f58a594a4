package se.lofteskollen.kpi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.PlainText;

/**
 * The area that an indicator measures: municipalities, or a district in them. A larger area says
 * nothing of one municipality in it.
 *
 * @param municipalityCode of one municipality alone; the same as {@code municipalities} then
 * @param municipalities four-digit codes, ascending; none where they are not known
 */
@Schema(description = "The area that an indicator measures: municipalities, or a district in them.")
public record Area(
    @NotNull Kind kind,
    @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Kävlinge") String name,
    @Schema(
            description = "Of one municipality alone; the same as `municipalities` then.",
            examples = "1261")
        @Nullable
        @Pattern(regexp = "^[0-9]{4}$")
        String municipalityCode,
    @Schema(
            description =
                "Codes of the municipalities that it is made up of, ascending: a local police area"
                    + " lists its own; of a district, those that it lies in.")
        @Nullable
        @Size(max = 50)
        List<@NotNull @Pattern(regexp = "^[0-9]{4}$") String> municipalities) {

  public Area {
    if (municipalities == null && municipalityCode != null) {
      municipalities = List.of(municipalityCode);
    } else if (municipalities != null) {
      municipalities = municipalities.stream().distinct().sorted().toList();
    }
    if (municipalities != null && municipalities.isEmpty()) {
      municipalities = null;
    }
    if (municipalityCode == null && kind == Kind.MUNICIPALITY && municipalities != null) {
      municipalityCode = municipalities.size() == 1 ? municipalities.getFirst() : null;
    }
  }

  /** Codes of its municipalities; none where they are not known. */
  Set<String> codes() {
    return municipalities == null ? Set.of() : Set.copyOf(municipalities);
  }

  /**
   * Whether it is the very area that a promise is about.
   *
   * @param promised codes of the municipalities of the agreement
   * @param district that the promise names; null where it is about the municipalities
   */
  public boolean isThatOf(Set<String> promised, @Nullable String district) {
    return switch (kind) {
      case MUNICIPALITY, LOCAL_POLICE_AREA -> district == null && promised.equals(codes());
      case DISTRICT -> name.equals(district);
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
