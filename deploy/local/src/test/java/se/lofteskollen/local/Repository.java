package se.lofteskollen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the repository that a test looks at. */
final class Repository {
  private Repository() {}

  static Path root() {
    return Path.of(System.getProperty("repository.root")).toAbsolutePath().normalize();
  }

  static Path file(String path) {
    return root().resolve(path);
  }

  static String read(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
