package se.lofteskollen.pledge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.document.CoverageWindow;
import se.lofteskollen.pledge.document.PreviousOutcome;
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
    List<PlaceView> places,
    @Schema(
            description =
                "Parties that answer for it where an organisation leads it that signs nothing; else"
                    + " the leading ones do.")
        List<OrganisationView> answeredBy,
    @Schema(description = "Of which days everything is known of it.") CoverageWindow coverage,
    @Schema(
            description =
                "Present where it is sensitive: then only its status is public, whatever the count. The"
                    + " number says from which count on nobody could be recognised.")
        @Nullable Integer withholdBelow,
    @Nullable PreviousOutcome previousOutcome) {}
