package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.pledge.AgreementItem.Kind;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;
import se.lofteskollen.shared.time.Period;

/** Deviations are stated, corrected and voided in the open; they never change an assessment. */
@ApplicationScoped
public class DeviationService {
  private final DeviationRepository deviations;
  private final EditionRepository editions;
  private final AgreementService agreements;
  private final AgreementChanges changes;
  private final IdLock lock;
  private final AuditTrail auditTrail;

  DeviationService(
      DeviationRepository deviations,
      EditionRepository editions,
      AgreementService agreements,
      AgreementChanges changes,
      IdLock lock,
      AuditTrail auditTrail) {
    this.deviations = deviations;
    this.editions = editions;
    this.agreements = agreements;
    this.changes = changes;
    this.lock = lock;
    this.auditTrail = auditTrail;
  }

  /**
   * One deviation of an agreement that the reader may see.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none
   */
  @Transactional
  public Stored<DeviationView> get(UUID id, Supplier<Optional<Actor>> reader) {
    Deviation deviation = deviations.findByIdOptional(id).orElseThrow(DeviationService::unknown);
    agreements.document(deviation.agreementId.toString(), reader, null);
    return stored(deviation, false);
  }

  /** An agreement's deviations, oldest first, voided ones too. */
  @Transactional
  public Slice<DeviationView> of(
      String agreement, PageRequest page, Supplier<Optional<Actor>> reader) {
    UUID id = agreements.document(agreement, reader, null).agreement().id();
    return Slice.of(deviations.in(id), page).map(DeviationView::from);
  }

  /** Those of an agreement's deviations that hold, oldest first. */
  @Transactional
  public List<DeviationView> holdingIn(UUID agreement) {
    return deviations.holdingIn(agreement).stream().map(DeviationView::from).toList();
  }

  /**
   * States a deviation under an id that the caller chose, or corrects it.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor coordinates none of the
   *     parties, 409 when it is voided, 412 or 428 when it is not the version that was read, 422
   *     when it does not fit the agreement
   */
  @Transactional
  public Stored<DeviationView> put(UUID id, NewDeviation content, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    PledgeAgreement agreement = changes.forCoordinator(content.agreementId(), actor);
    lock.hold("deviation:" + id);
    @Nullable Deviation existing = deviations.findById(id);
    if (existing == null) {
      version.checkNothingThere();
      var item = checked(content, agreement);
      existing = new Deviation(id, content, item, actor, changes.now());
      deviations.persistAndFlush(existing);
      return stored(existing, true);
    }
    if (version.isSent() || !existing.content().equals(content)) {
      if (!existing.agreementId.equals(agreement.id)) {
        throw ProblemType.ALREADY_EXISTS.problem(
            "A deviation with this id belongs to another agreement. Choose a new id.");
      }
      holds(existing);
      version.check(existing.version);
      existing.correct(content, checked(content, agreement));
      deviations.flush();
    }
    return stored(existing, false);
  }

  /** States what a document brings along; its agreement may be a draft. */
  @Transactional
  public void register(NewDeviation content, Actor actor) {
    AgreementItem item =
        editions
            .itemsWithIds(
                Stream.of(content.pledgeId(), content.activityId())
                    .filter(Objects::nonNull)
                    .toList())
            .getFirst();
    deviations.persist(new Deviation(Ids.next(), content, item, actor, changes.now()));
  }

  /** Drops what a draft was taken over with; another agreement keeps what it has. */
  @Transactional
  public void forget(UUID agreement) {
    boolean draft =
        agreements.withIds(List.of(agreement)).stream()
            .anyMatch(found -> found.status() == AgreementStatus.DRAFT);
    if (draft) {
      deviations.list("agreementId", agreement).forEach(deviations::delete);
      deviations.flush();
    }
  }

  /** Voids a deviation that was stated wrongly; it stays readable with the reason. */
  @Transactional
  public Stored<DeviationView> voidIt(UUID id, String reason, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    UUID agreement = deviations.agreementOf(id).orElseThrow(DeviationService::unknown);
    changes.forCoordinator(agreement, actor);
    Deviation deviation = deviations.locked(id).orElseThrow(DeviationService::unknown);
    holds(deviation);
    version.check(deviation.version);
    deviation.voidReason = reason;
    deviations.flush();
    return stored(deviation, false);
  }

  private AgreementItem checked(NewDeviation content, PledgeAgreement agreement) {
    AgreementChanges.in(AgreementStatus.SIGNED, agreement);
    var errors = new ArrayList<FieldError>();
    @Nullable AgreementItem item =
        item(content.pledgeId(), Kind.PLEDGE, "/pledgeId", agreement, errors);
    if (item == null) {
      item = item(content.activityId(), Kind.ACTIVITY, "/activityId", agreement, errors);
    }
    var period = new Period(agreement.periodStart, agreement.periodEnd);
    within(period, content.from(), "/from", errors);
    within(period, content.to(), "/to", errors);
    if (item == null || !errors.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem("The deviation does not fit the agreement.", errors);
    }
    return item;
  }

  private @Nullable AgreementItem item(
      @Nullable UUID id,
      Kind kind,
      String pointer,
      PledgeAgreement agreement,
      List<FieldError> errors) {
    if (id == null) {
      return null;
    }
    var found =
        editions.itemsWithIds(List.of(id)).stream()
            .filter(item -> item.kind == kind && item.agreementId.equals(agreement.id))
            .filter(item -> editions.everNamed(agreement.id).contains(item.name()))
            .findFirst();
    if (found.isEmpty()) {
      errors.add(FieldError.ofBody(pointer, "NOT_IN_AGREEMENT", "must be part of the agreement"));
    }
    return found.orElse(null);
  }

  private static void within(
      Period period, @Nullable LocalDate day, String pointer, List<FieldError> errors) {
    if (day != null && !period.contains(day)) {
      errors.add(FieldError.ofBody(pointer, "OUTSIDE_AGREEMENT", "must lie within the agreement"));
    }
  }

  private static void holds(Deviation deviation) {
    if (deviation.voidReason != null) {
      throw ProblemType.WRONG_STATE.problem("The deviation is voided. State a new one.");
    }
  }

  private static Stored<DeviationView> stored(Deviation deviation, boolean created) {
    return new Stored<>(DeviationView.from(deviation), deviation.version, created);
  }

  private static RuntimeException unknown() {
    return ProblemType.NOT_FOUND.problem("There is no deviation with this id.");
  }
}
