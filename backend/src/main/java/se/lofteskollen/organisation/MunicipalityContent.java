package se.lofteskollen.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.PlainText;

/** What a municipality and its county are called. */
@Schema(description = "What a municipality and its county are called.")
public record MunicipalityContent(
    @Schema(examples = "Kävlinge kommun") @NotBlank @Size(max = 100) @PlainText String name,
    @Schema(examples = "Kävlinge") @NotBlank @Size(max = 100) @PlainText String shortName,
    @Schema(examples = "Skåne län") @NotBlank @Size(max = 100) @PlainText String countyName) {}
