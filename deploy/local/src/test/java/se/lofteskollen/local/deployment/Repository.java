package se.lofteskollen.local.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the repository that a test looks at. */
public final class Repository {
  private Repository() {}

  public static Path root() {
    return Path.of(System.getProperty("repository.root")).toAbsolutePath().normalize();
  }

  public static Path file(String path) {
    return root().resolve(path);
  }

  public static String read(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
