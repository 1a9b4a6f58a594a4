package se.lofteskollen.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.shared.problem.ProblemType;

/**
 * One visit that two parties recorded becomes one record, in which both took part, and two again.
 * Somebody decides it; nothing is joined silently.
 */
@ApplicationScoped
public class JoiningService {
  private final ActivityRecordRepository records;
  private final RecordJoinRepository joins;
  private final RecordViews views;
  private final AgreementService agreements;
  private final AuditTrail audit;
  private final Clock clock;

  JoiningService(
      ActivityRecordRepository records,
      RecordJoinRepository joins,
      RecordViews views,
      AgreementService agreements,
      AuditTrail audit,
      Clock clock) {
    this.records = records;
    this.joins = joins;
    this.views = views;
    this.agreements = agreements;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Joins another party's record of the same visit to a record.
   *
   * @param whole the record that counts
   * @param part the record that counts no more
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor coordinates none of the
   *     parties, 404 when there is no such record, 409 when one of them is joined already or does
   *     not stand, 422 when they do not tell of one visit
   */
  @Transactional
  public ActivityRecordView join(UUID whole, UUID part, Actor actor) {
    audit.acting(actor);
    ActivityRecord kept = locked(whole, part, whole, actor);
    ActivityRecord other = locked(whole, part, part, actor);
    refuseUnlessOneVisit(kept, other);
    List<RecordJoin> before = joins.of(List.of(whole, part));
    if (!before.isEmpty()) {
      boolean same =
          before.stream().anyMatch(j -> j.wholeId.equals(whole) && j.partId.equals(part));
      throw ProblemType.WRONG_STATE.problem(
          same
              ? "The two records are joined already."
              : "One of the records is joined with another one. Separate them first: a joint record"
                  + " is made of two.");
    }
    joins.persistAndFlush(new RecordJoin(part, whole, actor, clock.instant()));
    return views.of(kept, Optional.of(actor));
  }

  /**
   * Makes two records of a joint one again.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor coordinates none of the
   *     parties, 404 when there is no such record, 409 when the two are not joined
   */
  @Transactional
  public ActivityRecordView separate(UUID whole, UUID part, Actor actor) {
    audit.acting(actor);
    ActivityRecord kept = locked(whole, part, whole, actor);
    RecordJoin join = joins.findById(part);
    if (join == null || !join.wholeId.equals(whole)) {
      throw ProblemType.WRONG_STATE.problem("The two records are not joined.");
    }
    joins.delete(join);
    joins.flush();
    return views.of(kept, Optional.of(actor));
  }

  /**
   * Both are locked in the order of their ids, so that two who join crosswise wait in no circle.
   */
  private ActivityRecord locked(UUID one, UUID other, UUID wanted, Actor actor) {
    Stream.of(one, other).sorted().forEach(records::locked);
    ActivityRecord record = records.locked(wanted).orElseThrow(RecordReadingService::unknown);
    if (!Permissions.mayVerify(
        actor, agreements.withIds(List.of(record.agreementId)).getFirst().partySlugs())) {
      throw ProblemType.NOT_PERMITTED.problem(
          "Only a coordinator of one of the agreement's parties joins and separates records.");
    }
    return record;
  }

  private static void refuseUnlessOneVisit(ActivityRecord kept, ActivityRecord other) {
    boolean oneVisit =
        kept.agreementId.equals(other.agreementId)
            && !kept.organisationId.equals(other.organisationId)
            && kept.performedOn.equals(other.performedOn)
            && kept.performedUntil == null
            && other.performedUntil == null
            && !shared(kept, other).isEmpty();
    if (!oneVisit) {
      throw ProblemType.RULE_BROKEN.problem(
          "Two records of two parties are joined when they are of the same day and count towards the"
              + " same activity.");
    }
    if (!kept.counts() || !other.counts()) {
      throw ProblemType.WRONG_STATE.problem(
          "A record that was returned or voided is not joined with another.");
    }
    if (kept.waits() && !other.waits()) {
      throw ProblemType.WRONG_STATE.problem(
          "The other record is verified and this one is not. Join this one to the other.");
    }
  }

  private static Set<UUID> shared(ActivityRecord kept, ActivityRecord other) {
    var activities = new HashSet<>(activities(kept));
    activities.retainAll(activities(other));
    return activities;
  }

  private static Set<UUID> activities(ActivityRecord record) {
    return record.towards.stream().map(Towards::activityId).collect(Collectors.toSet());
  }
}
