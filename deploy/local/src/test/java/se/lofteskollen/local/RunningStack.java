package se.lofteskollen.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.lofteskollen.local.deployment.Repository;

/** The launcher as a process of its own, as `make run` starts it. */
final class RunningStack implements AutoCloseable {
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(40);

  private final Process process;
  private final BufferedReader output;
  private final Path readyFile;
  private final List<String> lines = new ArrayList<>();

  private RunningStack(Process process, Path readyFile) {
    this.process = process;
    this.output = process.inputReader();
    this.readyFile = readyFile;
  }

  /** PostgreSQL and Keycloak alone: they are there before the API and the SPA have been built. */
  static RunningStack start(Path folder) throws IOException {
    Path readyFile = folder.resolve("ready.json");
    Process process =
        new ProcessBuilder(
                // a test run in the background has Ctrl-C switched off, and its children inherit
                // that
                "env",
                "--default-signal=INT",
                Repository.file("deploy/local/stack").toString(),
                "--test",
                "--services-only",
                "--ready-file",
                readyFile.toString())
            .redirectErrorStream(true)
            .start();
    return new RunningStack(process, readyFile);
  }

  /** Reads what it says until a line contains the text. */
  void awaitLine(String text) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.contains(text)) {
        return;
      }
    }
    throw new AssertionError("It ended without saying \"" + text + "\": " + lines);
  }

  JsonNode ready() throws IOException {
    return new ObjectMapper().readTree(readyFile.toFile());
  }

  Path readyFile() {
    return readyFile;
  }

  /** Everything that belongs to it at this moment, also PostgreSQL, which is no child of it. */
  List<ProcessHandle> services() throws IOException {
    List<ProcessHandle> services = new ArrayList<>(process.descendants().toList());
    state(home()).services().forEach(service -> service.find().ifPresent(services::add));
    return services;
  }

  /** The folder with its temporary data. */
  Path home() throws IOException {
    try (Stream<Path> homes = Files.list(Layout.testHomes(Repository.root()))) {
      return homes
          .filter(home -> state(home).launcher().pid() == process.pid())
          .findFirst()
          .orElseThrow();
    }
  }

  /** The passwords of this stack. */
  Path secrets() throws IOException {
    return new Layout(home(), home(), home()).secrets();
  }

  private static RunState state(Path home) {
    return RunState.read(new Layout(home, home, home).runState())
        .orElseGet(() -> new RunState(new RunState.Member("nobody", 0, 0), List.of()));
  }

  /** Sends a signal, and gives the exit status. */
  int signal(String name) throws IOException, InterruptedException {
    assertThat(
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start().waitFor())
        .isZero();
    assertThat(Processes.awaitExit(process.toHandle(), STOPS_WITHIN)).isTrue();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    Processes.awaitExit(process.toHandle(), STOPS_WITHIN);
  }
}
