package se.lofteskollen.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lofteskollen.access.Actor;
import se.lofteskollen.access.Permissions;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementStatus;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/** Decides whether a record is taken from an actor on a certain day. */
final class RecordAdmission {
  static final Refusal TAKEN =
      Refusal.of(
          ProblemType.ALREADY_EXISTS,
          "A record with this id exists and says something else. Choose a new id, or correct your"
              + " own record with PATCH.");

  private final Known known;
  private final Actor actor;
  private final LocalDate today;

  RecordAdmission(Known known, Actor actor, LocalDate today) {
    this.known = known;
    this.actor = actor;
    this.today = today;
  }

  /** The party for which an admitted record is made: the one it names, else the actor's first. */
  static OrganisationView organisationOf(
      NewActivityRecord record, Actor actor, AgreementView agreement) {
    return ownParties(actor, agreement)
        .filter(
            party -> record.organisation() == null || record.organisation().equals(party.slug()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<OrganisationView> ownParties(Actor actor, AgreementView agreement) {
    return agreement.parties().stream()
        .filter(party -> actor.organisations().contains(party.slug()));
  }

  /** The first reason not to take it, with every field that breaks it; empty when it is taken. */
  Optional<Refusal> refusal(NewActivityRecord record) {
    List<FieldError> wrongActivities = wrongActivities(record);
    Optional<AgreementView> found = known.agreementOf(record);
    if (!wrongActivities.isEmpty() || found.isEmpty()) {
      return Optional.of(
          new Refusal(
              ProblemType.RULE_BROKEN,
              "The record has to count towards activities of one agreement, each once.",
              wrongActivities.isEmpty() ? otherAgreement() : wrongActivities));
    }
    AgreementView agreement = found.get();
    Set<String> parties = agreement.partySlugs();
    if (!isPublic(agreement) && !Permissions.mayReadDraft(actor, parties)) {
      return Optional.of(
          new Refusal(
              ProblemType.RULE_BROKEN,
              "The record has to count towards activities of one agreement, each once.",
              IntStream.range(0, record.towards().size())
                  .mapToObj(RecordAdmission::unknownActivity)
                  .toList()));
    }
    if (!Permissions.mayRecord(actor, parties)) {
      return Optional.of(
          Refusal.of(
              ProblemType.NOT_PERMITTED,
              "Only recorders and coordinators of the agreement's parties record in it."));
    }
    String organisation = record.organisation();
    if (organisation != null
        && ownParties(actor, agreement).noneMatch(party -> party.slug().equals(organisation))) {
      return Optional.of(
          Refusal.of(
              ProblemType.OTHER_ORGANISATION,
              "Record for a party of the agreement that you work for."));
    }
    if (record.count() == 0 && !Permissions.mayRecordNothingDone(actor, parties)) {
      return Optional.of(
          Refusal.of(
              ProblemType.NOT_PERMITTED,
              "Only a coordinator of one of the parties records that nothing was done."));
    }
    if (agreement.status() != AgreementStatus.SIGNED) {
      return Optional.of(
          Refusal.of(
              ProblemType.WRONG_STATE, "Only a signed agreement that is not closed has records."));
    }
    List<FieldError> errors = RecordRules.broken(record, agreement, known, today);
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(refusal(errors), "The record does not fit the agreement.", errors));
  }

  /** The narrow type where everything is of that type. */
  private static ProblemType refusal(List<FieldError> errors) {
    return errors.stream().allMatch(e -> e.code().equals(RecordRules.OTHER_MUNICIPALITY))
        ? ProblemType.PLACE_ELSEWHERE
        : ProblemType.RULE_BROKEN;
  }

  private List<FieldError> wrongActivities(NewActivityRecord record) {
    var errors = new ArrayList<FieldError>();
    var seen = new HashSet<UUID>();
    for (int i = 0; i < record.towards().size(); i++) {
      UUID activity = record.towards().get(i).activityId();
      if (!known.activities().containsKey(activity)) {
        errors.add(unknownActivity(i));
      } else if (!seen.add(activity)) {
        errors.add(
            FieldError.ofBody(
                pointer(i),
                "SAME_ACTIVITY_AGAIN",
                "must be left out: the activity is named before"));
      }
    }
    return errors;
  }

  private static boolean isPublic(AgreementView agreement) {
    return agreement.status() == AgreementStatus.SIGNED
        || agreement.status() == AgreementStatus.CLOSED;
  }

  private static FieldError unknownActivity(int index) {
    return FieldError.ofBody(
        pointer(index), "UNKNOWN_ACTIVITY", "must be an activity of an agreement");
  }

  private static String pointer(int index) {
    return "/towards/%d/activityId".formatted(index);
  }

  private static List<FieldError> otherAgreement() {
    return List.of(
        FieldError.ofBody(
            "/towards", "OTHER_AGREEMENT", "must be activities of one and the same agreement"));
  }
}
