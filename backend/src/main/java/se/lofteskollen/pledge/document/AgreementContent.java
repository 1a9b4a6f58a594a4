package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

/**
 * The document that the parties sign, with everything that is frozen by the last signature. A draft
 * may lack much of it; the drafting check says what.
 *
 * @param municipalities four-digit codes
 * @param parties slugs of registered organisations
 */
@Schema(
    description =
        "The document that the parties sign. What it names by `key` keeps that key for as long as"
            + " the agreement lives. A draft may lack much; the drafting check says what.")
public record AgreementContent(
    @Schema(description = "Readable name for addresses.", examples = "kavlinge-2021")
        @NotNull
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String slug,
    @NotNull @Valid Text title,
    @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "^[0-9]{4}$") String> municipalities,
    @NotEmpty @Size(max = MOST_PARTIES)
        List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> parties,
    @Schema(
            description =
                "In the years 1990 to 2100, at most 20 years from the first to the last day.")
        @NotNull
        @Valid
        Period period,
    @Nullable @Valid Text goal,
    @Schema(description = "What the parties see as the situation when they promise.")
        @Nullable
        @Valid
        Text situation,
    @NotNull WordingKind wordingKind,
    @Schema(description = "How and when it was signed, where that was done outside the service.")
        @Nullable
        @Valid
        Text signing,
    @Schema(
            description =
                "Of which days the service claims to know everything. Left out: from the agreement's"
                    + " first day on, for as long as the parties record here; nothing where the"
                    + " agreement was signed elsewhere and retold.")
        @Nullable
        @Valid
        CoverageWindow coverage,
    @Size(max = 20) List<@NotNull @Valid Source> sources,
    @Nullable @Valid Text reservation,
    @Size(max = 20) List<@NotNull @Valid Basis> basis,
    @Size(max = 50) List<@NotNull @Valid RelatedWork> relatedWork,
    @Size(max = 20) List<@NotNull @Valid Contact> contacts,
    @Nullable @Valid FollowUpPlan followUpPlan,
    @Schema(
            description = "Slug of the earlier agreement that this one continues.",
            examples = "kavlinge-2020")
        @Nullable
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String continues,
    @Size(max = 50) List<@NotNull @Valid PledgeTerms> pledges,
    @Size(max = 50) List<@NotNull @Valid KpiTargetTerms> kpiTargets,
    @Schema(
            description =
                "Wordings that it had before, where it was amended elsewhere; oldest first. Part of"
                    + " what the parties sign, and never changed by an amendment.")
        @Size(max = 100)
        @Nullable List<@NotNull @Valid EarlierWording> earlierWordings) {
  /** All municipalities of a county, the police and those who work with them. */
  public static final int MOST_PARTIES = 60;

  public AgreementContent {
    sources = Lists.orNone(sources);
    basis = Lists.orNone(basis);
    relatedWork = Lists.orNone(relatedWork);
    contacts = Lists.orNone(contacts);
    pledges = Lists.orNone(pledges);
    kpiTargets = Lists.orNone(kpiTargets);
    earlierWordings =
        earlierWordings == null || earlierWordings.isEmpty() ? null : List.copyOf(earlierWordings);
  }

  /** Wordings that it had before it came here, oldest first. */
  public List<EarlierWording> before() {
    return earlierWordings == null ? List.of() : earlierWordings;
  }

  /** Every wording that the document holds: the earlier ones, oldest first, and then its own. */
  public Stream<AgreementContent> wordings() {
    return Stream.concat(before().stream().map(EarlierWording::agreement), Stream.of(this));
  }

  /** The same text with another history. */
  public AgreementContent after(List<EarlierWording> earlier) {
    return new AgreementContent(
        slug,
        title,
        municipalities,
        parties,
        period,
        goal,
        situation,
        wordingKind,
        signing,
        coverage,
        sources,
        reservation,
        basis,
        relatedWork,
        contacts,
        followUpPlan,
        continues,
        pledges,
        kpiTargets,
        earlier);
  }

  /** Slugs of the agreements that this one, or a pledge of it, continues. */
  public Stream<String> earlierAgreements() {
    return Stream.concat(
        Stream.ofNullable(continues),
        pledges.stream()
            .flatMap(pledge -> Stream.ofNullable(pledge.continues()))
            .map(PledgeTerms.EarlierPledge::agreement));
  }

  /** Every activity of every pledge, in the order of the text. */
  public Stream<ActivityTerms> activities() {
    return pledges.stream().flatMap(pledge -> pledge.activities().stream());
  }
}
