package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.CoverageUnit;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/** One of those that are to be reached: a school, a district, a class. */
@Schema(
    name = "CoverageUnit",
    description = "One of those that are to be reached: a school, a district.")
public record NamedUnit(
    @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) @Schema(examples = "centralskolan")
        String key,
    @NotNull @Valid Text name,
    @Nullable @Valid PlaceName place) {

  CoverageUnit toUnit() {
    return new CoverageUnit(key, UnitName.wording(name));
  }
}
