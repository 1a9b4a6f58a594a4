package se.lofteskollen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What launchers left behind that were killed and could not clean up. */
final class Leftovers {
  private static final int KEPT_TEST_LOGS = 10;

  private Leftovers() {}

  /** Ends services whose launcher is gone; the names of what was ended. */
  static List<String> endServicesOf(Path stateFile) {
    return RunState.read(stateFile)
        .filter(state -> state.launcher().find().isEmpty())
        .map(RunState::endServices)
        .orElse(List.of());
  }

  /** Removes the logs of all test stacks but the latest few, which sort last by their name. */
  static void pruneTestLogs(Path testLogs) {
    try {
      Files.createDirectories(testLogs);
      List<Path> folders;
      try (Stream<Path> all = Files.list(testLogs)) {
        folders = all.sorted().toList();
      }
      for (Path old : folders.subList(0, Math.max(0, folders.size() - KEPT_TEST_LOGS))) {
        Database.deleteRecursively(old);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Ends the services of test stacks whose launcher is gone, and removes their data. */
  static List<String> endTestStacks(Path testHomes) {
    List<String> ended = new ArrayList<>();
    try {
      Files.createDirectories(testHomes);
      List<Path> homes;
      try (Stream<Path> folders = Files.list(testHomes)) {
        homes = folders.toList();
      }
      for (Path home : homes) {
        Path stateFile = new Layout(testHomes, home, testHomes).runState();
        Optional<RunState> state = RunState.read(stateFile);
        if (state.isPresent() && state.get().launcher().find().isEmpty()) {
          ended.addAll(state.get().endServices());
          Database.deleteRecursively(Objects.requireNonNull(home));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return ended;
  }
}
