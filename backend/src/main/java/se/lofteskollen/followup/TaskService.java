package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lofteskollen.access.Actor;
import se.lofteskollen.pledge.AgreementService;

/** What waits for whom; reckoned anew each time, so that it is never stale. */
@ApplicationScoped
public class TaskService {
  private final Needs needs;
  private final AgreementService agreements;

  TaskService(Needs needs, AgreementService agreements) {
    this.needs = needs;
    this.agreements = agreements;
  }

  /** What waits for the actor, the first to be due first; what was sent back is named once. */
  @Transactional
  public List<TaskView> of(Actor actor) {
    List<Need> waiting =
        agreements.between(actor.organisations()).stream()
            .flatMap(needs::in)
            .filter(need -> need.isFor(actor))
            .toList();
    Set<UUID> returned =
        waiting.stream()
            .filter(need -> need.kind() == TaskKind.FOLLOW_UP_RETURNED)
            .map(Need::followUpId)
            .collect(Collectors.toSet());
    return waiting.stream()
        .filter(need -> !need.isAboutItsDueDay() || !returned.contains(need.followUpId()))
        .map(Need::task)
        .sorted(Comparator.comparing((TaskView task) -> task.period().dueOn()))
        .toList();
  }

  /** What waits for anybody in any public agreement. */
  @Transactional
  public List<Need> all() {
    return agreements.withIds(agreements.publicIds(null, null)).stream()
        .flatMap(needs::in)
        .toList();
  }
}
