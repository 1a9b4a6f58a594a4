package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.GoodDirection;
import se.lofteskollen.assessment.kpi.IndicatorKind;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/** What an indicator measures, and who keeps it. */
@Schema(description = "What an indicator measures, where, which way is better, and who keeps it.")
public record IndicatorContent(
    @Schema(
            description = "Slug of the organisation that keeps it and enters its measurements.",
            examples = "polisen-lpo-kavlinge")
        @NotNull
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String organisation,
    @NotNull @Valid Text name,
    @NotNull IndicatorKind kind,
    @NotNull @Valid Text unit,
    @NotNull GoodDirection goodDirection,
    @NotNull @Valid Area area,
    @Nullable @Valid Text description) {}
