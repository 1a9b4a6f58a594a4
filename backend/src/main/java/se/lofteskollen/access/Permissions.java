package se.lofteskollen.access;

import java.util.Set;

/** Answers "may this actor do that?". The one place where the question is settled. */
public final class Permissions {
  private Permissions() {}

  /** Record what was done under an agreement between {@code parties}. */
  public static boolean mayRecord(Actor actor, Set<String> parties) {
    return (actor.has(Role.RECORDER)
            || actor.has(Role.COORDINATOR)
            || actor.has(Role.RECORDS_WRITE))
        && actor.belongsToAny(parties);
  }

  /** Record expressly that nothing was done, or that no need arose: that settles a question. */
  public static boolean mayRecordNothingDone(Actor actor, Set<String> parties) {
    return mayVerify(actor, parties);
  }

  /** Correct a record: only the one who made it does. */
  public static boolean mayCorrect(Actor actor, Set<String> parties, String recordedBy) {
    return isSelf(actor, recordedBy) && mayRecord(actor, parties);
  }

  /** See and settle the records that wait for verification. */
  public static boolean mayVerify(Actor actor, Set<String> parties) {
    return actor.has(Role.COORDINATOR) && actor.belongsToAny(parties);
  }

  /** Verify or return a certain record: never one's own. */
  public static boolean mayVerify(Actor actor, Set<String> parties, String recordedBy) {
    return !isSelf(actor, recordedBy) && mayVerify(actor, parties);
  }

  /** Take over whatever the operator gives the service when it starts. */
  public static boolean mayTakeOver(Actor actor) {
    return actor.equals(Actor.SYSTEM);
  }

  /** Register an organisation. */
  public static boolean mayRegisterOrganisation(Actor actor) {
    return actor.has(Role.ADMIN) || mayTakeOver(actor);
  }

  /** Say what a place is called and where it lies. */
  public static boolean mayKeepPlace(Actor actor, Set<String> organisationsWorkingThere) {
    return actor.has(Role.ADMIN)
        || (actor.has(Role.COORDINATOR) && actor.belongsToAny(organisationsWorkingThere));
  }

  /** Say what is measured by an indicator that {@code keeper} keeps. */
  public static boolean mayKeepIndicator(Actor actor, String keeper) {
    return actor.has(Role.COORDINATOR) && actor.belongsToAny(Set.of(keeper));
  }

  /** Enter measurements of an indicator that {@code keeper} keeps. */
  public static boolean mayMeasure(Actor actor, String keeper) {
    return (actor.has(Role.COORDINATOR) || actor.has(Role.MEASUREMENTS_WRITE))
        && actor.belongsToAny(Set.of(keeper));
  }

  /** Take a certain record back: a coordinator any, the one who made it while it is unsettled. */
  public static boolean mayVoid(
      Actor actor, Set<String> parties, String recordedBy, boolean settled) {
    return mayVerify(actor, parties) || (!settled && mayCorrect(actor, parties, recordedBy));
  }

  /** Read what is not public in an agreement between {@code parties}. */
  public static boolean mayReadInternal(Actor actor, Set<String> parties) {
    return mayReadInternalEverywhere(actor) || mayVerify(actor, parties);
  }

  /** Read what is not public in all agreements there are. */
  public static boolean mayReadInternalEverywhere(Actor actor) {
    return actor.has(Role.ADMIN);
  }

  /** Read what is not public of a certain record. */
  public static boolean mayReadInternal(Actor actor, Set<String> parties, String recordedBy) {
    return isSelf(actor, recordedBy) || mayReadInternal(actor, parties);
  }

  private static boolean isSelf(Actor actor, String subject) {
    return actor.subject().equals(subject);
  }

  /** Write drafts, propose amendments, state deviations, withdraw and close. */
  public static boolean mayDraft(Actor actor, Set<String> parties) {
    return actor.has(Role.COORDINATOR) && actor.belongsToAny(parties);
  }

  /** Sign or approve for {@code organisation}: only one's own. */
  public static boolean maySign(Actor actor, String organisation) {
    return actor.has(Role.APPROVER) && actor.organisations().contains(organisation);
  }

  /** Write, submit and correct what the parties say of a period. */
  public static boolean mayFollowUp(Actor actor, Set<String> parties) {
    return mayDraft(actor, parties);
  }

  /** Read a follow-up before everyone has approved it. */
  public static boolean mayReadFollowUp(Actor actor, Set<String> parties) {
    return mayReadDraft(actor, parties);
  }

  /** Read an agreement before everyone has signed it. */
  public static boolean mayReadDraft(Actor actor, Set<String> parties) {
    boolean works = actor.has(Role.COORDINATOR) || actor.has(Role.APPROVER);
    return actor.has(Role.ADMIN) || (works && actor.belongsToAny(parties));
  }
}
