package se.lofteskollen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.local.mailbox.Mailbox;

/** The product on one machine: PostgreSQL, Keycloak, the API, the SPA and a mailbox. */
final class Stack {
  private static final String DATABASE_OWNER = "lofteskollen";
  private static final String DATABASE_USER = "lofteskollen_api";

  private final Settings settings;
  private final Layout layout;
  private final Console console;
  private final Secrets secrets;
  private final Supervisor supervisor;

  /** Held, and with it the lock on it, until this process ends. */
  private final FileChannel lock;

  private volatile @Nullable Mailbox mailbox;

  private Stack(Settings settings, Layout layout, Console console, FileChannel lock) {
    this.settings = settings;
    this.layout = layout;
    this.console = console;
    this.lock = lock;
    tellEnded(Leftovers.endServicesOf(layout.runState()));
    if (settings.mode() == Settings.Mode.TEST) {
      tellEnded(Leftovers.endTestStacks(Layout.testHomes(layout.root())));
      Leftovers.pruneTestLogs(Layout.testLogs(layout.root()));
    }
    settings.ports().forEach(Port::requireFree);
    this.supervisor = new Supervisor(layout.runState(), console);
    this.secrets = Secrets.loadOrCreate(layout.secrets());
  }

  /** Checks that nothing stands in the way. Nothing runs yet. */
  static Stack prepare(Settings settings, Layout layout, Console console) {
    if (!settings.servicesOnly() && !settings.checkOnly()) {
      requireBuilt(layout, layout.apiJar());
      requireBuilt(layout, layout.frontend().resolve("dist/index.html"));
    }
    return new Stack(settings, layout, console, lock(layout));
  }

  private static void requireBuilt(Layout layout, Path artefact) {
    if (!Files.exists(artefact)) {
      throw new StackException(
          "%s is missing: run `make build` first.".formatted(layout.shown(artefact)));
    }
  }

