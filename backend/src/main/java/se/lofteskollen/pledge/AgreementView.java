package se.lofteskollen.pledge;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

/** A signed agreement as everyone may read it. */
@Schema(
    name = "PledgeAgreement",
    description = "The signed document: who promises, for how long, why, and what is not promised.")
public record AgreementView(
    UUID id,
    @Schema(description = "Readable name for addresses.", examples = "kavlinge-2021") String slug,
    Text title,
    AgreementStatus status,
    Period period,
    Text goal,
    WordingKind wordingKind,
    @Nullable Source source,
    @Nullable Text reservation,
    List<MunicipalityView> municipalities,
    List<OrganisationView> parties,
    List<Basis> basis,
    List<RelatedWork> relatedWork,
    List<Contact> contacts,
    FollowUpPlan followUpPlan) {

  static AgreementView from(
      PledgeAgreement agreement,
      List<MunicipalityView> municipalities,
      List<OrganisationView> parties) {
    return new AgreementView(
        agreement.id,
        agreement.slug,
        agreement.title,
        agreement.status,
        agreement.period(),
        agreement.goal,
        agreement.wordingKind,
        agreement.source,
        agreement.reservation,
        municipalities.stream().filter(m -> agreement.municipalities.contains(m.code())).toList(),
        parties.stream().filter(p -> agreement.parties.contains(p.id())).toList(),
        agreement.basis,
        agreement.relatedWork,
        agreement.contacts,
        agreement.followUpPlan);
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
