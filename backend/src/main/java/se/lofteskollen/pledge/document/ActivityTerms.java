package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/**
 * What will be done, by whom, with its countable part. Two quotas behind one sentence are two
 * activities with the same wording.
 *
 * @param leads slugs of the parties that answer for it
 * @param assisting slugs of organisations that help, parties or not
 * @param reportingDelayDays days after a period's last day within which it may still be reported;
 *     14 when left out
 */
@Schema(description = "What will be done, by whom, with its countable part.")
public record ActivityTerms(
    @Schema(examples = "besok-pa-fritidsgardar")
        @NotNull
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String key,
    @NotNull @Valid Text title,
    @NotNull @Valid Text wording,
    @NotNull @Valid QuotaTerms quota,
    @Schema(description = "Slugs of the parties that answer for it.") @Size(max = 20)
        List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> leads,
    @Schema(description = "Slugs of organisations that help, parties or not.") @Size(max = 20)
        List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> assisting,
    @Size(max = 100) List<@NotNull @Valid PlaceName> places,
    @Schema(
            description =
                "Days after a period's last day within which it may still be reported before it is"
                    + " judged; 14 when left out.",
            examples = "14")
        @Min(0)
        @Max(366)
        Integer reportingDelayDays) {
  private static final int USUAL_DELAY = 14;

  public ActivityTerms {
    leads = Lists.orNone(leads);
    assisting = Lists.orNone(assisting);
    places = Lists.orNone(places);
    reportingDelayDays = reportingDelayDays == null ? USUAL_DELAY : reportingDelayDays;
  }
}
