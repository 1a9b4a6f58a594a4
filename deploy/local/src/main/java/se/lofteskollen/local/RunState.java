package se.lofteskollen.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which processes belong to a stack, written to disk as they start, so that the next start can end
 * what a launcher left behind that was killed without a chance to clean up.
 */
record RunState(Member launcher, List<Member> services) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration GRACE = Duration.ofSeconds(10);

  /**
   * @param started milliseconds since the epoch: a process id alone may have been given to another
   */
  record Member(String name, long pid, long started) {
    static Member of(String name, ProcessHandle process) {
      return new Member(name, process.pid(), startOf(process));
    }

    /** The process, if it still runs and is the same one. */
    Optional<ProcessHandle> find() {
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          // The system reckons the start from its boot time, which may shift a little.
          .filter(process -> Math.abs(startOf(process) - started) <= 2000);
    }

    private static long startOf(ProcessHandle process) {
      return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
  }

  static RunState ofThisProcess() {
    return new RunState(Member.of("launcher", ProcessHandle.current()), List.of());
  }

  static Optional<RunState> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), RunState.class));
    } catch (IOException halfWritten) {
      // Written by a version with another form: there is nothing to learn from it.
      return Optional.empty();
    }
  }

  RunState with(Service service) {
    List<Member> more = new ArrayList<>(services);
    more.add(Member.of(service.name(), service.process()));
    return new RunState(launcher, List.copyOf(more));
  }

  void write(Path file) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      JSON.writeValue(beside.toFile(), this);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Ends what still runs of it, the newest first; the names of what was ended. */
  List<String> endServices() {
    List<String> ended = new ArrayList<>();
    for (Member service : services.reversed()) {
      service
          .find()
          .ifPresent(
              process -> {
                Processes.stop(
                    process, service.name().equals(Database.NAME) ? "INT" : "TERM", GRACE);
                ended.add(service.name());
              });
    }
    return ended;
  }
}
