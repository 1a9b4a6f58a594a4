package se.lofteskollen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void onlyTheOwnerMayReadThePasswords() throws IOException {
    Path file = folder.resolve("secrets.properties");

    Secrets.loadOrCreate(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void theNextStartHasTheSamePasswordsAndAnotherStackHasOthers() {
    Secrets first = Secrets.loadOrCreate(folder.resolve("one"));

    assertThat(Secrets.loadOrCreate(folder.resolve("one")).applicationPassword())
        .isEqualTo(first.applicationPassword())
        .hasSizeGreaterThanOrEqualTo(32);
    assertThat(Secrets.loadOrCreate(folder.resolve("two")).applicationPassword())
        .isNotEqualTo(first.applicationPassword());
    assertThat(first.superuserPassword()).isNotEqualTo(first.applicationPassword());
  }
}
