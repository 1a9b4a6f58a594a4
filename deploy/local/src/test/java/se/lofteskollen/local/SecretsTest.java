package se.lofteskollen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void aFileFromBeforeTheApplicationHadARoleOfItsOwnGetsThatPasswordAndKeepsTheOthers()
      throws IOException {
    Path file = folder.resolve("older");
    Secrets first = Secrets.loadOrCreate(file);
    Files.write(
        file,
        Files.readAllLines(file).stream()
            .filter(line -> !line.contains("lofteskollen_api"))
            .toList());

    Secrets completed = Secrets.loadOrCreate(file);

    assertThat(completed.applicationPassword())
        .hasSizeGreaterThanOrEqualTo(32)
        .isNotEqualTo(first.applicationPassword())
        .isEqualTo(Secrets.loadOrCreate(file).applicationPassword());
    assertThat(completed.ownerPassword()).isEqualTo(first.ownerPassword());
    assertThat(completed.superuserPassword()).isEqualTo(first.superuserPassword());
  }

  @Test
  void aLostPasswordThatTheDataKnowIsNotReplacedByAnother() throws IOException {
    Path file = folder.resolve("incomplete");
    Secrets.loadOrCreate(file);
    Files.write(
        file,
        Files.readAllLines(file).stream().filter(line -> !line.contains("superuser")).toList());

    Secrets incomplete = Secrets.loadOrCreate(file);

    assertThatThrownBy(incomplete::superuserPassword)
        .isInstanceOf(StackException.class)
        .hasMessageContaining("postgres.superuser.password");
  }
}
