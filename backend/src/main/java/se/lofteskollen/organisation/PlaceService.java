package se.lofteskollen.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Places in the municipalities. */
@ApplicationScoped
public class PlaceService {
  private final PlaceRepository places;
  private final MunicipalityRepository municipalities;
  private final OrganisationRepository organisations;
  private final IdLock lock;
  private final AuditTrail audit;

  PlaceService(
      PlaceRepository places,
      MunicipalityRepository municipalities,
      OrganisationRepository organisations,
      IdLock lock,
      AuditTrail audit) {
    this.places = places;
    this.municipalities = municipalities;
    this.organisations = organisations;
    this.lock = lock;
    this.audit = audit;
  }

  @Transactional
  public Slice<PlaceView> list(@Nullable String municipality, PageRequest page) {
    var query = municipality == null ? places.byName() : places.in(List.of(municipality));
    return Slice.of(query, page).map(PlaceView::from);
  }

  @Transactional
  public List<PlaceView> in(Collection<String> municipalities) {
    return places.in(municipalities).stream().map(PlaceView::from).toList();
  }

  @Transactional
  public List<PlaceView> withIds(Collection<UUID> ids) {
    return places.withIds(ids).stream().map(PlaceView::from).toList();
  }

  /**
   * One place with its version.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when no place has the id
   */
  @Transactional
  public Stored<PlaceView> read(UUID id) {
    return places
        .findByIdOptional(id)
        .map(place -> stored(place, false))
        .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no place with this id."));
  }

  /**
   * Creates a place under an id that the caller chose, or says anew where it lies. The same again
   * changes nothing. Agreements name a place by its municipality and its name: those stay.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor may not, 412 or 428 when
   *     it is not the version that was read, 422 when a rule is broken
   */
  @Transactional
  public Stored<PlaceView> put(UUID id, PlaceContent content, IfMatch version, Actor actor) {
    audit.acting(actor);
    if (!Permissions.mayKeepPlace(actor, workingIn(content.municipality()))) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only an administrator, or a coordinator with an organisation that works in the"
              + " municipality, keeps its places.");
    }
    lock.hold("place:" + id);
    // also against another id with the same name
    lock.hold("places:" + content.municipality());
    Place place = places.findById(id);
    var broken = broken(content, place);
    if (!broken.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem("The place does not fit what is there.", broken);
    }
    if (place == null) {
      version.checkNothingThere();
      place = new Place(id, content);
      places.persistAndFlush(place);
      return stored(place, true);
    }
    if (version.isSent() || !place.content().equals(content)) {
      version.check(place.version);
      place.locate(content);
      places.flush();
    }
    return stored(place, false);
  }

  /**
   * Takes over a place by its name. Of one that is there nothing changes; where it lies may be left
   * out, but not be said otherwise.
   *
   * @return what is wrong with it, with pointers into it; nothing is added then
   */
  @Transactional
  public List<FieldError> takeOver(PlaceContent taken, Actor actor) {
    lock.hold("places:" + taken.municipality());
    var existing = places.named(taken.municipality(), taken.name());
    if (existing.isPresent()) {
      PlaceContent known = existing.get().content();
      boolean unsaid = taken.latitude() == null && taken.longitude() == null;
      return unsaid || known.equals(taken) ? List.of() : List.of(FieldError.otherFacts(""));
    }
    var errors = new ArrayList<>(broken(taken, null));
    if (!Permissions.mayTakeOver(actor)
        && !Permissions.mayKeepPlace(actor, workingIn(taken.municipality()))) {
      errors.add(
          FieldError.ofBody(
              "",
              "NOT_PERMITTED",
              "must be registered by an administrator or a coordinator there first"));
    }
    if (errors.isEmpty()) {
      places.persistAndFlush(new Place(Ids.next(), taken));
    }
    return errors;
  }

  /** The places of some municipalities, by their names, as they could be taken over again. */
  @Transactional
  public Map<PlaceName, PlaceContent> documented(Collection<String> municipalityCodes) {
    return places.in(municipalityCodes).stream()
        .map(Place::content)
        .collect(
            Collectors.toMap(
                place -> new PlaceName(place.municipality(), place.name()), Function.identity()));
  }

  private Set<String> workingIn(String municipality) {
    return organisations.in(municipality).stream()
        .map(organisation -> organisation.slug)
        .collect(Collectors.toSet());
  }

  private List<FieldError> broken(PlaceContent content, @Nullable Place existing) {
    var errors = new ArrayList<FieldError>();
    if (municipalities.findByIdOptional(content.municipality()).isEmpty()) {
      errors.add(
          FieldError.ofBody(
              "/municipality", "UNKNOWN_MUNICIPALITY", "must be the code of a municipality"));
    }
    if (!content.name().equals(content.name().strip())) {
      errors.add(FieldError.ofBody("/name", "BLANKS_AROUND", "must not begin or end with a blank"));
    }
    if ((content.latitude() == null) != (content.longitude() == null)) {
      String missing = content.latitude() == null ? "/latitude" : "/longitude";
      errors.add(
          FieldError.ofBody(missing, "POSITION_INCOMPLETE", "must be given where the other is"));
    }
    if (existing == null) {
      if (places.named(content.municipality(), content.name()).isPresent()) {
        errors.add(
            FieldError.ofBody(
                "/name", "NAME_TAKEN", "must not be the name of another place there"));
      }
      return errors;
    }
    if (!existing.municipalityCode.equals(content.municipality())) {
      errors.add(
          FieldError.ofBody("/municipality", "FIXED", "must stay as it is; add another place"));
    }
    if (!existing.name.equals(content.name())) {
      errors.add(FieldError.ofBody("/name", "FIXED", "must stay as it is; add another place"));
    }
    return errors;
  }

  private static Stored<PlaceView> stored(Place place, boolean created) {
    return new Stored<>(PlaceView.from(place), place.version, created);
  }
}
