package se.lofteskollen.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditEventRepository.Filter;
import se.lofteskollen.shared.problem.ProblemType;

/** The audit trail, for coordinators of an agreement's parties and for administrators. */
@ApplicationScoped
public class AuditEventService {
  private final AuditEventRepository events;
  private final AgreementDirectory agreements;

  AuditEventService(AuditEventRepository events, AgreementDirectory agreements) {
    this.events = events;
    this.agreements = agreements;
  }

  /**
   * Which events are asked for; a null leaves that condition out.
   *
   * @param agreement id or slug
   * @param before only what is older than this event
   */
  public record Wanted(
      @Nullable String agreement,
      @Nullable AuditedEntity entity,
      @Nullable String entityId,
      @Nullable UUID before) {}

  /**
   * The events that the actor may read, newest first.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the agreement is not the actor's,
   *     404 when there is none that the actor may know of
   */
  @Transactional
  public List<AuditEventView> list(Wanted wanted, int limit, Actor actor) {
    Collection<UUID> among = among(wanted.agreement(), actor);
    var filter = new Filter(among, wanted.entity(), wanted.entityId(), wanted.before());
    return events.newest(filter, limit).stream().map(AuditEventView::from).toList();
  }

  /** Null: everything. */
  private @Nullable Collection<UUID> among(@Nullable String agreement, Actor actor) {
    boolean everything = Permissions.mayReadInternalEverywhere(actor);
    if (agreement == null) {
      return everything ? null : agreements.between(actor.organisations());
    }
    var entry = agreements.find(agreement).orElseThrow(AuditEventService::unknown);
    if (everything || agreements.between(actor.organisations()).contains(entry.id())) {
      return Set.of(entry.id());
    }
    throw entry.published()
        ? ProblemType.NOT_PERMITTED.problem(
            "Only coordinators of the agreement's parties read its history.")
        : unknown();
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no agreement with this id or slug.");
  }
}
