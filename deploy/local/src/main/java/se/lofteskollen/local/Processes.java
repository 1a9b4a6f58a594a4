package se.lofteskollen.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ending processes so that nothing of them is left. */
final class Processes {
  private Processes() {}

  /**
   * Asks a process to end and, after the grace time, ends it and everything it started.
   *
   * @param signal what it is asked with, without "SIG"
   */
  static void stop(ProcessHandle process, String signal, Duration grace) {
    // Taken before asking: what a dying shell leaves behind is no longer found as its descendant.
    Set<ProcessHandle> family = new LinkedHashSet<>(process.descendants().toList());
    signal(process, signal);
    awaitExit(process, grace);
    process.descendants().forEach(family::add);
    family.add(process);
    family.forEach(ProcessHandle::destroyForcibly);
    family.forEach(member -> awaitExit(member, Duration.ofSeconds(5)));
  }

  /** True when the process ended within the time. */
  static boolean awaitExit(ProcessHandle process, Duration atMost) {
    try {
      process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    } catch (ExecutionException failed) {
      return !process.isAlive();
    }
  }

  /** Is a program of this name found in PATH? */
  static boolean isInstalled(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(":"))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** The last lines of a log, for showing why something failed. */
  static List<String> tail(Path log, int lines) {
    if (!Files.exists(log)) {
      return List.of();
    }
    try {
      List<String> all =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException unreadable) {
      return List.of("(the log could not be read: " + unreadable.getMessage() + ")");
    }
  }

  private static void signal(ProcessHandle process, String signal) {
    if (signal.equals("TERM")) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start().waitFor();
    } catch (IOException noShell) {
      process.destroy();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }
}
