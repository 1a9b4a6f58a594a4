package se.lofteskollen.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to start, and where it listens.
 *
 * @param checkOnly say whether it could start, and start nothing
 * @param servicesOnly PostgreSQL, Keycloak and the mailbox alone: API and SPA are started
 *     elsewhere, for example from an editor
 * @param readyFile where the addresses are written, as JSON, once everything is healthy
 */
record Settings(
    Mode mode,
    boolean checkOnly,
    boolean servicesOnly,
    Port web,
    Port api,
    Port keycloak,
    Port postgres,
    Port smtp,
    Port mail,
    @Nullable Path readyFile) {

  enum Mode {
    /** The usual ports; data are kept. */
    RUN,
    /** Free ports and data of its own, thrown away at the end. */
    TEST
  }

  static final String USAGE =
      """
      deploy/local/stack [--check] [--test] [--services-only] [--ready-file PATH]
        --check            only see whether the ports are free, and end what a killed start left running
        --services-only    start PostgreSQL, Keycloak and the mailbox alone
        --test             free ports, temporary data; stops when the process that started it ends
        --ready-file PATH  write the addresses as JSON to PATH once everything is healthy
      Ports: WEB_PORT, API_PORT, KEYCLOAK_PORT, POSTGRES_PORT, SMTP_PORT, MAILBOX_PORT
      """;

  static Settings from(List<String> arguments, Map<String, String> environment) {
    Deque<String> rest = new ArrayDeque<>(arguments);
    Mode mode = Mode.RUN;
    boolean checkOnly = false;
    boolean servicesOnly = false;
    Path readyFile = null;
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      switch (argument) {
        case "--check" -> checkOnly = true;
        case "--test" -> mode = Mode.TEST;
        case "--services-only" -> servicesOnly = true;
        case "--ready-file" -> {
          if (rest.isEmpty()) {
            throw new StackException("--ready-file needs a path.");
          }
          readyFile = Path.of(rest.pop()).toAbsolutePath();
        }
        default ->
            throw new StackException("Unknown argument: %s%n%s".formatted(argument, USAGE.strip()));
      }
    }
    Settings settings =
        mode == Mode.TEST
            ? new Settings(
                mode,
                checkOnly,
                servicesOnly,
                Port.free("WEB_PORT", "the site"),
                Port.free("API_PORT", "the API"),
                Port.free("KEYCLOAK_PORT", "Keycloak"),
                Port.free("POSTGRES_PORT", "PostgreSQL"),
                Port.free("SMTP_PORT", "the mail server"),
                Port.free("MAILBOX_PORT", "the mailbox"),
                readyFile)
            : new Settings(
                mode,
                checkOnly,
                servicesOnly,
                Port.from(environment, "WEB_PORT", "the site", 3000),
                Port.from(environment, "API_PORT", "the API", 8080),
                Port.from(environment, "KEYCLOAK_PORT", "Keycloak", 8180),
                Port.from(environment, "POSTGRES_PORT", "PostgreSQL", 5433),
                Port.from(environment, "SMTP_PORT", "the mail server", 2525),
                Port.from(environment, "MAILBOX_PORT", "the mailbox", 8025),
                readyFile);
    settings.requireDistinctPorts();
    return settings;
  }

  /** The ports that this mode listens on, in the order things start. */
  List<Port> ports() {
    return servicesOnly
        ? List.of(smtp, mail, postgres, keycloak)
        : List.of(smtp, mail, postgres, keycloak, api, web);
  }

  /** Where people reach the site; Keycloak returns them here after signing in. */
  String webUrl() {
    return "http://localhost:" + web.number();
  }

  String apiUrl() {
    return "http://localhost:" + api.number();
  }

  String keycloakUrl() {
    return "http://localhost:" + keycloak.number();
  }

  /** Where the mails are read that the service sends. */
  String mailUrl() {
    return "http://127.0.0.1:" + mail.number();
  }

  private void requireDistinctPorts() {
    Set<Integer> seen = new HashSet<>();
    for (Port port : ports()) {
      if (!seen.add(port.number())) {
        throw new StackException(
            "Port %d is given twice: %s needs one of its own (%s)."
                .formatted(port.number(), port.service(), port.variable()));
      }
    }
  }
}
