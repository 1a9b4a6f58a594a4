package se.lofteskollen.pledge;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Reads only what is public: agreements that were signed. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<PledgeAgreement, UUID> {
  private static final Set<AgreementStatus> PUBLIC =
      Set.of(AgreementStatus.SIGNED, AgreementStatus.CLOSED);
  private static final Sort NEWEST_FIRST = Sort.descending("periodStart").and("slug");

  Optional<PledgeAgreement> published(UUID id) {
    return find("id = ?1 and status in ?2", id, PUBLIC).firstResultOptional();
  }

  Optional<PledgeAgreement> published(String slug) {
    return find("slug = ?1 and status in ?2", slug, PUBLIC).firstResultOptional();
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
    return parties.isEmpty()
        ? List.of()
        : list(
            "select distinct a from PledgeAgreement a join a.parties p"
                + " where p in ?1 and a.status in ?2 order by a.periodStart desc, a.slug",
            parties,
            PUBLIC);
  }

  List<Activity> activities(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(
            "select v from Activity v join fetch v.pledge p join fetch p.agreement a"
                + " where v.id in :ids and a.status in :public",
            Activity.class)
        .setParameter("ids", ids)
        .setParameter("public", PUBLIC)
        .getResultList();
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
