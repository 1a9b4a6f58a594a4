package se.lofteskollen.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

/**
 * An agreement that was signed elsewhere and is taken over as it stands.
 *
 * @param parties slugs of registered organisations
 */
public record SignedAgreement(
    @NotNull @Pattern(regexp = Slug.PATTERN) String slug,
    @NotNull @Valid Text title,
    @NotNull @Valid Period period,
    @NotNull @Valid Text goal,
    @NotNull WordingKind wordingKind,
    @Nullable @Valid Source source,
    @Nullable @Valid Text reservation,
    @NotEmpty Set<@Pattern(regexp = "^[0-9]{4}$") String> municipalities,
    @NotEmpty Set<String> parties,
    @NotNull List<@Valid Basis> basis,
    @NotNull List<@Valid RelatedWork> relatedWork,
    @NotNull List<@Valid Contact> contacts,
    @NotNull @Valid FollowUpPlan followUpPlan,
    @NotEmpty List<@Valid SignedPledge> pledges) {

  /** One promise. */
  public record SignedPledge(
      @NotNull FocusArea focusArea,
      @NotNull @Valid Text title,
      @NotNull @Valid Text wording,
      @NotEmpty List<@Valid SignedActivity> activities) {}

  /**
   * What will be done.
   *
   * @param key names the activity in the file it comes from
   * @param leads slugs of the organisations that answer for it
   * @param places names of places in the agreement's municipalities
   */
  public record SignedActivity(
      @NotNull @Pattern(regexp = Slug.PATTERN) String key,
      @NotNull @Valid Text title,
      @NotNull @Valid Text wording,
      @NotNull @Valid QuotaTerms quota,
      @NotEmpty Set<String> leads,
      @NotNull List<String> places,
      @Min(0) @Max(366) int reportingDelayDays) {}

  /** What the agreement and its activities became. */
  public record Registered(UUID agreementId, Map<String, UUID> activityIds) {}
}
