package se.lofteskollen.access;

import java.util.Set;

/**
 * Who acts: a signed-in person or a service account.
 *
 * @param subject the identity provider's permanent identifier
 * @param organisations slugs of the organisations the actor belongs to
 */
public record Actor(
    String subject, String username, String name, Set<String> roles, Set<String> organisations) {

  /** The service itself, such as when it starts: it has no account and no roles. */
  public static final Actor SYSTEM =
      new Actor("system", "system", "Löfteskollen", Set.of(), Set.of());

  public boolean has(String role) {
    return roles.contains(role);
  }

  boolean belongsToAny(Set<String> slugs) {
    return organisations.stream().anyMatch(slugs::contains);
  }
}
