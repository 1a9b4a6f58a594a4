package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.followup.TaskView.RevisedMeasurement;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementView;

/** What waits for whom; reckoned anew each time, so that it is never stale. */
@ApplicationScoped
public class TaskService {
  private final FollowUpRepository followUps;
  private final PublicationRepository publications;
  private final RevisedValues revisedValues;
  private final AgreementService agreements;
  private final Clock clock;

  TaskService(
      FollowUpRepository followUps,
      PublicationRepository publications,
      RevisedValues revisedValues,
      AgreementService agreements,
      Clock clock) {
    this.followUps = followUps;
    this.publications = publications;
    this.revisedValues = revisedValues;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** What waits for the actor, the first to be due first. */
  @Transactional
  public List<TaskView> of(Actor actor) {
    return agreements.between(actor.organisations()).stream()
        .flatMap(agreement -> in(agreement, actor))
        .sorted(Comparator.comparing((TaskView task) -> task.period().dueOn()))
        .toList();
  }

  private Stream<TaskView> in(AgreementView agreement, Actor actor) {
    boolean writes = Permissions.mayFollowUp(actor, agreement.partySlugs());
    List<FollowUp> begun = followUps.of(List.of(agreement.id()));
    var tasks = new ArrayList<TaskView>();
    for (FollowUp followUp : begun) {
      if (followUp.status == FollowUpStatus.SUBMITTED && mayApprove(followUp, agreement, actor)) {
        tasks.add(task(TaskKind.FOLLOW_UP_TO_APPROVE, agreement, followUp, null, null));
      } else if (writes && followUp.status == FollowUpStatus.DRAFT) {
        String note = lastNote(followUp);
        if (note != null) {
          tasks.add(task(TaskKind.FOLLOW_UP_RETURNED, agreement, followUp, note, null));
        }
      } else if (writes && followUp.status == FollowUpStatus.PUBLISHED) {
        revisedValues
            .of(followUp, agreement)
            .forEach(
                value -> tasks.add(task(TaskKind.VALUE_REVISED, agreement, followUp, null, value)));
      }
    }
    return writes ? Stream.concat(tasks.stream(), due(agreement, begun)) : tasks.stream();
  }

  private boolean mayApprove(FollowUp followUp, AgreementView agreement, Actor actor) {
    Set<UUID> approved =
        followUps.approvals(followUp.id).stream()
            .map(approval -> approval.key.organisationId())
            .collect(Collectors.toSet());
    return agreement.parties().stream()
        .filter(party -> !approved.contains(party.id()))
        .map(OrganisationView::slug)
        .anyMatch(party -> Permissions.maySign(actor, party));
  }

  /** The note of whoever sent it back last, unless it has been submitted and published since. */
  private @Nullable String lastNote(FollowUp followUp) {
    var returns = followUps.returns(followUp.id);
    if (returns.isEmpty()) {
      return null;
    }
    FollowUpReturn last = returns.getLast();
    return publications
            .latest(followUp.id)
            .filter(published -> published.publishedAt.isAfter(last.returnedAt))
            .isPresent()
        ? null
        : last.note;
  }

  /** Periods that are over, of which nothing is published and nothing is up for approval. */
  private Stream<TaskView> due(AgreementView agreement, List<FollowUp> begun) {
    LocalDate today = LocalDate.now(clock);
    Map<String, FollowUp> byPeriod =
        begun.stream().collect(Collectors.toMap(one -> one.periodKey, Function.identity()));
    return PlannedPeriods.of(agreement.followUpPlan(), agreement.period(), today).stream()
        .flatMap(
            planned -> {
              FollowUp followUp = byPeriod.get(planned.key());
              boolean published = followUp != null && publications.latest(followUp.id).isPresent();
              boolean submitted = followUp != null && followUp.status == FollowUpStatus.SUBMITTED;
              var state =
                  FollowUpState.of(planned, published, agreement.retoldFromElsewhere(), today);
              return switch (state) {
                case DUE, LATE ->
                    submitted
                        ? Stream.<TaskView>empty()
                        : Stream.of(
                            new TaskView(
                                state == FollowUpState.LATE
                                    ? TaskKind.FOLLOW_UP_LATE
                                    : TaskKind.FOLLOW_UP_DUE,
                                agreement.id(),
                                agreement.slug(),
                                agreement.title(),
                                planned,
                                followUp == null ? null : followUp.id,
                                null,
                                null));
                case UPCOMING, PUBLISHED, NOT_HERE -> Stream.empty();
              };
            });
  }

  private static TaskView task(
      TaskKind kind,
      AgreementView agreement,
      FollowUp followUp,
      @Nullable String note,
      @Nullable RevisedMeasurement revised) {
    return new TaskView(
        kind,
        agreement.id(),
        agreement.slug(),
        agreement.title(),
        followUp.planned(),
        followUp.id,
        note,
        revised);
  }
}
