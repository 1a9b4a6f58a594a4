package se.lofteskollen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Supplier;

/** Work on what several stacks of one checkout share: one at a time. */
final class Exclusive {
  private Exclusive() {}

  static <T> T hold(Path lockFile, Supplier<T> work) {
    try {
      Files.createDirectories(Objects.requireNonNull(lockFile.getParent()));
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (!lock.isValid()) {
          throw new StackException("The lock %s was lost.".formatted(lockFile));
        }
        return work.get();
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }
}
