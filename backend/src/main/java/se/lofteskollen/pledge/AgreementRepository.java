package se.lofteskollen.pledge;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
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
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

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

  List<PledgeAgreement> withIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** Locked against changes, not against others who hold them. */
  List<PledgeAgreement> held(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1", Sort.by("id"), ids).withLock(LockModeType.PESSIMISTIC_READ).list();
  }

  List<UUID> hidden() {
    return getEntityManager()
        .createQuery("select a.id from PledgeAgreement a where a.status not in :public", UUID.class)
        .setParameter("public", PUBLIC)
        .getResultList();
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

  /**
   * The same in short; the database looks into the texts, so that none has to be read.
   *
   * @param day of which the edition in force is taken
   */
  List<AgreementSummary> summariesBetween(Collection<UUID> parties, LocalDate day) {
    return parties.isEmpty()
        ? List.of()
        : getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                """
                select a.id, a.slug, e.content -> 'title' ->> 'sv', e.content -> 'title' ->> 'en',
                    a.period_start, a.period_end,
                    jsonb_path_exists(e.content, '$.pledges[*].activities[*]')
                from pledge_agreement a
                join agreement_edition e on e.agreement_id = a.id and e.number = (
                    select max(number) from agreement_edition
                    where agreement_id = a.id and (in_force_from is null or in_force_from <= :day))
                where a.status in (:public) and a.id in (
                    select agreement_id from pledge_agreement_party where organisation_id in (:parties))
                order by a.period_start desc, a.slug
                """,
                Tuple.class)
            .setParameter("day", day)
            .setParameter("public", PUBLIC.stream().map(AgreementStatus::name).toList())
            .setParameter("parties", parties)
            .getResultStream()
            .map(AgreementRepository::summary)
            .toList();
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

  private static AgreementSummary summary(Tuple row) {
    return new AgreementSummary(
        row.get(0, UUID.class),
        row.get(1, String.class),
        new Text(row.get(2, String.class), row.get(3, String.class)),
        new Period(row.get(4, LocalDate.class), row.get(5, LocalDate.class)),
        row.get(6, Boolean.class));
  }

  /** Number of agreements of one municipality. */
  record CodeCount(String code, long agreements) {}
}
