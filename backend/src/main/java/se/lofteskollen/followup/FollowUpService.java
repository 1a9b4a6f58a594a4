package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.followup.FollowUpContent.ActivityJudgement;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.history.AuditTrail;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.conditional.IfMatch;
import se.lofteskollen.shared.conditional.Stored;
import se.lofteskollen.shared.ids.IdLock;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** A coordinator begins a follow-up and writes it. */
@ApplicationScoped
public class FollowUpService {
  private final FollowUpRepository followUps;
  private final FollowUpAccess access;
  private final FollowUpViews views;
  private final ReportWriter writer;
  private final IdLock lock;
  private final AuditTrail auditTrail;
  private final Clock clock;

  FollowUpService(
      FollowUpRepository followUps,
      FollowUpAccess access,
      FollowUpViews views,
      ReportWriter writer,
      IdLock lock,
      AuditTrail auditTrail,
      Clock clock) {
    this.followUps = followUps;
    this.access = access;
    this.views = views;
    this.writer = writer;
    this.lock = lock;
    this.auditTrail = auditTrail;
    this.clock = clock;
  }

  /**
   * One follow-up, for those who work with it.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none that they may see
   */
  @Transactional
  public Stored<FollowUpView> get(UUID id, Actor actor) {
    return views.stored(access.readable(id, actor), false);
  }

  /**
   * Begins the follow-up of a planned period, with every item of the agreement in it. The same
   * again changes nothing; another day up to which things are known is taken while it is a draft.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the actor coordinates none of the
   *     parties, 404 when there is no such public agreement, 409 when the period is followed up
   *     under another id or the day would change of what is submitted, 422 when no such period is
   *     planned or it has not begun
   */
  @Transactional
  public Stored<FollowUpView> begin(UUID id, NewFollowUp wanted, Actor actor) {
    auditTrail.acting(actor);
    AgreementView agreement = access.forCoordinator(wanted.agreementId(), actor);
    lock.hold("follow-up:" + wanted.agreementId() + ":" + wanted.period());
    PlannedPeriod planned = planned(agreement, wanted);
    FollowUp existing = followUps.of(agreement.id(), planned.key()).orElse(null);
    if (existing != null) {
      if (existing.id.equals(id)) {
        return again(existing, wanted);
      }
      throw ProblemType.ALREADY_EXISTS
          .builder("This period is followed up already, under the id in followUp.")
          .with("followUp", existing.id)
          .build();
    }
    if (followUps.findById(id) != null) {
      throw ProblemType.ALREADY_EXISTS.problem(
          "A follow-up with this id is about another period. Choose a new id.");
    }
    var begun = new FollowUp(id, agreement.id(), planned, wanted.knownOn());
    followUps.persist(begun);
    return views.stored(begun, true);
  }

  private Stored<FollowUpView> again(FollowUp existing, NewFollowUp wanted) {
    if (!Objects.equals(existing.knownOn, wanted.knownOn())) {
      FollowUpAccess.in(FollowUpStatus.DRAFT, existing);
      existing.knownOn = wanted.knownOn();
    }
    return views.stored(existing, false);
  }

  /**
   * Replaces what the parties write.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is submitted or published, 412
   *     or 428 when it is not the version that was read, 422 when it does not fit the agreement
   */
  @Transactional
  public Stored<FollowUpView> write(
      UUID id, FollowUpContent content, IfMatch version, Actor actor) {
    auditTrail.acting(actor);
    FollowUp followUp = access.lockedForCoordinator(id, actor);
    FollowUpAccess.in(FollowUpStatus.DRAFT, followUp);
    version.check(followUp.version);
    check(followUp, content);
    followUp.content = content;
    return views.stored(followUp, false);
  }

  /**
   * What the follow-up would be with this text in it. Nothing is saved, so it takes no version.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is submitted or published, 422
   *     when the text does not fit the agreement
   */
  @Transactional
  public FollowUpDraft preview(UUID id, FollowUpContent content, Actor actor) {
    FollowUp followUp = access.readable(id, actor);
    access.forCoordinator(followUp.agreementId, actor);
    FollowUpAccess.in(FollowUpStatus.DRAFT, followUp);
    check(followUp, content);
    return new FollowUpDraft(
        writer.write(followUp, content, views.knownOn(followUp)), followUp.correctionNote);
  }

  private PlannedPeriod planned(AgreementView agreement, NewFollowUp wanted) {
    LocalDate today = LocalDate.now(clock);
    PlannedPeriod planned =
        PlannedPeriods.of(agreement.followUpPlan(), agreement.period(), today).stream()
            .filter(period -> period.key().equals(wanted.period()))
            .findFirst()
            .orElseThrow(
                () ->
                    broken(
                        "/period", "NOT_PLANNED", "must be a period of the agreement's follow-up"));
    if (planned.period().start().isAfter(today)) {
      throw broken("/period", "NOT_BEGUN", "must have begun");
    }
    KnownOn.check(wanted.knownOn(), planned.period().end(), today);
    return planned;
  }

  /**
   * What is written is about items of the agreement, each once, and a status only where it fits.
   */
  private void check(FollowUp followUp, FollowUpContent content) {
    Report report = writer.write(followUp, FollowUpContent.EMPTY, views.knownOn(followUp));
    Set<String> pledges =
        report.pledges().stream().map(Report.ReportedPledge::key).collect(Collectors.toSet());
    Map<String, Report.ReportedActivity> activities =
        report.pledges().stream()
            .flatMap(pledge -> pledge.activities().stream())
            .collect(Collectors.toMap(Report.ReportedActivity::key, Function.identity()));
    var errors = new ArrayList<FieldError>();
    known(
        content.pledges().stream().map(FollowUpContent.PledgeJudgement::key).toList(),
        pledges,
        "/pledges",
        errors);
    known(
        content.activities().stream().map(ActivityJudgement::key).toList(),
        activities.keySet(),
        "/activities",
        errors);
    for (int i = 0; i < content.activities().size(); i++) {
      fits(content.activities().get(i), activities, "/activities/" + i, errors);
    }
    if (!errors.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem("The follow-up does not fit the agreement.", errors);
    }
  }

  private static void known(
      List<String> keys, Set<String> known, String pointer, List<FieldError> errors) {
    var seen = new HashSet<String>();
    IntStream.range(0, keys.size())
        .forEach(
            i -> {
              String at = pointer + "/" + i + "/key";
              if (!known.contains(keys.get(i))) {
                errors.add(
                    FieldError.ofBody(at, "NOT_IN_AGREEMENT", "must be part of the agreement"));
              } else if (!seen.add(keys.get(i))) {
                errors.add(FieldError.ofBody(at, "NAMED_TWICE", "must not be named twice"));
              }
            });
  }

  private static void fits(
      ActivityJudgement judgement,
      Map<String, Report.ReportedActivity> activities,
      String at,
      List<FieldError> errors) {
    Report.@Nullable ReportedActivity activity = activities.get(judgement.key());
    if (activity == null || judgement.status() == null) {
      return;
    }
    if (!ReportWriter.wantsWords(activity.quota())) {
      errors.add(
          FieldError.ofBody(
              at + "/status", "COMPUTED", "must be left out: the status of a number is computed"));
    } else if (judgement.reason() == null) {
      errors.add(
          FieldError.ofBody(at + "/reason", "REASON_MISSING", "must say why the status is given"));
    }
  }

  private static RuntimeException broken(String pointer, String code, String expected) {
    return ProblemType.RULE_BROKEN.problem(
        "The period cannot be followed up like this.", FieldError.ofBody(pointer, code, expected));
  }
}
