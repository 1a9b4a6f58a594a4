package se.lofteskollen.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.document.AmendmentReason;
import se.lofteskollen.pledge.document.Basis;
import se.lofteskollen.pledge.document.Contact;
import se.lofteskollen.pledge.document.CoverageWindow;
import se.lofteskollen.pledge.document.FollowUpPlan;
import se.lofteskollen.pledge.document.RelatedWork;
import se.lofteskollen.pledge.document.Source;
import se.lofteskollen.pledge.document.WordingKind;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

/** An agreement as it stood on a day, with the names of what it refers to. */
@Schema(
    name = "PledgeAgreement",
    description = "The document: who promises, for how long, why, and what is not promised.")
public record AgreementView(
    UUID id,
    @Schema(description = "Readable name for addresses.", examples = "kavlinge-2021") String slug,
    Text title,
    AgreementStatus status,
    Period period,
    @Nullable Text goal,
    @Nullable Text situation,
    WordingKind wordingKind,
    @Schema(description = "How and when it was signed, where that was done outside the service.")
        @Nullable Text signing,
    List<Source> sources,
    @Nullable Text reservation,
    List<MunicipalityView> municipalities,
    List<OrganisationView> parties,
    List<Basis> basis,
    List<RelatedWork> relatedWork,
    List<Contact> contacts,
    @Nullable FollowUpPlan followUpPlan,
    @Schema(description = "Why it was closed or withdrawn, where somebody said so.")
        @Nullable String endReason,
    List<SignatureView> signatures,
    @Schema(description = "The earlier agreement that this one continues.")
        @Nullable Relative continues,
    @Schema(description = "Later agreements that continue this one.") List<Relative> continuedBy,
    @Schema(description = "Which edition of the text this is, from 1.") int edition,
    @Schema(description = "First day of the wording that took this one's place, or will.")
        @Nullable LocalDate replacedOn,
    @Schema(description = "Every edition of the text, oldest first.") List<EditionView> editions,
    @Schema(
            description =
                "Changes from before the agreement came into the service, oldest first; they stand"
                    + " in the first edition. Left out where there are none.")
        @Nullable List<EarlierWordingView> earlierWordings,
    @Schema(
            description =
                "Of which days everything is known, where an activity does not say otherwise: as the"
                    + " text says, or what follows from where its parties record.")
        CoverageWindow coverage,
    @Schema(
            description =
                "The day, in Europe/Stockholm, on which the service took it up: signed here, or taken"
                    + " over as signed elsewhere. No follow-up of a period that ended before it is"
                    + " late. Left out until then.")
        @Nullable LocalDate inServiceSince) {

  /** A party's signature; who held the pen is nobody's business outside. */
  @Schema(name = "Signature", description = "A party's signature.")
  public record SignatureView(
      OrganisationView organisation,
      @Schema(description = "True when it was signed before it was taken over into the service.")
          boolean elsewhere,
      @Schema(description = "When it was signed here; left out when signed elsewhere.")
          @Nullable Instant signedAt) {}

  /** An agreement earlier or later in the same line. */
  @Schema(
      name = "RelatedAgreement",
      description = "An agreement earlier or later in the same line.")
  public record Relative(UUID id, String slug, Text title) {}

  /** One edition of the text. */
  @Schema(name = "Edition", description = "One edition of the text.")
  public record EditionView(
      int number,
      @Schema(description = "First day in force; left out for the first edition.")
          @Nullable LocalDate inForceFrom,
      @Schema(description = "The amendment that made it; left out for the first edition.")
          @Nullable UUID amendmentId) {}

  /** A change from before the agreement came into the service. */
  @Schema(
      name = "EarlierChange",
      description = "A change from before the agreement came into the service.")
  public record EarlierWordingView(
      @Schema(description = "First day of the wording that took over.") LocalDate replacedOn,
      AmendmentReason reasonCode,
      @Schema(description = "The public reason.") Text reason,
      List<JsonChange> changes) {}

  /**
   * Whether it was retold from what was published, after it had been signed elsewhere: what was
   * reported to its parties is then known only as far as it was published.
   */
  public boolean retoldFromElsewhere() {
    return retoldFromElsewhere(wordingKind, signatures);
  }

  static boolean retoldFromElsewhere(WordingKind wordingKind, List<SignatureView> signatures) {
    return wordingKind == WordingKind.RETOLD
        && signatures.stream().anyMatch(SignatureView::elsewhere);
  }

  /**
   * Whether a follow-up of a period can be late here: it was planned and ended after the service
   * took the agreement up, and nobody is accused of what is only retold.
   */
  public boolean owesHere(LocalDate endOfPeriod) {
    return !retoldFromElsewhere()
        && (inServiceSince == null || !endOfPeriod.isBefore(inServiceSince));
  }

  /** Slugs of the parties, for questions of permission. */
  public Set<String> partySlugs() {
    return parties.stream().map(OrganisationView::slug).collect(Collectors.toUnmodifiableSet());
  }

  public Set<String> municipalityCodes() {
    return municipalities.stream()
        .map(MunicipalityView::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
