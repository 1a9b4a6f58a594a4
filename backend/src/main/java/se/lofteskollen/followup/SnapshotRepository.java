package se.lofteskollen.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SnapshotRepository implements PanacheRepositoryBase<StoredSnapshot, String> {}
