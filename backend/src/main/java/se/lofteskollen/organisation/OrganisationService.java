package se.lofteskollen.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Organisations that make promises together. */
@ApplicationScoped
public class OrganisationService {
  private final OrganisationRepository organisations;
  private final MunicipalityRepository municipalities;
  private final IdLock lock;
  private final AuditTrail audit;

  OrganisationService(
      OrganisationRepository organisations,
      MunicipalityRepository municipalities,
      IdLock lock,
      AuditTrail audit) {
    this.organisations = organisations;
    this.municipalities = municipalities;
    this.lock = lock;
    this.audit = audit;
  }

  @Transactional
  public Slice<OrganisationView> list(@Nullable String municipality, PageRequest page) {
    var query = municipality == null ? organisations.bySlug() : organisations.in(municipality);
    return Slice.of(query, page).map(OrganisationView::from);
  }

  @Transactional
  public List<OrganisationView> withIds(Collection<UUID> ids) {
    return organisations.withIds(ids).stream().map(OrganisationView::from).toList();
  }

  /** Those of the slugs that are known. */
  @Transactional
  public List<OrganisationView> withSlugs(Set<String> slugs) {
    return organisations.withSlugs(slugs).stream().map(OrganisationView::from).toList();
  }

  /**
   * One organisation with its version.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when no organisation has the slug
   */
  @Transactional
  public Stored<OrganisationDetails> read(String slug) {
    return organisations
        .withSlug(slug)
        .map(organisation -> stored(organisation, false))
        .orElseThrow(
            () -> ProblemType.NOT_FOUND.problem("There is no organisation with this slug."));
  }

  /**
   * Creates or replaces an organisation. The same again changes nothing.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 or 428 when it is not the version that
   *     was read, 422 when a municipality is unknown
   */
  @Transactional
  public Stored<OrganisationDetails> put(
      String slug, OrganisationContent content, IfMatch version, Actor actor) {
    audit.acting(actor);
    if (municipalities.count("code in ?1", content.municipalities())
        != content.municipalities().size()) {
      throw ProblemType.RULE_BROKEN.problem(
          "An organisation works in municipalities that exist.",
          FieldError.ofBody(
              "/municipalities", "UNKNOWN_MUNICIPALITY", "must be codes of municipalities"));
    }
    lock.hold("organisation:" + slug);
    var existing = organisations.withSlug(slug);
    if (existing.isEmpty()) {
      version.checkNothingThere();
      var organisation = new Organisation(slug, content);
      organisations.persistAndFlush(organisation);
      return stored(organisation, true);
    }
    Organisation organisation = existing.get();
    if (version.isSent() || !organisation.content().equals(content)) {
      version.check(organisation.version);
      organisation.replace(content);
      organisations.flush();
    }
    return stored(organisation, false);
  }

  /** Adds an organisation unless its slug is already there. */
  @Transactional
  public void register(NewOrganisation organisation) {
    if (organisations.withSlug(organisation.slug()).isEmpty()) {
      organisations.persist(new Organisation(organisation));
    }
  }

  private static Stored<OrganisationDetails> stored(Organisation organisation, boolean created) {
    return new Stored<>(OrganisationDetails.from(organisation), organisation.version, created);
  }
}
