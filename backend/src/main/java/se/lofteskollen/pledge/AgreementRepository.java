package se.lofteskollen.pledge;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<PledgeAgreement, UUID> {
  /** What everyone may read. */
  static final Set<AgreementStatus> PUBLIC = Set.of(AgreementStatus.SIGNED, AgreementStatus.CLOSED);

  private static final Sort NEWEST_FIRST = Sort.descending("periodStart").and("slug");

  Optional<PledgeAgreement> named(String idOrSlug) {
    return id(idOrSlug).flatMap(this::findByIdOptional).or(() -> withSlug(idOrSlug));
  }

  /** A slug may look like an id, so that what looks like one need not be one. */
  private static Optional<UUID> id(String idOrSlug) {
    try {
      return Optional.of(UUID.fromString(idOrSlug));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  Optional<PledgeAgreement> withSlug(String slug) {
    return find("slug", slug).firstResultOptional();
  }

  Optional<PledgeAgreement> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  PanacheQuery<PledgeAgreement> published(@Nullable String municipality, @Nullable Integer year) {
    var conditions = new ArrayList<String>(List.of("status in :public"));
    var parameters = new HashMap<String, Object>(Map.of("public", PUBLIC));
    if (municipality != null) {
      conditions.add(":municipality member of municipalities");
      parameters.put("municipality", municipality);
    }
    if (year != null) {
      conditions.add("periodStart <= :last and (periodEnd is null or periodEnd >= :first)");
      parameters.put("first", LocalDate.of(year, 1, 1));
      parameters.put("last", LocalDate.of(year, 12, 31));
    }
    return find(String.join(" and ", conditions), NEWEST_FIRST, parameters);
  }

  List<PledgeAgreement> publishedBetween(Collection<UUID> parties) {
    return parties.isEmpty() ? List.of() : between(parties, PUBLIC).list();
  }

  /** Agreements in which one of the organisations is a party. */
  PanacheQuery<PledgeAgreement> between(
      Collection<UUID> parties, Collection<AgreementStatus> statuses) {
    return find(
        "status in ?2 and id in (select b.id from PledgeAgreement b join b.parties p where p in"
            + " ?1)",
        NEWEST_FIRST,
        parties,
        statuses);
  }

  PanacheQuery<PledgeAgreement> in(Collection<AgreementStatus> statuses) {
    return find("status in ?1", NEWEST_FIRST, statuses);
  }

  List<PledgeAgreement> continuing(Collection<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : list("continues in ?1 and status in ?2", NEWEST_FIRST, slugs, PUBLIC);
  }

  List<PledgeAgreement> withSlugs(Collection<String> slugs) {
    return slugs.isEmpty() ? List.of() : list("slug in ?1", slugs);
  }

  /** How many public agreements each municipality has; those without are left out. */
  Map<String, Long> countByMunicipality() {
    return getEntityManager()
        .createQuery(
            "select m as code, count(a) as agreements from PledgeAgreement a"
                + " join a.municipalities m where a.status in :public group by m",
            CodeCount.class)
        .setParameter("public", PUBLIC)
        .getResultStream()
        .collect(Collectors.toMap(CodeCount::code, CodeCount::agreements));
  }

  /** Number of agreements of one municipality. */
  record CodeCount(String code, long agreements) {}
}
