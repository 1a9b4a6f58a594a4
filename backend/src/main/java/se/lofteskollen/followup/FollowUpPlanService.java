package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * An agreement's follow-ups, oldest first: those that are planned, and what was made of a period
   * that an amendment has taken out of the plan since.
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
    List<PlannedPeriod> plan = PlannedPeriods.of(view.followUpPlan(), view.period(), today);
    Stream<FollowUpEntry> planned =
        plan.stream()
            .map(
                period -> {
                  FollowUp followUp = byPeriod.get(period.key());
                  Publication latest = followUp == null ? null : published.get(followUp.id);
                  return entry(
                      period,
                      FollowUpState.of(
                          period, latest != null, view.owesHere(period.period().end()), today),
                      latest,
                      worksWithIt ? followUp : null);
                });
    return Stream.concat(planned, noLongerPlanned(begun, plan, published, worksWithIt))
        .sorted(
            Comparator.comparing((FollowUpEntry entry) -> entry.period().period().start())
                .thenComparing(entry -> entry.period().period().end()))
        .toList();
  }

  private static Stream<FollowUpEntry> noLongerPlanned(
      List<FollowUp> begun,
      List<PlannedPeriod> plan,
      Map<UUID, Publication> published,
      boolean worksWithIt) {
    Set<String> planned = plan.stream().map(PlannedPeriod::key).collect(Collectors.toSet());
    return begun.stream()
        .filter(followUp -> !planned.contains(followUp.periodKey))
        .filter(followUp -> worksWithIt || published.containsKey(followUp.id))
        .map(
            followUp -> {
              Publication latest = published.get(followUp.id);
              return entry(
                  followUp.planned(),
                  latest == null ? FollowUpState.NOT_PLANNED : FollowUpState.PUBLISHED,
                  latest,
                  worksWithIt ? followUp : null);
            });
  }

  /**
   * @param shown what is begun; null where nothing is, or where the reader is not to know
   */
  private static FollowUpEntry entry(
      PlannedPeriod period,
      FollowUpState state,
      @Nullable Publication latest,
      @Nullable FollowUp shown) {
    return new FollowUpEntry(
        period,
        state,
        version(latest),
        shown == null ? null : shown.id,
        shown == null ? null : shown.status);
  }

  private static @Nullable PublishedVersion version(@Nullable Publication latest) {
    return latest == null
        ? null
        : new PublishedVersion(latest.key.followUpId(), latest.key.version(), latest.publishedAt);
  }
}
