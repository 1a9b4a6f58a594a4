package se.lofteskollen.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the realm of a running Keycloak in line with the files in {@code deploy/keycloak} and with
 * the addresses of this start, and adds the demo accounts. Keycloak itself imports a realm only
 * once.
 */
final class KeycloakAdmin {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REALM = "/admin/realms/lofteskollen";

  /**
   * A realm attribute that tells what was brought in line last, so that most starts have nothing to
   * do.
   */
  private static final String FINGERPRINT = "localFingerprint";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI server;
  private final String password;

  KeycloakAdmin(int port, String password) {
    this.server = URI.create("http://127.0.0.1:" + port);
    this.password = password;
  }

  /** True when something had to be changed. */
  boolean align(Layout layout, Map<String, String> placeholders) {
    String realmFile = read(layout.realm());
    for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
      realmFile = realmFile.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
    }
    String demoFile = read(layout.demoUsers());
    String fingerprint = sha256(realmFile + demoFile);
    String token = token();
    if (get(token, REALM).at("/attributes/" + FINGERPRINT).asText().equals(fingerprint)) {
      return false;
    }
    ObjectNode realm = (ObjectNode) parse(realmFile);
    ObjectNode demo = (ObjectNode) parse(demoFile);
    ArrayNode clients = ours(realm.remove("clients"));
    JsonNode roles = realm.remove("roles");
    JsonNode users = realm.remove("users");
    JsonNode scopes = realm.remove("clientScopes");
    // Keycloak's own parts are made with the realm, and stay as they are.
    realm.remove(List.of("defaultRole", "defaultDefaultClientScopes", "clientScopeMappings"));
    JsonNode profile =
        realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config");
    realm.remove("components");
    // The demo passwords are short on purpose, and exist only here.
    realm.put("passwordPolicy", "");
    put(token, REALM, realm);
    put(token, REALM + "/users/profile", parse(profile.at("/kc.user.profile.config/0").asText()));
    importPart(token, "SKIP", Map.of("roles", roles));
    addMissing(token, scopes);
    importPart(token, "OVERWRITE", Map.of("clients", together(clients, demo.path("clients"))));
    importPart(token, "OVERWRITE", Map.of("users", together(users, demo.path("users"))));
    // Last, so that a start that was cut off in between does it all again.
    realm.putObject("attributes").put(FINGERPRINT, fingerprint);
    put(token, REALM, realm);
    return true;
  }

  /** Not Keycloak's own clients, such as the pages where people change their password. */
  private static ArrayNode ours(JsonNode clients) {
    ArrayNode ours = JSON.createArrayNode();
    clients.forEach(
        client -> {
          if (client.path("clientId").asText().startsWith("lofteskollen-")) {
            ours.add(client);
          }
        });
    return ours;
  }

  /** A realm from an older file lacks scopes; a partial import knows none. */
  private void addMissing(String token, JsonNode scopes) {
    String path = REALM + "/client-scopes";
    Set<String> there =
        get(token, path)
            .valueStream()
            .map(scope -> scope.path("name").asText())
            .collect(Collectors.toSet());
    for (JsonNode scope : scopes) {
      if (!there.contains(scope.path("name").asText())) {
        send(request(token, path).POST(BodyPublishers.ofString(scope.toString())).build());
      }
    }
  }

  private static ArrayNode together(JsonNode first, JsonNode second) {
    ArrayNode all = JSON.createArrayNode();
    first.forEach(all::add);
    second.forEach(all::add);
    return all;
  }

  private void importPart(String token, String whenThere, Map<String, JsonNode> part) {
    ObjectNode body = JSON.createObjectNode().put("ifResourceExists", whenThere);
    part.forEach(body::set);
    send(
        request(token, REALM + "/partialImport")
            .POST(BodyPublishers.ofString(body.toString()))
            .build());
  }

  private JsonNode get(String token, String path) {
    return parse(send(request(token, path).GET().build()));
  }

  private void put(String token, String path, JsonNode body) {
    send(request(token, path).PUT(BodyPublishers.ofString(body.toString())).build());
  }

  private HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private String token() {
    String form =
        Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakServer.ADMIN,
                "password",
                password)
            .entrySet()
            .stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return parse(
            send(
                HttpRequest.newBuilder(
                        server.resolve("/realms/master/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build()))
        .path("access_token")
        .asText();
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() >= 300) {
        throw new StackException(
            "Keycloak answered %d to %s %s: %s"
                .formatted(
                    answer.statusCode(), request.method(), request.uri().getPath(), answer.body()));
      }
      return answer.body();
    } catch (IOException unreachable) {
      throw new StackException(
          "Keycloak did not answer " + request.uri().getPath() + ".", unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while setting up Keycloak.", interrupted);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
