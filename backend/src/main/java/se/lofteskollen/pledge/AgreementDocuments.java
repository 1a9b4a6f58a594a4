package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.AgreementView.EarlierWordingView;
import se.lofteskollen.pledge.AgreementView.EditionView;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.CoverageWindow;
import se.lofteskollen.pledge.document.EarlierWording;
import se.lofteskollen.pledge.document.PledgeTerms;
import se.lofteskollen.shared.json.JsonChanges;
import se.lofteskollen.shared.time.SwedishClock;

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
    Map<UUID, List<AgreementEdition>> all =
        editions.allOf(agreements.stream().map(agreement -> agreement.id).toList());
    Map<UUID, List<Wording>> shown = new HashMap<>();
    for (PledgeAgreement agreement : agreements) {
      List<Wording> wordings = Wording.of(Objects.requireNonNull(all.get(agreement.id)));
      // What nobody has signed is in force on no day: of a draft there is the text alone.
      shown.put(
          agreement.id,
          List.of(agreement.published() ? Wording.on(day, wordings) : wordings.getLast()));
    }
    return documents(day, agreements, all, shown);
  }

  /** Every wording that the agreement has had, has or is going to have, oldest first. */
  List<AgreementDocument> wordings(LocalDate day, PledgeAgreement agreement) {
    var all = editions.allOf(List.of(agreement.id));
    var shown = Map.of(agreement.id, Wording.of(Objects.requireNonNull(all.get(agreement.id))));
    return documents(day, List.of(agreement), all, shown);
  }

  private List<AgreementDocument> documents(
      LocalDate day,
      List<PledgeAgreement> agreements,
      Map<UUID, List<AgreementEdition>> all,
      Map<UUID, List<Wording>> shown) {
    var ids = agreements.stream().map(agreement -> agreement.id).toList();
    Map<UUID, List<Wording>> wordings = new HashMap<>();
    all.forEach((agreement, texts) -> wordings.put(agreement, Wording.of(texts)));
    var names =
        names(wordings.values().stream().flatMap(List::stream).map(Wording::content).toList());
    Map<UUID, List<AgreementItem>> items =
        editions.items(ids).stream().collect(Collectors.groupingBy(item -> item.agreementId));
    Map<UUID, List<Signature>> signed =
        signatures.under(ids).stream()
            .collect(Collectors.groupingBy(signature -> signature.key.agreementId()));
    var relatives = lineage.of(agreements, day);
    var documents = new ArrayList<AgreementDocument>();
    for (PledgeAgreement agreement : agreements) {
      var ofIts = new Items(items.getOrDefault(agreement.id, List.of()));
      var signatures = names.signatures(signed.getOrDefault(agreement.id, List.of()));
      for (Wording text : Objects.requireNonNull(shown.get(agreement.id))) {
        AgreementView view =
            view(
                agreement,
                text,
                Objects.requireNonNull(all.get(agreement.id)),
                signatures,
                relatives,
                names);
        documents.add(
            new AgreementDocument(
                view,
                text.content().pledges().stream()
                    .map(pledge -> pledge(view, pledge, ofIts, names))
                    .toList(),
                text.content().kpiTargets().stream()
                    .map(target -> new AgreedTarget(ofIts.of(target), agreement.id, target))
                    .toList(),
                sensitive(Objects.requireNonNull(wordings.get(agreement.id)), ofIts),
                quotas(text, Objects.requireNonNull(wordings.get(agreement.id)), ofIts, names),
                text.content(),
                agreement.version));
      }
    }
    return List.copyOf(documents);
  }

  private static Set<UUID> sensitive(List<Wording> wordings, Items items) {
    return wordings.stream()
        .flatMap(wording -> wording.content().activities())
        .filter(activity -> activity.withholdBelow() != null)
        .map(items::of)
        .collect(Collectors.toSet());
  }

  /** By activity of the text: what it and those before it promise, oldest first. */
  private static Map<UUID, List<QuotaOfText>> quotas(
      Wording shown, List<Wording> oldestFirst, Items items, Names names) {
    var quotas = new HashMap<UUID, List<QuotaOfText>>();
    shown.content().activities().forEach(of -> quotas.put(items.of(of), new ArrayList<>()));
    LocalDate from = LocalDate.MIN;
    for (Wording wording : oldestFirst) {
      for (ActivityTerms terms : wording.content().activities().toList()) {
        List<QuotaOfText> known = quotas.get(items.of(terms));
        if (known != null) {
          known.add(
              new QuotaOfText(
                  from, terms.quota(), terms.reportingDelayDays(), names.places(terms.places())));
        }
      }
      LocalDate replacedOn = wording.replacedOn();
      if (wording.equals(shown) || replacedOn == null) {
        break;
      }
      from = replacedOn;
    }
    return quotas;
  }

  private Names names(Collection<AgreementContent> texts) {
    var codes = new HashSet<String>();
    var slugs = new HashSet<String>();
    for (AgreementContent text : texts) {
      codes.addAll(text.municipalities());
      slugs.addAll(text.parties());
      text.activities()
          .forEach(
              activity -> {
                slugs.addAll(activity.leads());
                slugs.addAll(activity.assisting());
              });
    }
    boolean anyPlace =
        texts.stream().flatMap(AgreementContent::activities).anyMatch(a -> !a.places().isEmpty());
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
      Wording text,
      List<AgreementEdition> all,
      List<AgreementView.SignatureView> signatures,
      Lineage.Relatives relatives,
      Names names) {
    AgreementContent content = text.content();
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
        text.edition(),
        text.replacedOn(),
        all.stream()
            .map(
                edition ->
                    new EditionView(edition.number, edition.inForceFrom, edition.amendmentId))
            .toList(),
        earlier(all.getFirst().content),
        coverage(content, signatures),
        since(agreement));
  }

  /**
   * What the text says of it, and what follows where it says nothing: who signs here records here,
   * and what is retold is known as far as it says so.
   */
  private static CoverageWindow coverage(
      AgreementContent content, List<AgreementView.SignatureView> signatures) {
    CoverageWindow stated = content.coverage();
    if (stated != null) {
      return stated;
    }
    return AgreementView.retoldFromElsewhere(content.wordingKind(), signatures)
        ? CoverageWindow.nothing()
        : CoverageWindow.from(content.period().start());
  }

  private static @Nullable LocalDate since(PledgeAgreement agreement) {
    Instant signedAt = agreement.signedAt;
    return signedAt == null ? null : LocalDate.ofInstant(signedAt, SwedishClock.ZONE);
  }

  /** What changed before the agreement came here, from each wording to the next. */
  private static @Nullable List<EarlierWordingView> earlier(AgreementContent signed) {
    if (signed.before().isEmpty()) {
      return null;
    }
    List<AgreementContent> texts = signed.wordings().map(text -> text.after(List.of())).toList();
    var views = new ArrayList<EarlierWordingView>();
    for (int i = 0; i < signed.before().size(); i++) {
      EarlierWording earlier = signed.before().get(i);
      views.add(
          new EarlierWordingView(
              earlier.replacedOn(),
              earlier.reasonCode(),
              earlier.reason(),
              JsonChanges.between(texts.get(i), texts.get(i + 1))));
    }
    return List.copyOf(views);
  }

  private static PledgeView pledge(
      AgreementView agreement, PledgeTerms terms, Items items, Names names) {
    UUID id = items.of(terms);
    return PledgeView.from(
        id,
        agreement.id(),
        terms,
        terms.activities().stream()
            .map(activity -> activity(agreement, id, activity, items, names))
            .toList());
  }

  private static ActivityView activity(
      AgreementView agreement, UUID pledge, ActivityTerms terms, Items items, Names names) {
    CoverageWindow own = terms.coverage();
    return new ActivityView(
        items.of(terms),
        pledge,
        agreement.id(),
        terms.key(),
        terms.title(),
        terms.wording(),
        terms.quota(),
        terms.reportingDelayDays(),
        names.organisations(terms.leads()),
        names.organisations(terms.assisting()),
        names.places(terms.places()),
        names.organisations(terms.answering()),
        own == null ? agreement.coverage() : own,
        terms.withholdBelow(),
        terms.previousOutcome());
  }
}
