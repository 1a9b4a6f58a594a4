package se.lofteskollen.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real promises that come with the product. */
final class ShippedPromises {
  private static final Path FOLDER = Path.of("../deploy/promises");

  private ShippedPromises() {}

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  static Path file(String slug) {
    return FOLDER.resolve(slug + ".yaml");
  }
}
