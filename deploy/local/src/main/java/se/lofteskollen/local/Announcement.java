package se.lofteskollen.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What is printed when everything is ready: where to go, and as whom. */
final class Announcement {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Announcement() {}

  static String of(Settings settings, Layout layout, String time) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Ready after " + time + ".");
    lines.add("");
    if (!settings.servicesOnly()) {
      lines.add("  Site        " + settings.webUrl());
      lines.add("  API         " + settings.webUrl() + "/medborgarloften/v1");
      lines.add("              " + settings.apiUrl() + "/medborgarloften/v1 (directly)");
    }
    lines.add("  Keycloak    " + settings.keycloakUrl() + " (realm lofteskollen)");
    lines.add(
        "  PostgreSQL  localhost:%d (database lofteskollen)"
            .formatted(settings.postgres().number()));
    lines.add(
        "  SMTP        127.0.0.1:%d (delivers to the mailbox)".formatted(settings.smtp().number()));
    lines.add("  E-post som tjänsten skickar: " + settings.mailUrl());
    lines.add("");
    lines.add("  Demo accounts, all with the password demo:");
    lines.addAll(accounts(layout));
    lines.add("");
    lines.add(
        "  Passwords of PostgreSQL and of Keycloak's administrator: "
            + layout.shown(layout.secrets()));
    lines.add("  Ctrl-C stops everything.");
    return String.join(System.lineSeparator(), lines);
  }

  private static List<String> accounts(Layout layout) {
    try {
      JsonNode users = JSON.readTree(layout.demoUsers().toFile()).path("users");
      return StreamSupport.stream(users.spliterator(), false)
          .filter(user -> user.has("credentials"))
          .map(
              user ->
                  "    %-20s %s%s"
                      .formatted(
                          user.path("username").asText(),
                          user.path("lastName").asText(),
                          organisations(user)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String organisations(JsonNode user) {
    List<String> names =
        StreamSupport.stream(user.at("/attributes/organisations").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
  }
}
