package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.lofteskollen.pledge.AgreementItem.Kind;
import se.lofteskollen.pledge.AgreementItem.Name;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Keeps in the text of a draft what came along with it speaks of. */
@ApplicationScoped
class DraftedItems {
  private final EditionRepository editions;
  private final DeviationRepository deviations;
  private final WhatIsRecorded recorded;

  DraftedItems(
      EditionRepository editions, DeviationRepository deviations, WhatIsRecorded recorded) {
    this.editions = editions;
    this.deviations = deviations;
    this.recorded = recorded;
  }

  /**
   * Refuses a text that leaves out what a record or a deviation is about.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with each activity and pledge by its
   *     key
   */
  void keep(UUID agreement, AgreementContent content) {
    Set<UUID> needed = new HashSet<>(recorded.activitiesIn(agreement));
    deviations.in(agreement).stream()
        .map(Deviation::content)
        .flatMap(deviation -> Stream.of(deviation.pledgeId(), deviation.activityId()))
        .filter(Objects::nonNull)
        .forEach(needed::add);
    Set<Name> standing = Items.namesIn(content);
    var errors =
        editions.itemsWithIds(needed).stream()
            .map(AgreementItem::name)
            .filter(name -> !standing.contains(name))
            .sorted(Comparator.comparing(Name::kind).thenComparing(Name::key))
            .map(DraftedItems::missing)
            .toList();
    if (!errors.isEmpty()) {
      throw ProblemType.RULE_BROKEN.problem(
          "Something is recorded under what the text leaves out. Keep it, or import a document"
              + " without it.",
          errors);
    }
  }

  private static FieldError missing(Name name) {
    String thing = name.kind() == Kind.ACTIVITY ? "activity" : "pledge";
    return FieldError.ofBody(
        "/pledges",
        "RECORDED",
        "must keep the %s %s: something is recorded under it".formatted(thing, name.key()));
  }
}
