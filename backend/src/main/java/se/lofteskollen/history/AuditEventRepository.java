package se.lofteskollen.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuditEventRepository implements PanacheRepositoryBase<AuditEvent, UUID> {

  /** Which events; a null leaves that condition out. */
  record Filter(
      @Nullable Collection<UUID> agreements,
      @Nullable AuditedEntity entity,
      @Nullable String entityId,
      @Nullable UUID before) {}

  /** Newest first: the ids begin with the time. */
  List<AuditEvent> newest(Filter filter, int limit) {
    var conditions = new ArrayList<String>(List.of("1 = 1"));
    var parameters = new HashMap<String, Object>();
    if (filter.agreements() != null) {
      conditions.add("agreementId in :agreements");
      parameters.put("agreements", filter.agreements());
    }
    if (filter.entity() != null) {
      conditions.add("entity = :entity");
      parameters.put("entity", filter.entity());
    }
    if (filter.entityId() != null) {
      conditions.add("entityId = :entityId");
      parameters.put("entityId", filter.entityId());
    }
    if (filter.before() != null) {
      conditions.add("id < :before");
      parameters.put("before", filter.before());
    }
    return find(String.join(" and ", conditions), Sort.descending("id"), parameters)
        .page(0, limit)
        .list();
  }
}
