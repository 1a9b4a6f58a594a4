package se.lofteskollen.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RecordJoinRepository implements PanacheRepositoryBase<RecordJoin, UUID> {

  /** Every join that one of the records is the whole or the part of. */
  List<RecordJoin> of(Collection<UUID> records) {
    return records.isEmpty() ? List.of() : list("partId in ?1 or wholeId in ?1", records);
  }
}
