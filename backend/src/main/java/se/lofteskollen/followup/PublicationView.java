package se.lofteskollen.followup;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.shared.text.Text;

/** A version of a publication, in short. */
@Schema(name = "Publication", description = "A version of a publication, in short.")
public record PublicationView(
    UUID id,
    @Schema(examples = "1") int version,
    Report.ReportedAgreement agreement,
    Report.PlannedPeriod period,
    Instant publishedAt,
    @Schema(
            description = "SHA-256 of the snapshot in its canonical form (RFC 8785), hexadecimal.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    Text summary,
    @Schema(description = "Why it was corrected; left out of the first version.")
        @Nullable Text note,
    boolean containsDemonstrationData) {}
