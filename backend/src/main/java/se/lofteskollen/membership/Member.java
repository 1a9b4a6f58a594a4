package se.lofteskollen.membership;

import java.util.Set;

/**
 * An account as the identity provider keeps it.
 *
 * @param roles those of the product's roles that the account has, in whatever way
 * @param ownRoles those that were given to the account itself, not to a group it is in
 * @param organisations slugs
 */
record Member(
    String id,
    String username,
    String name,
    boolean enabled,
    Set<String> roles,
    Set<String> ownRoles,
    Set<String> organisations) {}
