package se.lofteskollen.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** PostgreSQL, from the binaries in the Maven registry. */
final class Database implements Service {
  static final String NAME = "PostgreSQL";

  private static final Duration GRACE = Duration.ofSeconds(10);

  /**
   * Zonky connects as the superuser without a password unless told otherwise; here everybody needs
   * one.
   */
  private static final String ACCESS_RULES =
      """
      # Written at every start.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128      scram-sha-256
      """;

  private final EmbeddedPostgres postgres;
  private final ProcessHandle postmaster;
  private final Path log;
  private final Map<String, String> login;

  private Database(
      EmbeddedPostgres postgres, ProcessHandle postmaster, Path log, Map<String, String> login) {
    this.postgres = postgres;
    this.postmaster = postmaster;
    this.log = log;
    this.login = login;
  }

  static Database start(Layout layout, int port, String superuserPassword) {
    return Exclusive.hold(
        layout.postgresBinaries().resolveSibling("postgres-binaries.lock"),
        () -> startAlone(layout, port, superuserPassword));
  }

  private static Database startAlone(Layout layout, int port, String superuserPassword) {
    Path data = layout.postgres().resolve("data");
    Path dataComplete = layout.postgres().resolve("complete");
    Path binariesComplete = layout.postgresBinaries().resolve("complete");
    Path log = layout.log("postgres");
    try {
      Files.createDirectories(layout.logs());
      Files.createDirectories(layout.postgres());
      Files.deleteIfExists(log);
      Files.createFile(log);
      // What was cut off half-way can neither be started from nor completed.
      if (!Files.exists(binariesComplete)) {
        deleteRecursively(layout.postgresBinaries());
      }
      if (!Files.exists(dataComplete)) {
        deleteRecursively(data);
      }
      Path passwordFile = passwordFile(layout, superuserPassword);
      EmbeddedPostgres postgres = start(layout, data, port, superuserPassword, passwordFile, log);
      Files.deleteIfExists(passwordFile);
      // Zonky opens the folder to every user of the machine, for sharing it between them.
      Files.setPosixFilePermissions(
          layout.postgresBinaries(), PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.writeString(binariesComplete, "");
      Files.writeString(dataComplete, "");
      return new Database(postgres, postmaster(data), log, Map.of("password", superuserPassword));
    } catch (IOException | IllegalStateException failed) {
      throw startFailure(log, failed);
    }
  }

  private static ServiceFailed startFailure(Path log, Exception cause) {
    ServiceFailed failure = new ServiceFailed("PostgreSQL could not be started.", log);
    failure.initCause(cause);
    return failure;
  }

  private static EmbeddedPostgres start(
      Layout layout, Path data, int port, String password, Path passwordFile, Path log)
      throws IOException {
    ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log.toFile());
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setOverrideWorkingDirectory(layout.postgresBinaries().toFile())
        .setPGStartupWait(Duration.ofSeconds(60))
        .setOutputRedirector(toLog)
        .setErrorRedirector(toLog)
        // Handed to initdb as it is: the one way to give the superuser a password from the start.
        .setLocaleConfig("pwfile", passwordFile.toString())
        // The same order and classes of letters on every machine, whatever locales it has.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setConnectConfig("password", password)
        .setDataDirectoryCustomizer(Database::writeAccessRules)
        // Zonky's defaults are for tests: what is recorded here survives a power cut.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "60")
        .setServerConfig("shared_buffers", "64MB")
        // No file in /tmp that another user's stack could not remove.
        .setServerConfig("unix_socket_directories", "")
        .start();
  }

  private static Path passwordFile(Layout layout, String password) throws IOException {
    Path file = layout.postgres().resolve("password");
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, password);
  }

  private static void writeAccessRules(File data) {
    try {
      Files.writeString(data.toPath().resolve("pg_hba.conf"), ACCESS_RULES);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static ProcessHandle postmaster(Path data) throws IOException {
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid))
        .orElseThrow(() -> new StackException("PostgreSQL ended right after it started."));
  }

  /** Makes a database and the role that owns it, an ordinary one, unless they are there. */
  void provide(String database, String role, String password) {
    provideRole(role, password);
    administer(
        statement -> {
          if (isMissing(
              statement, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(database))) {
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(database, role));
            statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(database));
          }
        });
  }

  /** Makes an ordinary role unless it is there, and gives it the password. */
  void provideRole(String role, String password) {
    administer(
        statement -> {
          if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(role))) {
            statement.execute("CREATE ROLE %s LOGIN".formatted(role));
          }
          statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(role, password));
        });
  }

  private interface Administration {
    void with(Statement statement) throws SQLException;
  }

  private void administer(Administration administration) {
    try (Connection connection = postgres.getPostgresDatabase(login).getConnection();
        Statement statement = connection.createStatement()) {
      administration.with(statement);
    } catch (SQLException failed) {
      throw new StackException(
          "PostgreSQL's roles and databases could not be made: %s".formatted(failed.getMessage()),
          failed);
    }
  }

  private static boolean isMissing(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      return !result.next();
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ProcessHandle process() {
    return postmaster;
  }

  @Override
  public Path log() {
    return log;
  }

  @Override
  public void stop() {
    // SIGINT is PostgreSQL's fast shutdown: it ends sessions instead of waiting for them.
    Processes.stop(postmaster, "INT", GRACE);
    try {
      postgres.close();
    } catch (IOException alreadyGone) {
      // The server has ended; what zonky still wanted to release goes with this process.
      return;
    }
  }

  static void deleteRecursively(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(Objects.requireNonNull(file));
      }
    }
  }
}
