package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.TaskView.RevisedMeasurement;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementView;

/** What has to be done about an agreement's follow-ups, reckoned from how they stand. */
@ApplicationScoped
class Needs {
  private final FollowUpRepository followUps;
  private final PublicationRepository publications;
  private final RevisedValues revisedValues;
  private final Clock clock;

  Needs(
      FollowUpRepository followUps,
      PublicationRepository publications,
      RevisedValues revisedValues,
      Clock clock) {
    this.followUps = followUps;
    this.publications = publications;
    this.revisedValues = revisedValues;
    this.clock = clock;
  }

  Stream<Need> in(AgreementView agreement) {
    List<FollowUp> begun = followUps.of(List.of(agreement.id()));
    return Stream.concat(
        begun.stream().flatMap(followUp -> of(followUp, agreement)), due(agreement, begun));
  }

  private Stream<Need> of(FollowUp followUp, AgreementView agreement) {
    return switch (followUp.status) {
      case SUBMITTED ->
          Stream.of(
              need(
                  TaskKind.FOLLOW_UP_TO_APPROVE,
                  agreement,
                  followUp,
                  // The same text submitted again has to be approved again.
                  Objects.requireNonNull(followUp.submittedAt).toString(),
                  missing(followUp, agreement),
                  null,
                  null));
      case DRAFT -> lastReturn(followUp).map(last -> returned(followUp, agreement, last));
      case PUBLISHED ->
          revisedValues.of(followUp, agreement).stream()
              .map(
                  value ->
                      need(
                          TaskKind.VALUE_REVISED,
                          agreement,
                          followUp,
                          "%s %s %s"
                              .formatted(value.indicator(), value.period().start(), value.now()),
                          agreement.partySlugs(),
                          null,
                          value));
    };
  }

  private static Need returned(FollowUp followUp, AgreementView agreement, FollowUpReturn last) {
    return need(
        TaskKind.FOLLOW_UP_RETURNED,
        agreement,
        followUp,
        Integer.toString(last.key.number()),
        agreement.partySlugs(),
        last.note,
        null);
  }

  private Set<String> missing(FollowUp followUp, AgreementView agreement) {
    Set<UUID> approved =
        followUps.approvals(followUp.id).stream()
            .map(approval -> approval.key.organisationId())
            .collect(Collectors.toSet());
    return agreement.parties().stream()
        .filter(party -> !approved.contains(party.id()))
        .map(OrganisationView::slug)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The last time it was sent back, unless it has been published since. */
  private Stream<FollowUpReturn> lastReturn(FollowUp followUp) {
    var returns = followUps.returns(followUp.id);
    return returns.stream()
        .skip(Math.max(0, returns.size() - 1))
        .filter(
            last ->
                publications
                    .latest(followUp.id)
                    .filter(published -> published.publishedAt.isAfter(last.returnedAt))
                    .isEmpty());
  }

  /** Periods that are over, of which nothing is published and nothing is up for approval. */
  private Stream<Need> due(AgreementView agreement, List<FollowUp> begun) {
    LocalDate today = LocalDate.now(clock);
    Map<String, FollowUp> byPeriod =
        begun.stream().collect(Collectors.toMap(one -> one.periodKey, Function.identity()));
    return PlannedPeriods.of(agreement.followUpPlan(), agreement.period(), today).stream()
        .flatMap(planned -> due(agreement, planned, byPeriod.get(planned.key()), today));
  }

  private Stream<Need> due(
      AgreementView agreement,
      PlannedPeriod planned,
      @Nullable FollowUp followUp,
      LocalDate today) {
    boolean published = followUp != null && publications.latest(followUp.id).isPresent();
    var state =
        FollowUpState.of(planned, published, agreement.owesHere(planned.period().end()), today);
    boolean submitted = followUp != null && followUp.status == FollowUpStatus.SUBMITTED;
    return switch (state) {
      case DUE, LATE ->
          submitted
              ? Stream.empty()
              : Stream.of(
                  new Need(
                      state == FollowUpState.LATE
                          ? TaskKind.FOLLOW_UP_LATE
                          : TaskKind.FOLLOW_UP_DUE,
                      agreement,
                      planned,
                      followUp == null ? null : followUp.id,
                      planned.dueOn().toString(),
                      agreement.partySlugs(),
                      null,
                      null));
      case UPCOMING, PUBLISHED, NOT_HERE, NOT_PLANNED -> Stream.empty();
    };
  }

  private static Need need(
      TaskKind kind,
      AgreementView agreement,
      FollowUp followUp,
      String occasion,
      Set<String> organisations,
      @Nullable String note,
      @Nullable RevisedMeasurement revised) {
    return new Need(
        kind, agreement, followUp.planned(), followUp.id, occasion, organisations, note, revised);
  }
}
