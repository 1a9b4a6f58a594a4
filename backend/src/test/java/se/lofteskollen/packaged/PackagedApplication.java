package se.lofteskollen.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import se.lofteskollen.support.TestDatabase;

/** The application as it is shipped, in a process of its own with a database of its own. */
final class PackagedApplication implements AutoCloseable {
  static final Path FOLDER = Path.of("target/quarkus-app");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final int postgresPort;
  private final Path data;
  private final Path log;
  private final Process process;
  private EmbeddedPostgres postgres;

  PackagedApplication(Path promises) throws IOException {
    port = freePort();
    postgresPort = freePort();
    data = Files.createTempDirectory("postgres");
    log = Files.createTempFile("application", ".log");
    startDatabase();
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-jar",
            FOLDER.resolve("quarkus-run.jar").toString());
    var environment = builder.environment();
    environment.put("API_PORT", "" + port);
    environment.put("DATABASE_URL", TestDatabase.url(postgresPort));
    environment.put("DATABASE_USER", TestDatabase.USER);
    environment.put("DATABASE_PASSWORD", TestDatabase.PASSWORD);
    environment.put("DATABASE_OWNER", TestDatabase.OWNER);
    environment.put("DATABASE_OWNER_PASSWORD", TestDatabase.OWNER_PASSWORD);
    environment.put("PROMISES_DIRECTORY", promises.toString());
    // nobody signs in here, and public reads do not need an identity provider
    environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
    process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  void startDatabase() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setPort(postgresPort)
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .start();
    TestDatabase.provide(postgres);
  }

  void stopDatabase() throws IOException {
    postgres.close();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** Asks until the answer has the status, as an orchestrator does. */
  void awaitStatus(String path, IntPredicate wanted) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int status = 0;
    while (System.nanoTime() < deadline) {
      try {
        status = get(path).statusCode();
        if (wanted.test(status)) {
          return;
        }
      } catch (IOException notListening) {
        status = 0;
      }
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    throw new AssertionError(path + " last answered " + status + "\n" + log());
  }

  /** The exit code of an application that stops by itself. */
  int awaitExit() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("still runs");
    }
    return process.exitValue();
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    postgres.close();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
