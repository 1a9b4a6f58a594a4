package se.lofteskollen.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;

/**
 * Where things stand in the repository and below its ignored folder {@code .local}.
 *
 * @param root the repository
 * @param home what this one stack keeps: {@code .local} itself, or a folder of its own for a test
 * @param logs one file per service
 */
record Layout(Path root, Path home, Path logs) {

  static Layout of(Path root, Settings.Mode mode) {
    Path local = root.resolve(".local");
    if (mode == Settings.Mode.RUN) {
      return new Layout(root, local, local.resolve("logs"));
    }
    String name = Instant.now().toString().replace(":", "") + "-" + ProcessHandle.current().pid();
    return new Layout(root, testHomes(root).resolve(name), testLogs(root).resolve(name));
  }

  /** The logs of test stacks outlive their data: they tell why a journey failed. */
  static Path testLogs(Path root) {
    return root.resolve(".local").resolve("logs").resolve("test");
  }

  /** The folder in which every test stack has a folder of its own. */
  static Path testHomes(Path root) {
    return root.resolve(".local").resolve("test");
  }

  Path log(String name) {
    return logs.resolve(name + ".log");
  }

  Path runState() {
    return home.resolve("run").resolve("stack.json");
  }

  Path lock() {
    return home.resolve("run").resolve("lock");
  }

  Path secrets() {
    return home.resolve("secrets.properties");
  }

  Path postgres() {
    return home.resolve("postgres");
  }

  /** Shared by every stack: the binaries are unpacked once. */
  Path postgresBinaries() {
    return root.resolve(".local").resolve("postgres-binaries");
  }

  /** Shared by every stack: Keycloak is unpacked by the build and prepared once. */
  Path keycloak() {
    return root.resolve(".local").resolve("keycloak").resolve("keycloak-" + keycloakVersion());
  }

  Path realm() {
    return root.resolve("deploy/keycloak/realm-lofteskollen.json");
  }

  Path demoUsers() {
    return root.resolve("deploy/keycloak/demo-users.json");
  }

  Path promises() {
    return root.resolve("deploy/promises");
  }

  Path apiJar() {
    return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
  }

  Path frontend() {
    return root.resolve("frontend");
  }

  /** A path as the person at the terminal would write it. */
  String shown(Path path) {
    return root.relativize(path).toString();
  }

  private static String keycloakVersion() {
    Properties versions = new Properties();
    try (InputStream file = Layout.class.getResourceAsStream("/versions.properties")) {
      versions.load(Objects.requireNonNull(file, "versions.properties"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Objects.requireNonNull(versions.getProperty("keycloak.version"), "keycloak.version");
  }
}
