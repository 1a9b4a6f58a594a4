package se.lofteskollen.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;

/** Organisations that make promises together. */
@ApplicationScoped
public class OrganisationService {
  private final OrganisationRepository organisations;

  OrganisationService(OrganisationRepository organisations) {
    this.organisations = organisations;
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

  /** Adds an organisation unless its slug is already there. */
  @Transactional
  public void register(NewOrganisation organisation) {
    if (organisations.withSlugs(Set.of(organisation.slug())).isEmpty()) {
      organisations.persist(new Organisation(organisation));
    }
  }
}
