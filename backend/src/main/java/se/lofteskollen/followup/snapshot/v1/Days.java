package se.lofteskollen.followup.snapshot.v1;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Calendar days in Europe/Stockholm, both ends included. */
@Schema(
    name = "ReportedDaysV1",
    description = "Calendar days in Europe/Stockholm, both ends included. No end: open-ended.")
public record Days(LocalDate start, @Nullable LocalDate end) {}
