package se.lofteskollen.local;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The passwords of this one stack: made at its first start, readable by its owner alone. */
final class Secrets {
  private static final String SUPERUSER = "postgres.superuser.password";
  private static final String OWNER = "postgres.lofteskollen.password";
  private static final String APPLICATION = "postgres.lofteskollen_api.password";
  private static final String KEYCLOAK_DATABASE = "postgres.keycloak.password";
  private static final String KEYCLOAK_ADMIN = "keycloak.admin.password";
  private static final String KEYCLOAK_MEMBERS = "keycloak.lofteskollen-members.secret";

  private static final List<String> NAMES =
      List.of(SUPERUSER, OWNER, APPLICATION, KEYCLOAK_DATABASE, KEYCLOAK_ADMIN, KEYCLOAK_MEMBERS);

  /** Given to their owners at every start: one that an older file lacks can be made later. */
  private static final List<String> SET_AT_EVERY_START =
      List.of(OWNER, APPLICATION, KEYCLOAK_DATABASE, KEYCLOAK_MEMBERS);

  private final Properties properties;

  private Secrets(Properties properties) {
    this.properties = properties;
  }

  static Secrets loadOrCreate(Path file) {
    try {
      boolean isNew = !Files.exists(file);
      Properties properties = new Properties();
      if (!isNew) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
      }
      if (makeMissing(properties, isNew ? NAMES : SET_AT_EVERY_START)) {
        store(properties, file);
      }
      return new Secrets(properties);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  private static boolean makeMissing(Properties properties, List<String> names) {
    SecureRandom random = new SecureRandom();
    boolean made = false;
    for (String name : names) {
      if (properties.getProperty(name) == null) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        properties.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        made = true;
      }
    }
    return made;
  }

  private static void store(Properties properties, Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      properties.store(writer, "Passwords of the local stack, made at its first start");
    }
  }

  String superuserPassword() {
    return get(SUPERUSER);
  }

  /** Of the role that owns the API's tables. */
  String ownerPassword() {
    return get(OWNER);
  }

  /** Of the role that the API reads and writes as. */
  String applicationPassword() {
    return get(APPLICATION);
  }

  String keycloakDatabasePassword() {
    return get(KEYCLOAK_DATABASE);
  }

  String keycloakAdminPassword() {
    return get(KEYCLOAK_ADMIN);
  }

  /** Of the client with which the API keeps membership. */
  String keycloakMembersSecret() {
    return get(KEYCLOAK_MEMBERS);
  }

  private String get(String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new StackException(
          "The password %s is missing in .local/secrets.properties: delete the folder .local to begin anew, with empty data."
              .formatted(name));
    }
    return value;
  }
}
