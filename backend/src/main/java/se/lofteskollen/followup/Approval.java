package se.lofteskollen.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/** What a party's approver states with the approval. */
@Schema(
    name = "NewFollowUpApproval",
    description = "What a party's approver states with the approval.")
public record Approval(
    @Schema(description = "What the party has seen to: all of it, else nothing is approved.")
        @NotNull
        @Size(max = 5)
        List<@NotNull ChecklistItem> checks,
    @Schema(description = "Where the party sees it otherwise; published beside the text.")
        @Nullable
        @Valid
        Text dissent) {

  public Approval {
    checks = checks == null ? List.of() : List.copyOf(checks);
  }
}
