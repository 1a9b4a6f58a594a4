package se.lofteskollen.pledge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.text.Text;

/** One promise within an agreement. */
@Schema(name = "Pledge", description = "One promise within an agreement.")
public record PledgeView(
    UUID id,
    UUID agreementId,
    FocusArea focusArea,
    Text title,
    Text wording,
    List<ActivityView> activities) {

  static PledgeView from(Pledge pledge, List<ActivityView> activities) {
    return new PledgeView(
        pledge.id, pledge.agreement.id, pledge.focusArea, pledge.title, pledge.wording, activities);
  }
}
