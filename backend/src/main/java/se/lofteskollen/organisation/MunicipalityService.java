package se.lofteskollen.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.ProblemType;

/** The municipalities. */
@ApplicationScoped
public class MunicipalityService {
  private final MunicipalityRepository municipalities;

  MunicipalityService(MunicipalityRepository municipalities) {
    this.municipalities = municipalities;
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
    return municipalities
        .findByIdOptional(code)
        .map(MunicipalityView::from)
        .orElseThrow(
            () ->
                ProblemType.NOT_FOUND.problem(
                    "No municipality has this code. A code is four digits, such as 1261."));
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
    var known = municipalities.listAll().stream().map(m -> m.code).toList();
    var missing = register.stream().filter(m -> !known.contains(m.code())).toList();
    missing.stream().map(Municipality::new).forEach(municipalities::persist);
    return missing.size();
  }
}
