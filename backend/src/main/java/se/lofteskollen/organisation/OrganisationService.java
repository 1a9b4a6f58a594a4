package se.lofteskollen.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * Takes over an organisation. One that is there must be the same; nothing of it changes.
   *
   * @return what is wrong with it, with pointers into it; nothing is added then
   */
  @Transactional
  public List<FieldError> takeOver(NewOrganisation taken, Actor actor) {
    lock.hold("organisation:" + taken.slug());
    var existing = organisations.withSlug(taken.slug());
    if (existing.isPresent()) {
      return differences(existing.get().content(), taken.content());
    }
    if (!Permissions.mayRegisterOrganisation(actor)) {
      return List.of(
          FieldError.ofBody(
              "/slug", "NOT_REGISTERED", "must be registered by an administrator first"));
    }
    if (municipalities.count("code in ?1", taken.municipalities())
        != taken.municipalities().size()) {
      return List.of(
          FieldError.ofBody(
              "/municipalities", "UNKNOWN_MUNICIPALITY", "must be codes of municipalities"));
    }
    organisations.persistAndFlush(new Organisation(taken.slug(), taken.content()));
    return List.of();
  }

  /** Those of the slugs that are known, in that order, as they could be taken over again. */
  @Transactional
  public List<NewOrganisation> documented(Collection<String> slugs) {
    Map<String, OrganisationDetails> known =
        organisations.withSlugs(slugs).stream()
            .map(OrganisationDetails::from)
            .collect(Collectors.toMap(OrganisationDetails::slug, Function.identity()));
    return slugs.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(
            one ->
                new NewOrganisation(
                    one.slug(), one.name(), one.kind(), new LinkedHashSet<>(one.municipalities())))
        .toList();
  }

  private static List<FieldError> differences(OrganisationContent known, OrganisationContent said) {
    var errors = new ArrayList<FieldError>();
    if (!known.name().equals(said.name())) {
      errors.add(FieldError.otherFacts("/name"));
    }
    if (known.kind() != said.kind()) {
      errors.add(FieldError.otherFacts("/kind"));
    }
    if (!known.municipalities().equals(said.municipalities())) {
      errors.add(FieldError.otherFacts("/municipalities"));
    }
    return errors;
  }

  private static Stored<OrganisationDetails> stored(Organisation organisation, boolean created) {
    return new Stored<>(OrganisationDetails.from(organisation), organisation.version, created);
  }
}
