package se.lofteskollen.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operator's files, each after those that it continues. */
final class PromiseFiles {
  private PromiseFiles() {}

  /** What a file is called in other files, and what it needs to find there. */
  private record Line(Path file, String slug, Set<String> earlier) {}

  static List<Path> in(Path folder) throws IOException {
    var waiting = new ArrayList<Line>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        waiting.add(line(file));
      }
    }
    var ordered = new ArrayList<Path>();
    while (!waiting.isEmpty()) {
      Set<String> pending = waiting.stream().map(Line::slug).collect(Collectors.toSet());
      Line next =
          waiting.stream()
              .filter(line -> line.earlier().stream().noneMatch(pending::contains))
              .findFirst()
              // in a circle nothing is first: the import says what is wrong
              .orElse(waiting.getFirst());
      waiting.remove(next);
      ordered.add(next.file());
    }
    return ordered;
  }

  private static Line line(Path file) throws IOException {
    try {
      JsonNode agreement =
          YamlDocument.read(Utf8.text(Files.readAllBytes(file))).content().path("agreement");
      var earlier = new HashSet<String>();
      earlier.add(agreement.path("continues").asText());
      agreement
          .path("pledges")
          .forEach(pledge -> earlier.add(pledge.at("/continues/agreement").asText()));
      return new Line(file, agreement.path("slug").asText(file.toString()), earlier);
    } catch (BrokenDocumentException e) {
      throw new BrokenPromiseFileException(String.valueOf(file.getFileName()), e);
    }
  }
}