  private static FileChannel lock(Layout layout) {
    try {
      Files.createDirectories(Objects.requireNonNull(layout.lock().getParent()));
      FileChannel channel =
          FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        String who =
            RunState.read(layout.runState())
                .map(state -> " (process %d)".formatted(state.launcher().pid()))
                .orElse("");
        throw new StackException(
            "This checkout runs already%s. Stop that one first, with Ctrl-C in its terminal."
                .formatted(who));
      }
      return channel;
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  private void tellEnded(List<String> names) {
    if (!names.isEmpty()) {
      console.say(
          "Ended what an earlier start had left running: " + String.join(", ", names) + ".");
    }
  }

  /** Returns when everything is healthy. */
  void start() {
    Instant begin = Instant.now();
    console.say("Starting (logs in %s)".formatted(layout.shown(layout.logs())));
    mailbox = openMailbox();
    startDatabase(begin);
    KeycloakServer keycloak = new KeycloakServer(layout);
    keycloak.prepare(this::prepareKeycloak);
    keycloak.offerRealm();
    Service identity =
        supervisor.launch(
            () ->
                Child.start(
                    KeycloakServer.NAME,
                    keycloak.startCommand(),
                    layout.keycloak(),
                    keycloak.environment(settings, secrets),
                    layout.log("keycloak")));
    supervisor.awaitReady(identity, keycloakAddresses(), begin);
    alignKeycloak();
    if (!settings.servicesOnly()) {
      // Not beside Keycloak, for which the API waits only so long: a first start can take longer.
      Service api = supervisor.launch(this::startApi);
      Service web = supervisor.launch(this::startWeb);
      supervisor.awaitReady(api, apiAddresses(), begin);
      supervisor.awaitReady(web, webAddresses(), begin);
    }
    if (settings.readyFile() != null) {
      ReadyFile.write(settings.readyFile(), settings, layout, secrets);
    }
    console.say(
        Announcement.of(settings, layout, Console.seconds(Duration.between(begin, Instant.now()))));
  }

  private Mailbox openMailbox() {
    try {
      return Mailbox.open(settings.smtp().number(), settings.mail().number());
    } catch (IOException | IllegalStateException cannot) {
      throw new StackException(
          "The mail server or its mailbox could not be started: " + cannot.getMessage(), cannot);
    }
  }

  private void startDatabase(Instant begin) {
    Database database =
        supervisor.launch(
            () ->
                Database.start(layout, settings.postgres().number(), secrets.superuserPassword()));
    database.provide("lofteskollen", DATABASE_OWNER, secrets.ownerPassword());
    database.provideRole(DATABASE_USER, secrets.applicationPassword());
    database.provide("keycloak", "keycloak", secrets.keycloakDatabasePassword());
    supervisor.awaitReady(database, List.of(), begin);
  }

  private Child prepareKeycloak(List<String> command) {
    console.say("  Keycloak is prepared for the first start (about half a minute) …");
    Child build =
        supervisor.launch(
            () ->
                Child.start(
                    "Keycloak's preparation",
                    command,
                    layout.keycloak(),
                    Map.of(),
                    layout.log("keycloak-build")));
    build.await();
    supervisor.release(build);
    return build;
  }

  private void alignKeycloak() {
    KeycloakAdmin admin =
        new KeycloakAdmin(settings.keycloak().number(), secrets.keycloakAdminPassword());
    if (admin.align(layout, KeycloakServer.realmPlaceholders(settings, secrets))) {
      console.say("  Keycloak's realm and the demo accounts are in line with deploy/keycloak");
    }
  }

  private Child startApi() {
    Map<String, String> environment = new HashMap<>();
    environment.put("API_PORT", Integer.toString(settings.api().number()));
    environment.put("API_HOST", "127.0.0.1");
    environment.put(
        "DATABASE_URL",
        "jdbc:postgresql://127.0.0.1:%d/lofteskollen".formatted(settings.postgres().number()));
    environment.put("DATABASE_USER", DATABASE_USER);
    environment.put("DATABASE_PASSWORD", secrets.applicationPassword());
    environment.put("DATABASE_OWNER", DATABASE_OWNER);
    environment.put("DATABASE_OWNER_PASSWORD", secrets.ownerPassword());
    environment.put("KEYCLOAK_URL", settings.keycloakUrl());
    environment.put("KEYCLOAK_MEMBERS_SECRET", secrets.keycloakMembersSecret());
    environment.put("PUBLIC_URL", settings.webUrl());
    environment.put("LOFTESKOLLEN_NOTIFICATIONS_ENABLED", "true");
    environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
    environment.put("QUARKUS_MAILER_PORT", Integer.toString(settings.smtp().number()));
    environment.put("QUARKUS_MAILER_START_TLS", "DISABLED");
    environment.put("PROMISES_DIRECTORY", layout.promises().toString());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Child.start(
        "API",
        List.of(
            java, "-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-jar", layout.apiJar().toString()),
        layout.root(),
        environment,
        layout.log("api"));
  }

  private Child startWeb() {
    Map<String, String> environment =
        Map.of(
            "WEB_PORT", Integer.toString(settings.web().number()),
            "API_PORT", Integer.toString(settings.api().number()),
            "API_URL", "http://127.0.0.1:" + settings.api().number(),
            "KEYCLOAK_URL", settings.keycloakUrl(),
            "NODE_OPTIONS", "--max-old-space-size=128");
    return Child.start(
        "Site",
        List.of(
            "node",
            "node_modules/vite/bin/vite.js",
            "preview",
            "--port",
            Integer.toString(settings.web().number()),
            "--strictPort"),
        layout.frontend(),
        environment,
        layout.log("site"));
  }

  private List<URI> keycloakAddresses() {
    return List.of(
        address(settings.keycloak(), "/realms/lofteskollen/.well-known/openid-configuration"));
  }

  private List<URI> apiAddresses() {
    return List.of(address(settings.api(), "/q/health/ready"));
  }

  private List<URI> webAddresses() {
    return List.of(
        address(settings.web(), "/"),
        address(settings.web(), "/config.json"),
        address(settings.web(), "/medborgarloften/v1/api-info"));
  }

  private static URI address(Port port, String path) {
    return URI.create("http://127.0.0.1:" + port.number() + path);
  }

  /** Blocks until something ends that should not. */
  void supervise() {
    supervisor.awaitFailure();
  }

  /** Ends everything, whatever has been started so far. */
  void stop() {
    boolean running = supervisor.hasServices();
    if (running) {
      console.say("Stopping …");
    }
    supervisor.stop();
    Mailbox opened = mailbox;
    if (opened != null) {
      opened.close();
    }
    try {
      Files.deleteIfExists(layout.runState());
      if (settings.readyFile() != null) {
        Files.deleteIfExists(settings.readyFile());
      }
      lock.close();
      if (settings.mode() == Settings.Mode.TEST) {
        Database.deleteRecursively(layout.home());
      }
    } catch (IOException undeletable) {
      console.say("Not everything could be removed: " + undeletable.getMessage());
    }
    if (running) {
      console.say("Everything has stopped.");
    }
  }
}
