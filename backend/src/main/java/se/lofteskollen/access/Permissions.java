package se.lofteskollen.access;

import java.util.Set;

/** Answers "may this actor do that?". The one place where the question is settled. */
public final class Permissions {
  private Permissions() {}

  /** Record what was done under an agreement between {@code parties}. */
  public static boolean mayRecord(Actor actor, Set<String> parties) {
    return (actor.has(Role.RECORDER) || actor.has(Role.COORDINATOR)) && actor.belongsToAny(parties);
  }

  /** See and settle the records that wait for verification. */
  public static boolean mayVerify(Actor actor, Set<String> parties) {
    return actor.has(Role.COORDINATOR) && actor.belongsToAny(parties);
  }

  /** Read what is not public in an agreement between {@code parties}. */
  public static boolean mayReadInternal(Actor actor, Set<String> parties) {
    return actor.has(Role.ADMIN) || mayVerify(actor, parties);
  }
}
