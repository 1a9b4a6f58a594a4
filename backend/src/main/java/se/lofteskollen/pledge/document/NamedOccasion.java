package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.promise.Occasion;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/** An occasion; its date may become known later. */
@Schema(name = "Occasion", description = "A named occasion. Its date may become known later.")
public record NamedOccasion(
    @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) @Schema(examples = "sillamarknaden")
        String key,
    @NotNull @Valid Text name,
    @Nullable LocalDate date,
    @Nullable @Valid PlaceName place) {

  Occasion toOccasion() {
    return new Occasion(key, UnitName.wording(name), date);
  }
}
