package se.lofteskollen.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A program that the stack started. */
final class Child implements Service {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final String name;
  private final Process process;
  private final Path log;

  private Child(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  static Child start(
      String name,
      List<String> command,
      Path directory,
      Map<String, String> environment,
      Path log) {
    // A session of its own: Ctrl-C in the terminal reaches the launcher alone, which stops things
    // in order.
    List<String> line = new ArrayList<>();
    if (Processes.isInstalled("setsid")) {
      line.add("setsid");
    }
    line.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(directory.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(Objects.requireNonNull(log.getParent()));
      return new Child(name, builder.start(), log);
    } catch (IOException notStarted) {
      throw new StackException(
          name + " could not be started: " + notStarted.getMessage(), notStarted);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public Path log() {
    return log;
  }

  /** Waits until it ends by itself; the exit status. */
  int await() {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while waiting for " + name + ".", interrupted);
    }
  }

  @Override
  public void stop() {
    Processes.stop(process.toHandle(), "TERM", GRACE);
  }
}
