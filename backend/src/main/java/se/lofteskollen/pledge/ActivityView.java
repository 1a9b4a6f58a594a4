package se.lofteskollen.pledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.shared.text.Text;

/** What will be done, with its countable part. */
@Schema(name = "Activity", description = "What will be done, with its countable part.")
public record ActivityView(
    UUID id,
    UUID pledgeId,
    UUID agreementId,
    Text title,
    Text wording,
    QuotaTerms quota,
    @Schema(
            description =
                "Days after a period's last day within which it may still be reported before it is"
                    + " judged.")
        int reportingDelayDays,
    List<OrganisationView> leadOrganisations,
    List<PlaceView> places) {

  static ActivityView from(
      Activity activity, Map<UUID, OrganisationView> organisations, Map<UUID, PlaceView> places) {
    return new ActivityView(
        activity.id,
        activity.pledge.id,
        activity.pledge.agreement.id,
        activity.title,
        activity.wording,
        activity.quota,
        activity.reportingDelayDays,
        activity.leads.stream()
            .map(organisations::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(OrganisationView::slug))
            .toList(),
        activity.places.stream()
            .map(places::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(PlaceView::name))
            .toList());
  }
}
