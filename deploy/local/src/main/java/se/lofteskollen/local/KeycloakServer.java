package se.lofteskollen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the Keycloak distribution is prepared and started. */
final class KeycloakServer {
  static final String NAME = "Keycloak";
  static final String ADMIN = "admin";

  /** Fixed when the server is prepared, so that each start is quick. */
  private static final List<String> BUILD_OPTIONS = List.of("--db=postgres");

  /** Small and quick to start, at the cost of throughput that one person does not need. */
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx384m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8");

  private final Layout layout;

  KeycloakServer(Layout layout) {
    this.layout = layout;
  }

  /**
   * Prepares the server ({@code kc.sh build}) unless that is done. Every stack of this repository
   * shares the result.
   *
   * @param start runs a command as a supervised child
   */
  void prepare(Function<List<String>, Child> start) {
    if (!Files.isDirectory(layout.keycloak())) {
      throw new StackException(
          "Keycloak is not in %s: run `make run`, which fetches it."
              .formatted(layout.shown(layout.keycloak())));
    }
    Exclusive.hold(
        layout.keycloak().resolve("prepare.lock"),
        () -> {
          prepareOnce(start);
          return true;
        });
  }

  private void prepareOnce(Function<List<String>, Child> start) {
    Path stamp = layout.keycloak().resolve("prepared");
    String wanted = String.join(" ", BUILD_OPTIONS);
    try {
      if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
        return;
      }
      Child build = start.apply(command("build", BUILD_OPTIONS));
      if (build.await() != 0) {
        throw new ServiceFailed("Keycloak could not be prepared.", build.log());
      }
      Files.writeString(stamp, wanted);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /**
   * The realm goes where Keycloak looks for it at start; one that exists already is left as it is.
   */
  void offerRealm() {
    try {
      Path folder = Files.createDirectories(layout.keycloak().resolve("data/import"));
      Files.copy(
          layout.realm(),
          folder.resolve(layout.realm().getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  List<String> startCommand() {
    return command("start", List.of("--optimized", "--import-realm"));
  }

  Map<String, String> environment(Settings settings, Secrets secrets) {
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_OPTS", String.join(" ", JVM_OPTIONS));
    environment.put(
        "KC_DB_URL",
        "jdbc:postgresql://127.0.0.1:%d/keycloak".formatted(settings.postgres().number()));
    environment.put("KC_DB_USERNAME", "keycloak");
    environment.put("KC_DB_PASSWORD", secrets.keycloakDatabasePassword());
    environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
    environment.put("KC_DB_POOL_MIN_SIZE", "1");
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_CACHE", "local");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(settings.keycloak().number()));
    environment.put("KC_HOSTNAME", settings.keycloakUrl());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
    realmPlaceholders(settings, secrets).forEach(environment::put);
    return environment;
  }

  /** What the realm file leaves open: the address of this start, and a secret that is no file's. */
  static Map<String, String> realmPlaceholders(Settings settings, Secrets secrets) {
    return Map.of(
        "PUBLIC_URL", settings.webUrl(),
        "KEYCLOAK_MEMBERS_SECRET", secrets.keycloakMembersSecret());
  }

  private List<String> command(String verb, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(layout.keycloak().resolve("bin/kc.sh").toString());
    command.add(verb);
    command.addAll(options);
    return List.copyOf(command);
  }
}
