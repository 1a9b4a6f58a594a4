package se.lofteskollen.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.ProblemType;

/** The municipalities. */
@ApplicationScoped
public class MunicipalityService {
  private final MunicipalityRepository municipalities;
  private final IdLock lock;
  private final AuditTrail audit;

  MunicipalityService(MunicipalityRepository municipalities, IdLock lock, AuditTrail audit) {
    this.municipalities = municipalities;
    this.lock = lock;
    this.audit = audit;
  }

  /**
   * Municipalities whose name or code begins with a text, by name.
   *
   * @param among null: all municipalities
   */
  @Transactional
  public Slice<MunicipalityView> search(
      String start, @Nullable Collection<String> among, PageRequest page) {
    var query = among == null ? municipalities.search(start) : municipalities.search(start, among);
    return Slice.of(query, page).map(MunicipalityView::from);
  }

  /**
   * One municipality.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when no municipality has the code
   */
  @Transactional
  public MunicipalityView get(String code) {
    return read(code).view();
  }

  /**
   * One municipality with its version.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when no municipality has the code
   */
  @Transactional
  public Stored<MunicipalityView> read(String code) {
    return municipalities
        .findByIdOptional(code)
        .map(municipality -> stored(municipality, false))
        .orElseThrow(
            () ->
                ProblemType.NOT_FOUND.problem(
                    "No municipality has this code. A code is four digits, such as 1261."));
  }

  /**
   * Says what a municipality is called, also one that is new. The same again changes nothing.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 or 428 when it is not the version that
   *     was read
   */
  @Transactional
  public Stored<MunicipalityView> put(
      String code, MunicipalityContent content, IfMatch version, Actor actor) {
    audit.acting(actor);
    lock.hold("municipality:" + code);
    Municipality municipality = municipalities.findById(code);
    if (municipality == null) {
      version.checkNothingThere();
      municipality = new Municipality(code, content);
      municipalities.persistAndFlush(municipality);
      return stored(municipality, true);
    }
    if (version.isSent() || !municipality.content().equals(content)) {
      version.check(municipality.version);
      municipality.replace(content);
      municipalities.flush();
    }
    return stored(municipality, false);
  }

  @Transactional
  public List<MunicipalityView> all(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : municipalities.list("code in ?1 order by shortName", codes).stream()
            .map(MunicipalityView::from)
            .toList();
  }

  /** Adds the municipalities that are missing; those that are there stay as they are. */
  @Transactional
  public int register(Collection<MunicipalityView> register) {
    audit.acting(Actor.SYSTEM);
    var known = municipalities.listAll().stream().map(m -> m.code).toList();
    var missing = register.stream().filter(m -> !known.contains(m.code())).toList();
    missing.stream().map(Municipality::new).forEach(municipalities::persist);
    return missing.size();
  }

  private static Stored<MunicipalityView> stored(Municipality municipality, boolean created) {
    return new Stored<>(MunicipalityView.from(municipality), municipality.version, created);
  }
}
