package se.lofteskollen.access;

import java.util.Set;

/** Keycloak realm roles and scopes, as they are written in tokens and in {@code @RolesAllowed}. */
public final class Role {
  public static final String RECORDER = "recorder";
  public static final String COORDINATOR = "coordinator";
  public static final String APPROVER = "approver";
  public static final String ADMIN = "admin";

  /** A service account's scope, which is treated like a role. */
  public static final String RECORDS_WRITE = "records:write";

  /** A service account's scope, which is treated like a role. */
  public static final String MEASUREMENTS_WRITE = "measurements:write";

  /** What an administrator gives to people. */
  public static final Set<String> OF_PEOPLE = Set.of(RECORDER, COORDINATOR, APPROVER, ADMIN);

  private Role() {}
}
