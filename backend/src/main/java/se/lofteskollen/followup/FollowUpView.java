package se.lofteskollen.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Organisation;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.shared.text.Text;

/** A follow-up for those who work with it. */
@Schema(name = "FollowUp", description = "A follow-up for those who work with it.")
public record FollowUpView(
    UUID id,
    UUID agreementId,
    PlannedPeriod period,
    FollowUpStatus status,
    @Schema(
            description =
                "The day up to which what became known is told; left out for the day on which it is"
                    + " submitted.")
        @Nullable LocalDate knownOn,
    FollowUpContent content,
    @Schema(description = "As it stands; once submitted as it was submitted.") Report report,
    @Schema(
            description =
                "SHA-256 of what was submitted, in its canonical form; left out of a draft.")
        @Nullable String reportSha256,
    @Schema(description = "Who submitted it, by name.") @Nullable String submittedByName,
    @Nullable Instant submittedAt,
    List<ApprovalView> approvals,
    @Schema(description = "Parties that have not approved.") List<Organisation> missingParties,
    @Schema(description = "What sent it back, oldest first.") List<ReturnView> returns,
    @Schema(description = "Why what was published is written anew.") @Nullable Text correctionNote,
    @Schema(description = "How many versions have been published.") int publishedVersions) {

  /** A party's approval. */
  @Schema(name = "FollowUpApproval", description = "A party's approval.")
  public record ApprovalView(
      Organisation organisation,
      String approvedByName,
      Instant approvedAt,
      List<ChecklistItem> checks,
      @Nullable Text dissent) {}

  /** A party's note to whoever writes it. */
  @Schema(name = "FollowUpReturn", description = "A party's note to whoever writes it.")
  public record ReturnView(
      Organisation organisation, String note, String returnedByName, Instant returnedAt) {}
}
