package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.access.Role;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementView.EarlierWordingView;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.EarlierWording;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Reads agreements: the public ones for everyone, drafts for those who work with them. */
@ApplicationScoped
public class AgreementService {
  private final AgreementRepository agreements;
  private final EditionRepository editions;
  private final AmendmentRepository amendments;
  private final AgreementDocuments documents;
  private final OrganisationService organisations;
  private final Clock clock;

  AgreementService(
      AgreementRepository agreements,
      EditionRepository editions,
      AmendmentRepository amendments,
      AgreementDocuments documents,
      OrganisationService organisations,
      Clock clock) {
    this.agreements = agreements;
    this.editions = editions;
    this.amendments = amendments;
    this.documents = documents;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Public agreements, newest first. */
  @Transactional
  public Slice<AgreementDocument> list(
      @Nullable String municipality, @Nullable Integer year, PageRequest page) {
    var slice = Slice.of(agreements.published(municipality, year), page);
    return new Slice<>(today(slice.items()), slice.total());
  }

  /**
   * Agreements the actor works with, drafts too where the actor may read them; an administrator
   * sees every one.
   */
  @Transactional
  public Slice<AgreementDocument> own(
      @Nullable AgreementStatus status, PageRequest page, Actor actor) {
    var statuses = status == null ? EnumSet.allOf(AgreementStatus.class) : EnumSet.of(status);
    if (!Permissions.mayReadDraft(actor, actor.organisations())) {
      statuses.retainAll(AgreementRepository.PUBLIC);
    }
    var query =
        actor.has(Role.ADMIN)
            ? agreements.in(statuses)
            : agreements.between(ids(actor.organisations()), statuses);
    var slice = Slice.of(query, page);
    return new Slice<>(today(slice.items()), slice.total());
  }

  /** Whether a signed agreement, in any of its editions, sets a target for the indicator. */
  @Transactional
  public boolean isSignedOn(String indicator) {
    return editions.signedOn(indicator);
  }

  /** What signed texts, in any of their editions, say that an indicator was before. */
  @Transactional
  public List<Baseline> signedBaselines(String indicator) {
    return editions.signedBaselines(indicator);
  }

  /** Every public agreement of a municipality, newest first. */
  @Transactional
  public List<AgreementDocument> of(String municipality) {
    return today(agreements.published(municipality, null).list());
  }

  /** Public agreements in which one of the organisations is a party, newest first. */
  @Transactional
  public List<AgreementView> between(Set<String> organisationSlugs) {
    return views(agreements.publishedBetween(ids(organisationSlugs)));
  }

  /** The same in short, without reading their texts. */
  @Transactional
  public List<AgreementSummary> summariesBetween(Set<String> organisationSlugs) {
    return agreements.summariesBetween(ids(organisationSlugs), LocalDate.now(clock));
  }

  /** Agreements in any state. */
  @Transactional
  public List<AgreementView> withIds(Collection<UUID> ids) {
    return views(agreements.withIds(ids));
  }

  /** The agreements, in any state, in which one of the activities stands or has stood; today. */
  @Transactional
  public List<AgreementDocument> withActivities(Collection<UUID> ids) {
    return today(agreements.withIds(naming(ids)));
  }

  /** The same; nobody signs, changes or ends them before the transaction has ended. */
  @Transactional
  public List<AgreementDocument> holdWithActivities(Collection<UUID> ids) {
    return today(agreements.held(naming(ids)));
  }

  /**
   * The agreement, in any state, in whose text a pledge, activity or target stands or has stood.
   */
  @Transactional
  public Optional<UUID> naming(UUID item) {
    return naming(Set.of(item)).stream().findFirst();
  }

  /** Every activity that the text of one of the agreements names or has named, by id. */
  @Transactional
  public Map<UUID, ActivityTerms> activitiesEver(Collection<UUID> agreementIds) {
    return editions.activitiesEver(agreementIds);
  }

  /** Activities that any text names sensitive: their numbers are for the parties alone. */
  @Transactional
  public Set<UUID> sensitiveActivities() {
    return editions.sensitiveActivities();
  }

  /** Agreements that only those who work with them may know of. */
  @Transactional
  public List<UUID> hidden() {
    return agreements.hidden();
  }

  /**
   * The public agreements that are meant.
   *
   * @param agreement id or slug of one; null: any
   * @param municipality four-digit code of one of theirs; null: any
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such public agreement
   */
  @Transactional
  public List<UUID> publicIds(@Nullable String agreement, @Nullable String municipality) {
    UUID named = agreement == null ? null : get(agreement).id();
    return agreements.published(municipality, null).stream()
        .map(found -> found.id)
        .filter(id -> named == null || named.equals(id))
        .toList();
  }

  /** Whether everyone may read the agreement. */
  @Transactional
  public boolean isPublic(UUID id) {
    return agreements.count("id = ?1 and status in ?2", id, AgreementRepository.PUBLIC) > 0;
  }

  /**
   * One public agreement as it stands today.
   *
   * @param idOrSlug its UUID or its slug
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none
   */
  @Transactional
  public AgreementView get(String idOrSlug) {
    return document(idOrSlug, Optional::empty, null).agreement();
  }

  /**
   * One agreement with everything in it.
   *
   * @param idOrSlug its UUID or its slug
   * @param reader who asks; a draft is shown to its parties and to administrators. Only then is
   *     somebody's token looked at
   * @param asOf the day, in Europe/Stockholm, on which it stood so; null: today
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none that the reader may
   *     know of, 400 when the day is more than a year after today and after the agreement's last
   */
  @Transactional
  public AgreementDocument document(
      String idOrSlug, Supplier<Optional<Actor>> reader, @Nullable LocalDate asOf) {
    var agreement = agreements.named(idOrSlug).orElseThrow(AgreementService::unknown);
    var document =
        documents.on(asOf == null ? LocalDate.now(clock) : asOf, List.of(agreement)).getFirst();
    boolean visible =
        agreement.published()
            || reader
                .get()
                .filter(actor -> Permissions.mayReadDraft(actor, document.agreement().partySlugs()))
                .isPresent();
    if (!visible) {
      throw unknown();
    }
    if (asOf != null) {
      checkInReach(asOf, document.agreement(), agreement.periodEnd);
    }
    return document;
  }

  /** Every period until that day is reckoned: it may not lie in another millennium. */
  private void checkInReach(LocalDate day, AgreementView agreement, @Nullable LocalDate end) {
    LocalDate known =
        Stream.concat(
                Stream.of(LocalDate.now(clock)),
                Stream.concat(Stream.ofNullable(end), daysOfChange(agreement)))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    if (day.isAfter(known.plusYears(1))) {
      throw ProblemType.INVALID_REQUEST.problem(
          FieldError.CORRECT,
          FieldError.ofParameter(
              "asOf",
              "TOO_FAR_AHEAD",
              "must be at most a year after today or the agreement's last day"));
    }
  }

  /**
   * Every wording that an agreement in any state has had, has or is going to have, oldest first.
   */
  @Transactional
  public List<AgreementDocument> wordings(UUID id) {
    return documents.wordings(LocalDate.now(clock), agreements.findById(id));
  }

  /** The last text, approved if not yet in force, with every wording before it: nothing is lost. */
  @Transactional
  public AgreementContent withHistory(UUID id) {
    List<AgreementEdition> all = Objects.requireNonNull(editions.allOf(List.of(id)).get(id));
    Map<UUID, Amendment> byId =
        amendments.list("agreementId", id).stream()
            .collect(Collectors.toMap(amendment -> amendment.id, Function.identity()));
    var earlier = new ArrayList<>(all.getFirst().content.before());
    for (int i = 1; i < all.size(); i++) {
      Amendment amendment = Objects.requireNonNull(byId.get(all.get(i).amendmentId));
      earlier.add(
          new EarlierWording(
              Objects.requireNonNull(amendment.inForceFrom),
              amendment.reasonCode,
              amendment.reason,
              all.get(i - 1).content.after(List.of())));
    }
    return all.getLast().content.after(earlier);
  }

  private static Stream<LocalDate> daysOfChange(AgreementView agreement) {
    List<EarlierWordingView> earlier = agreement.earlierWordings();
    return Stream.concat(
        earlier == null ? Stream.empty() : earlier.stream().map(EarlierWordingView::replacedOn),
        agreement.editions().stream().flatMap(edition -> Stream.ofNullable(edition.inForceFrom())));
  }

  /** How many public agreements each municipality has; those without are left out. */
  @Transactional
  public Map<String, Long> countByMunicipality() {
    return agreements.countByMunicipality();
  }

  @Transactional
  public boolean exists(String slug) {
    return agreements.count("slug", slug) > 0;
  }

  /** The agreements in whose text one of the items stands or has stood. */
  private Set<UUID> naming(Collection<UUID> itemIds) {
    return itemIds.isEmpty()
        ? Set.of()
        : editions.itemsWithIds(Set.copyOf(itemIds)).stream()
            .map(item -> item.agreementId)
            .collect(Collectors.toSet());
  }

  private List<UUID> ids(Set<String> organisationSlugs) {
    return organisations.withSlugs(organisationSlugs).stream().map(OrganisationView::id).toList();
  }

  private List<AgreementView> views(List<PledgeAgreement> found) {
    return today(found).stream().map(AgreementDocument::agreement).toList();
  }

  private List<AgreementDocument> today(List<PledgeAgreement> found) {
    return documents.on(LocalDate.now(clock), found);
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no public agreement with this id or slug.");
  }
}
