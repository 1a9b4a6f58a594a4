package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.AgreementView.EditionView;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.PledgeTerms;

/** Reads whole agreements: a handful of queries, however many agreements are asked for. */
@ApplicationScoped
class AgreementDocuments {
  private final EditionRepository editions;
  private final SignatureRepository signatures;
  private final Lineage lineage;
  private final MunicipalityService municipalities;
  private final OrganisationService organisations;
  private final PlaceService places;

  AgreementDocuments(
      EditionRepository editions,
      SignatureRepository signatures,
      Lineage lineage,
      MunicipalityService municipalities,
      OrganisationService organisations,
      PlaceService places) {
    this.editions = editions;
    this.signatures = signatures;
    this.lineage = lineage;
    this.municipalities = municipalities;
    this.organisations = organisations;
    this.places = places;
  }

  /** The agreements as they stood on a day, in the order given. */
  List<AgreementDocument> on(LocalDate day, List<PledgeAgreement> agreements) {
    if (agreements.isEmpty()) {
      return List.of();
    }
    var ids = agreements.stream().map(agreement -> agreement.id).toList();
    Map<UUID, List<AgreementEdition>> all = editions.allOf(ids);
    Map<UUID, AgreementEdition> texts = new HashMap<>();
    all.forEach((id, oldestFirst) -> texts.put(id, EditionRepository.inForce(oldestFirst, day)));
    var names = names(texts.values());
    Map<UUID, List<AgreementItem>> items =
        editions.items(ids).stream().collect(Collectors.groupingBy(item -> item.agreementId));
    Map<UUID, List<Signature>> signed =
        signatures.under(ids).stream()
            .collect(Collectors.groupingBy(signature -> signature.key.agreementId()));
    var relatives = lineage.of(agreements, day);
    return agreements.stream()
        .map(
            agreement -> {
              var text = Objects.requireNonNull(texts.get(agreement.id));
              var ofIts = new Items(items.getOrDefault(agreement.id, List.of()));
              return new AgreementDocument(
                  view(
                      agreement,
                      text,
                      all.getOrDefault(agreement.id, List.of()),
                      names.signatures(signed.getOrDefault(agreement.id, List.of())),
                      relatives,
                      names),
                  text.content.pledges().stream()
                      .map(pledge -> pledge(agreement.id, pledge, ofIts, names))
                      .toList(),
                  text.content.kpiTargets().stream()
                      .map(target -> new AgreedTarget(ofIts.of(target), agreement.id, target))
                      .toList(),
                  text.content,
                  agreement.version);
            })
        .toList();
  }

  private Names names(Collection<AgreementEdition> texts) {
    var codes = new HashSet<String>();
    var slugs = new HashSet<String>();
    for (AgreementEdition text : texts) {
      codes.addAll(text.content.municipalities());
      slugs.addAll(text.content.parties());
      text.content
          .activities()
          .forEach(
              activity -> {
                slugs.addAll(activity.leads());
                slugs.addAll(activity.assisting());
              });
    }
    boolean anyPlace =
        texts.stream()
            .flatMap(text -> text.content.activities())
            .anyMatch(a -> !a.places().isEmpty());
    return new Names(
        municipalities.all(codes).stream()
            .collect(Collectors.toMap(MunicipalityView::code, Function.identity())),
        organisations.withSlugs(slugs),
        (anyPlace ? places.in(codes) : List.<PlaceView>of())
            .stream()
                .collect(
                    Collectors.toMap(
                        place -> new PlaceName(place.municipalityCode(), place.name()),
                        Function.identity())));
  }

  private static AgreementView view(
      PledgeAgreement agreement,
      AgreementEdition text,
      List<AgreementEdition> all,
      List<AgreementView.SignatureView> signatures,
      Lineage.Relatives relatives,
      Names names) {
    AgreementContent content = text.content;
    return new AgreementView(
        agreement.id,
        content.slug(),
        content.title(),
        agreement.status,
        content.period(),
        content.goal(),
        content.situation(),
        content.wordingKind(),
        content.signing(),
        content.sources(),
        content.reservation(),
        names.municipalities(content.municipalities()),
        names.organisations(content.parties()),
        content.basis(),
        content.relatedWork(),
        content.contacts(),
        content.followUpPlan(),
        agreement.endReason,
        signatures,
        relatives.before(content),
        relatives.after(content.slug()),
        text.number,
        all.stream()
            .map(
                edition ->
                    new EditionView(edition.number, edition.inForceFrom, edition.amendmentId))
            .toList());
  }

  private static PledgeView pledge(UUID agreement, PledgeTerms terms, Items items, Names names) {
    UUID id = items.of(terms);
    return PledgeView.from(
        id,
        agreement,
        terms,
        terms.activities().stream()
            .map(activity -> activity(agreement, id, activity, items, names))
            .toList());
  }

  private static ActivityView activity(
      UUID agreement, UUID pledge, ActivityTerms terms, Items items, Names names) {
    return new ActivityView(
        items.of(terms),
        pledge,
        agreement,
        terms.key(),
        terms.title(),
        terms.wording(),
        terms.quota(),
        terms.reportingDelayDays(),
        names.organisations(terms.leads()),
        names.organisations(terms.assisting()),
        names.places(terms.places()));
  }
}
