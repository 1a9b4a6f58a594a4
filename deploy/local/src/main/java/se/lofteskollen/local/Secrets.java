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
import java.util.Objects;
import java.util.Properties;

/** The passwords of this one stack: made at its first start, readable by its owner alone. */
final class Secrets {
  private static final String[] NAMES = {
    "postgres.superuser.password",
    "postgres.lofteskollen.password",
    "postgres.keycloak.password",
    "keycloak.admin.password"
  };

  private final Properties properties;

  private Secrets(Properties properties) {
    this.properties = properties;
  }

  static Secrets loadOrCreate(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      Properties properties = new Properties();
      try (BufferedReader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      return new Secrets(properties);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  private static void create(Path file) throws IOException {
    Properties properties = new Properties();
    SecureRandom random = new SecureRandom();
    for (String name : NAMES) {
      byte[] bytes = new byte[24];
      random.nextBytes(bytes);
      properties.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      properties.store(writer, "Passwords of the local stack, made at its first start");
    }
  }

  String superuserPassword() {
    return get("postgres.superuser.password");
  }

  String applicationPassword() {
    return get("postgres.lofteskollen.password");
  }

  String keycloakDatabasePassword() {
    return get("postgres.keycloak.password");
  }

  String keycloakAdminPassword() {
    return get("keycloak.admin.password");
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
