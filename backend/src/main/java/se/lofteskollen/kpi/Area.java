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
 * @param municipalityCode where it is one municipality
 * @param municipalities four-digit codes, ascending, where they are several; both are null where
 *     they are not known
 */
@Schema(description = "The area that an indicator measures: municipalities, or a district in them.")
public record Area(
    @NotNull Kind kind,
    @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Kävlinge") String name,
    @Schema(
            description = "Of one municipality; `municipalities` is left out then.",
            examples = "1261")
        @Nullable
        @Pattern(regexp = "^[0-9]{4}$")
        String municipalityCode,
    @Schema(
            description =
                "Codes of the municipalities that it is made up of, ascending, where they are several:"
                    + " a local police area lists its own; of a district, those that it lies in."
                    + " A list of one is kept as `municipalityCode`.")
        @Nullable
        @Size(max = 50)
        List<@NotNull @Pattern(regexp = "^[0-9]{4}$") String> municipalities) {

  public Area {
    var codes = distinct(municipalityCode, municipalities);
    municipalityCode = codes.size() == 1 ? codes.getFirst() : null;
    municipalities = codes.size() > 1 ? codes : null;
  }

  /** A list that is given says more than a code; one fact is kept in one way. */
  private static List<String> distinct(@Nullable String code, @Nullable List<String> codes) {
    if (codes != null && !codes.isEmpty()) {
      return codes.stream().distinct().sorted().toList();
    }
    return code == null ? List.of() : List.of(code);
  }

  /** Codes of its municipalities; none where they are not known. */
  Set<String> codes() {
    return Set.copyOf(distinct(municipalityCode, municipalities));
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
