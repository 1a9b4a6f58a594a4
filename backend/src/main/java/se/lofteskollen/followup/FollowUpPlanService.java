package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.followup.FollowUpEntry.PublishedVersion;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementView;

/** Which follow-ups are planned, which are late, and which are published. */
@ApplicationScoped
public class FollowUpPlanService {
  private final FollowUpRepository followUps;
  private final PublicationRepository publications;
  private final AgreementService agreements;
  private final Clock clock;

  FollowUpPlanService(
      FollowUpRepository followUps,
      PublicationRepository publications,
      AgreementService agreements,
      Clock clock) {
    this.followUps = followUps;
    this.publications = publications;
    this.agreements = agreements;
    this.clock = clock;
  }

  /**
   * An agreement's follow-ups, oldest first.
   *
   * @param agreement id or slug
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such public agreement
   */
  @Transactional
  public List<FollowUpEntry> of(String agreement, Supplier<Optional<Actor>> reader) {
    AgreementView view = agreements.get(agreement);
    List<FollowUp> begun = followUps.of(List.of(view.id()));
    boolean worksWithIt =
        !begun.isEmpty()
            && reader
                .get()
                .filter(actor -> Permissions.mayReadFollowUp(actor, view.partySlugs()))
                .isPresent();
    Map<String, FollowUp> byPeriod =
        begun.stream().collect(Collectors.toMap(one -> one.periodKey, Function.identity()));
    Map<UUID, Publication> published =
        publications.latest(List.of(view.id())).stream()
            .collect(Collectors.toMap(one -> one.key.followUpId(), Function.identity()));
    LocalDate today = LocalDate.now(clock);
    return PlannedPeriods.of(view.followUpPlan(), view.period(), today).stream()
        .map(
            planned -> {
              FollowUp followUp = byPeriod.get(planned.key());
              Publication latest = followUp == null ? null : published.get(followUp.id);
              return new FollowUpEntry(
                  planned,
                  FollowUpState.of(planned, latest != null, view.retoldFromElsewhere(), today),
                  version(latest),
                  worksWithIt && followUp != null ? followUp.id : null,
                  worksWithIt && followUp != null ? followUp.status : null);
            })
        .toList();
  }

  private static @Nullable PublishedVersion version(@Nullable Publication latest) {
    return latest == null
        ? null
        : new PublishedVersion(latest.key.followUpId(), latest.key.version(), latest.publishedAt);
  }
}
