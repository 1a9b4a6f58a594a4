package se.lofteskollen.pledge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.shared.text.Text;

/** What will be done, with its countable part. */
@Schema(name = "Activity", description = "What will be done, with its countable part.")
public record ActivityView(
    UUID id,
    UUID pledgeId,
    UUID agreementId,
    @Schema(examples = "besok-pa-fritidsgardar") String key,
    Text title,
    Text wording,
    QuotaTerms quota,
    @Schema(
            description =
                "Days after a period's last day within which it may still be reported before it is"
                    + " judged.")
        int reportingDelayDays,
    List<OrganisationView> leadOrganisations,
    List<OrganisationView> assistingOrganisations,
    List<PlaceView> places) {}
