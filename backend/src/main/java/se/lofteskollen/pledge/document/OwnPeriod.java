package se.lofteskollen.pledge.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period that the parties chose to report on. Days in Europe/Stockholm.
 *
 * @param start its first day
 * @param end its last day; a period of one day ends as it starts
 * @param dueOn the last day to publish it
 */
@Schema(
    name = "OwnFollowUpPeriod",
    description =
        "A period that the parties chose to report on. Days in Europe/Stockholm, both ends"
            + " included.")
public record OwnPeriod(
    @NotNull LocalDate start,
    @NotNull LocalDate end,
    @Schema(
            description =
                "The last day to publish it: the period's last day or later, at most a year later.")
        @NotNull
        LocalDate dueOn) {}
