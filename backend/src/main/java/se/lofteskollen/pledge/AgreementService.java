package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.ProblemType;

/** Agreements, their pledges and activities. */
@ApplicationScoped
public class AgreementService {
  private final AgreementRepository agreements;
  private final PledgeRepository pledges;
  private final MunicipalityService municipalities;
  private final OrganisationService organisations;
  private final PlaceService places;

  AgreementService(
      AgreementRepository agreements,
      PledgeRepository pledges,
      MunicipalityService municipalities,
      OrganisationService organisations,
      PlaceService places) {
    this.agreements = agreements;
    this.pledges = pledges;
    this.municipalities = municipalities;
    this.organisations = organisations;
    this.places = places;
  }

  /** Public agreements, newest first. */
  @Transactional
  public Slice<AgreementView> list(
      @Nullable String municipality, @Nullable Integer year, PageRequest page) {
    var slice = Slice.of(agreements.published(municipality, year), page);
    return new Slice<>(views(slice.items()), slice.total());
  }

  /** Every public agreement of a municipality, newest first. */
  @Transactional
  public List<AgreementView> of(String municipality) {
    return views(agreements.published(municipality, null).list());
  }

  /** Public agreements in which one of the organisations is a party, newest first. */
  @Transactional
  public List<AgreementView> between(Set<String> organisationSlugs) {
    var parties =
        organisations.withSlugs(organisationSlugs).stream().map(OrganisationView::id).toList();
    return views(agreements.publishedBetween(parties));
  }

  @Transactional
  public List<AgreementView> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : views(agreements.list("id in ?1", ids));
  }

  /** Those of the activities that belong to public agreements. */
  @Transactional
  public List<ActivityView> activities(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : activityViews(agreements.activities(ids));
  }

  /**
   * One public agreement.
   *
   * @param idOrSlug its UUID or its slug
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none
   */
  @Transactional
  public AgreementView get(String idOrSlug) {
    return find(idOrSlug)
        .map(agreement -> views(List.of(agreement)).getFirst())
        .orElseThrow(AgreementService::unknown);
  }

  /** How many public agreements each municipality has; those without are left out. */
  @Transactional
  public Map<String, Long> countByMunicipality() {
    return agreements.countByMunicipality();
  }

  /** The pledges of agreements with their activities, in the order of the text, by agreement. */
  @Transactional
  public Map<UUID, List<PledgeView>> pledges(Collection<UUID> agreementIds) {
    return pledgeViews(pledges.allOf(agreementIds)).stream()
        .collect(Collectors.groupingBy(PledgeView::agreementId));
  }

  @Transactional
  public Slice<PledgeView> pledges(UUID agreement, PageRequest page) {
    var slice = Slice.of(pledges.of(agreement), page);
    return new Slice<>(pledgeViews(slice.items()), slice.total());
  }

  @Transactional
  public boolean exists(String slug) {
    return agreements.count("slug", slug) > 0;
  }

  /** Takes over an agreement that was signed elsewhere. Its parties and places are registered. */
  @Transactional
  public SignedAgreement.Registered register(SignedAgreement signed) {
    Map<String, UUID> bySlug =
        organisations.withSlugs(signed.parties()).stream()
            .collect(Collectors.toMap(OrganisationView::slug, OrganisationView::id));
    Map<String, UUID> byName =
        places.in(signed.municipalities()).stream()
            .collect(Collectors.toMap(PlaceView::name, PlaceView::id, (first, _) -> first));
    var agreement = new PledgeAgreement(signed, Set.copyOf(bySlug.values()));
    var activityIds = new HashMap<String, UUID>();
    for (var signedPledge : signed.pledges()) {
      var pledge = new Pledge(agreement, agreement.pledges.size() + 1, signedPledge);
      agreement.pledges.add(pledge);
      for (var signedActivity : signedPledge.activities()) {
        var activity = new Activity(pledge, pledge.activities.size() + 1, signedActivity);
        signedActivity.leads().forEach(slug -> activity.leads.add(known(bySlug, slug)));
        signedActivity.places().forEach(name -> activity.places.add(known(byName, name)));
        pledge.activities.add(activity);
        activityIds.put(signedActivity.key(), activity.id);
      }
    }
    agreements.persist(agreement);
    return new SignedAgreement.Registered(agreement.id, Map.copyOf(activityIds));
  }

  private static UUID known(Map<String, UUID> ids, String name) {
    UUID id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("Not registered for this agreement: " + name);
    }
    return id;
  }

  private Optional<PledgeAgreement> find(String idOrSlug) {
    try {
      return agreements.published(UUID.fromString(idOrSlug));
    } catch (IllegalArgumentException notAnId) {
      return agreements.published(idOrSlug);
    }
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no public agreement with this id or slug.");
  }

  private List<AgreementView> views(List<PledgeAgreement> found) {
    var codes = new ArrayList<String>();
    var partyIds = new ArrayList<UUID>();
    for (PledgeAgreement agreement : found) {
      codes.addAll(agreement.municipalities);
      partyIds.addAll(agreement.parties);
    }
    var allMunicipalities = municipalities.all(codes);
    var allParties = organisations.withIds(partyIds);
    return found.stream()
        .map(agreement -> AgreementView.from(agreement, allMunicipalities, allParties))
        .toList();
  }

  private List<PledgeView> pledgeViews(List<Pledge> found) {
    Map<UUID, List<ActivityView>> activities =
        activityViews(found.stream().flatMap(pledge -> pledge.activities.stream()).toList())
            .stream()
            .collect(Collectors.groupingBy(ActivityView::pledgeId));
    return found.stream()
        .map(pledge -> PledgeView.from(pledge, activities.getOrDefault(pledge.id, List.of())))
        .toList();
  }

  private List<ActivityView> activityViews(List<Activity> activities) {
    Map<UUID, OrganisationView> leads =
        byId(
            organisations.withIds(activities.stream().flatMap(a -> a.leads.stream()).toList()),
            OrganisationView::id);
    Map<UUID, PlaceView> placesById =
        byId(
            places.withIds(activities.stream().flatMap(a -> a.places.stream()).toList()),
            PlaceView::id);
    return activities.stream()
        .map(activity -> ActivityView.from(activity, leads, placesById))
        .toList();
  }

  private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
    return items.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
