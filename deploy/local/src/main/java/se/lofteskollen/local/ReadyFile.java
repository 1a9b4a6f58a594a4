package se.lofteskollen.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * Tells a program that the stack is ready, and where. Its owner alone may read it: it holds a
 * password.
 */
final class ReadyFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReadyFile() {}

  static void write(Path file, Settings settings, Layout layout, Secrets secrets) {
    ObjectNode content =
        JSON.createObjectNode()
            .put("pid", ProcessHandle.current().pid())
            .put("webUrl", settings.webUrl())
            .put("apiUrl", settings.apiUrl())
            .put("keycloakUrl", settings.keycloakUrl())
            .put("mailUrl", settings.mailUrl())
            .put("realm", "lofteskollen")
            .put("logs", layout.logs().toString());
    content
        .putObject("keycloakAdmin")
        .put("username", KeycloakServer.ADMIN)
        .put("password", secrets.keycloakAdminPassword());
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(beside);
      Files.createFile(
          beside,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      JSON.writerWithDefaultPrettyPrinter().writeValue(beside.toFile(), content);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new StackException(
          "The ready file %s could not be written.".formatted(file), unwritable);
    }
  }
}
