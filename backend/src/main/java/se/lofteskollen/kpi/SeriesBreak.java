package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** From a day on, an indicator is measured in another way. */
@Schema(
    description =
        "From this day on, in Europe/Stockholm, it is measured in another way: values before it and"
            + " from it on cannot be compared.")
public record SeriesBreak(@NotNull LocalDate date, @NotNull @Valid Text reason) {}
