package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/**
 * A wording that the agreement had before, and why it was changed. It travels with the text that
 * took its place, so that the history of a promise is not lost on its way.
 *
 * @param replacedOn first day, in Europe/Stockholm, of the wording that took over
 */
@Schema(
    description =
        "A wording that the agreement had before, with the day and the reason of the change.")
public record EarlierWording(
    @Schema(description = "First day of the wording that took over.") @NotNull LocalDate replacedOn,
    @NotNull AmendmentReason reasonCode,
    @Schema(description = "The public reason of the change.") @NotNull @Valid Text reason,
    @Schema(
            description =
                "The whole text as it was, with the same slug, municipalities and parties, and"
                    + " without `earlierWordings` of its own.")
        @NotNull
        @Valid
        AgreementContent agreement) {}
