package se.lofteskollen.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.shared.time.ClosedPeriod;

/** The texts of agreements, and the lasting ids of what they name. */
@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<AgreementEdition, UUID> {

  /** The edition that is in force on a day, by agreement. */
  Map<UUID, AgreementEdition> inForce(Collection<UUID> agreements, LocalDate day) {
    return agreements.isEmpty()
        ? Map.of()
        : byAgreement(
            list(
                "from AgreementEdition edition where edition.agreementId in ?1"
                    + " and edition.number = (select max(e.number) from AgreementEdition e"
                    + " where e.agreementId = edition.agreementId"
                    + " and (e.inForceFrom is null or e.inForceFrom <= ?2))",
                agreements,
                day));
  }

  /** The last edition, in force or about to be. */
  AgreementEdition last(UUID agreement) {
    return find("agreementId", Sort.descending("number"), agreement).firstResult();
  }

  /** Every edition, oldest first, by agreement. */
  Map<UUID, List<AgreementEdition>> allOf(Collection<UUID> agreements) {
    return list("agreementId in ?1", Sort.by("number"), agreements).stream()
        .collect(Collectors.groupingBy(edition -> edition.agreementId));
  }

  List<AgreementItem> items(Collection<UUID> agreements) {
    return getEntityManager()
        .createQuery("from AgreementItem i where i.agreementId in :agreements", AgreementItem.class)
        .setParameter("agreements", agreements)
        .getResultList();
  }

  List<AgreementItem> itemsWithIds(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery("from AgreementItem i where i.id in :ids", AgreementItem.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Whether an agreement that has been signed sets a target for the indicator. */
  boolean signedOn(String indicator) {
    return (boolean)
        getEntityManager()
            .createNativeQuery(
                "select exists (select from agreement_edition e"
                    + " join pledge_agreement a on a.id = e.agreement_id"
                    + " cross join lateral (select"
                    + " jsonb_build_object('slug', cast(:slug as text)) as it) named"
                    + " where a.signed_at is not null and (jsonb_path_exists(e.content,"
                    + " '$.kpiTargets[*].indicator ? (@ == $slug)', named.it)"
                    + " or jsonb_path_exists(e.content,"
                    + " '$.earlierWordings[*].agreement.kpiTargets[*].indicator ? (@ == $slug)',"
                    + " named.it)))",
                Boolean.class)
            .setParameter("slug", indicator)
            .getSingleResult();
  }

  /** The baselines that signed texts, in any edition, state for an indicator. */
  List<Baseline> signedBaselines(String indicator) {
    var rows =
        getEntityManager()
            .createNativeQuery(
                "select distinct target -> 'baseline' -> 'period' ->> 'start' as first_day,"
                    + " target -> 'baseline' -> 'period' ->> 'end' as last_day,"
                    + " target -> 'baseline' ->> 'value' as value"
                    + " from agreement_edition e join pledge_agreement a on a.id = e.agreement_id"
                    + " cross join lateral jsonb_path_query(e.content, '$.kpiTargets[*]') target"
                    + " where a.signed_at is not null and target ->> 'indicator' = :slug"
                    + " and target -> 'baseline' ->> 'value' is not null order by 1, 2, 3",
                Tuple.class)
            .setParameter("slug", indicator)
            .getResultList();
    var baselines = new ArrayList<Baseline>();
    for (Object row : rows) {
      Tuple told = (Tuple) row;
      baselines.add(
          new Baseline(
              new ClosedPeriod(
                  LocalDate.parse(told.get("first_day", String.class)),
                  LocalDate.parse(told.get("last_day", String.class))),
              new BigDecimal(told.get("value", String.class)),
              null,
              null,
              null));
    }
    return baselines;
  }

  /** Ids of the activities that any text, in any edition, names sensitive. */
  Set<UUID> sensitiveActivities() {
    var found = new HashSet<UUID>();
    var rows =
        getEntityManager()
            .createNativeQuery(
                "select distinct i.id from agreement_edition e"
                    + " cross join lateral jsonb_path_query(e.content,"
                    + " '$.**.activities[*] ? (@.withholdBelow > 0)') activity"
                    + " join agreement_item i on i.agreement_id = e.agreement_id"
                    + " and i.kind = 'ACTIVITY' and i.key = activity ->> 'key'"
                    + " where jsonb_path_exists(e.content, '$.**.withholdBelow')",
                UUID.class)
            .getResultList();
    for (Object id : rows) {
      found.add((UUID) id);
    }
    return found;
  }

  /** Every activity that any edition of the agreements names, as it last stood, by id. */
  Map<UUID, ActivityTerms> activitiesEver(Collection<UUID> agreements) {
    if (agreements.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<AgreementItem>> items =
        items(agreements).stream().collect(Collectors.groupingBy(item -> item.agreementId));
    var ever = new HashMap<UUID, ActivityTerms>();
    allOf(agreements)
        .forEach(
            (agreement, oldestFirst) -> {
              var named = new Items(items.getOrDefault(agreement, List.of()));
              Wording.of(oldestFirst).stream()
                  .flatMap(wording -> wording.content().activities())
                  .forEach(activity -> ever.put(named.of(activity), activity));
            });
    return ever;
  }

  /** Gives everything the text names an id. An id outlives its name: records may refer to it. */
  void nameItems(UUID agreement, AgreementContent content) {
    var existing =
        items(List.of(agreement)).stream().map(AgreementItem::name).collect(Collectors.toSet());
    Items.namesIn(content).stream()
        .filter(name -> !existing.contains(name))
        .forEach(name -> getEntityManager().persist(new AgreementItem(agreement, name)));
  }

  /** What any edition of the agreement's text names: what was only ever drafted is not among it. */
  Set<AgreementItem.Name> everNamed(UUID agreement) {
    return allOf(List.of(agreement)).getOrDefault(agreement, List.of()).stream()
        .flatMap(edition -> Items.namesIn(edition.content).stream())
        .collect(Collectors.toSet());
  }

  /**
   * What is signed, as the database keeps it: its SHA-256 in hexadecimal. The database compares it
   * before it lets an agreement become signed.
   */
  String fingerprint(UUID agreement) {
    return (String)
        getEntityManager()
            .createNativeQuery("select agreement_fingerprint(:agreement)", String.class)
            .setParameter("agreement", agreement)
            .getSingleResult();
  }

  private static Map<UUID, AgreementEdition> byAgreement(List<AgreementEdition> editions) {
    return editions.stream().collect(Collectors.toMap(e -> e.agreementId, Function.identity()));
  }
}
