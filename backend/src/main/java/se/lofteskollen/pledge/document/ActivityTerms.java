package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/**
 * What will be done, by whom, with its countable part. Two quotas behind one sentence are two
 * activities with the same wording.
 *
 * @param leads slugs of the organisations that lead it
 * @param answeredBy slugs of the parties that answer for it where an organisation leads it that
 *     signs nothing, a municipal company for example
 * @param assisting slugs of organisations that help, parties or not
 * @param reportingDelayDays days after a period's last day within which it may still be reported;
 *     14 when left out
 * @param coverage null: as the agreement's
 * @param withholdBelow only its status is public, whatever the count; null: it is not sensitive
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
    @Schema(
            description =
                "Slugs of the organisations that lead it: parties that answer for it themselves, or"
                    + " others, for which `answeredBy` names a party.")
        @Size(max = AgreementContent.MOST_PARTIES)
        List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> leads,
    @Schema(description = "Slugs of organisations that help, parties or not.")
        @Size(max = AgreementContent.MOST_PARTIES)
        List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> assisting,
    @Size(max = 100) List<@NotNull @Valid PlaceName> places,
    @Schema(
            description =
                "Days after a period's last day within which it may still be reported before it is"
                    + " judged; 14 when left out.",
            examples = "14")
        @Min(0)
        @Max(366)
        Integer reportingDelayDays,
    @Schema(
            description =
                "Slugs of the parties that answer for it. Needed where an organisation leads it that"
                    + " is no party, left out elsewhere.")
        @Size(max = AgreementContent.MOST_PARTIES)
        @Nullable List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> answeredBy,
    @Schema(
            description =
                "Of which days the service claims to know everything of this activity, where that is"
                    + " not what the agreement says.")
        @Nullable
        @Valid
        CoverageWindow coverage,
    @Schema(
            description =
                "It is about persons (victims, defectors, young people): only its status is public,"
                    + " whatever the count. The number says from which count on nobody could be"
                    + " recognised. Left out: it is not sensitive.",
            examples = "5")
        @Nullable
        @Min(3)
        @Max(100)
        Integer withholdBelow,
    @Nullable @Valid PreviousOutcome previousOutcome) {
  private static final int USUAL_DELAY = 14;

  public ActivityTerms {
    leads = Lists.orNone(leads);
    assisting = Lists.orNone(assisting);
    places = Lists.orNone(places);
    reportingDelayDays = reportingDelayDays == null ? USUAL_DELAY : reportingDelayDays;
    // Nothing and an empty list are one and the same text, and one and the same fingerprint.
    answeredBy = answeredBy == null || answeredBy.isEmpty() ? null : List.copyOf(answeredBy);
  }

  /** Slugs of the parties that answer for an organisation that signs nothing. */
  public List<String> answering() {
    return Lists.orNone(answeredBy);
  }
}
