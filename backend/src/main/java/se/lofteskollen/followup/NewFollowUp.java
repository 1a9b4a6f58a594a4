package se.lofteskollen.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which period of which agreement is to be followed up. */
@Schema(description = "Which period of which agreement is to be followed up.")
public record NewFollowUp(
    @NotNull UUID agreementId,
    @Schema(
            description = "Key of a planned period.",
            examples = {"2021-H1", "2021-03-15--2021-06-30"})
        @NotNull
        @Pattern(regexp = PlannedPeriod.KEY)
        String period,
    @Schema(
            description =
                "The day up to which what became known is told, from the period's last day; left out:"
                    + " the day on which it is submitted.")
        @Nullable LocalDate knownOn) {}
