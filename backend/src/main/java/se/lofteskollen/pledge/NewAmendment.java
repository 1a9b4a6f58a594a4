package se.lofteskollen.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.AmendmentReason;
import se.lofteskollen.shared.text.Text;

/** A proposal to change a signed agreement. */
@Schema(description = "A proposal to change a signed agreement.")
public record NewAmendment(
    @NotNull UUID agreementId,
    @Schema(
            description =
                "Number of the edition that the text was written on. It has to be the last one, also"
                    + " when its first day is still to come: what the parties have approved is not"
                    + " undone unseen.",
            examples = "1")
        @NotNull
        @Min(1)
        Integer baseEdition,
    @Schema(description = "The whole text as it shall be.") @NotNull @Valid
        AgreementContent content,
    @NotNull AmendmentReason reasonCode,
    @Schema(description = "The public reason.") @NotNull @Valid Text reason,
    @Schema(description = "Not before this day; otherwise from the day of the last approval.")
        @Nullable LocalDate effectiveFrom) {}
