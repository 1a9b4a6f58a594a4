package se.lofteskollen.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as the SPA does, through Keycloak's form: authorization code with PKCE. */
final class SignIn {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FORM_ADDRESS = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final String VERIFIER = "a".repeat(64);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String keycloakUrl;
  private final String webUrl;

  SignIn(String keycloakUrl, String webUrl) {
    this.keycloakUrl = keycloakUrl;
    this.webUrl = webUrl;
  }

  /** What Keycloak answers when the SPA sends a reader there, to come back to the given address. */
  HttpResponse<String> form(String returnTo) throws IOException, InterruptedException {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("client_id", "lofteskollen-spa");
    query.put("redirect_uri", returnTo);
    query.put("response_type", "code");
    query.put("scope", "openid profile");
    query.put("code_challenge", challenge());
    query.put("code_challenge_method", "S256");
    return get("/protocol/openid-connect/auth?" + encode(query));
  }

  /** The answer of the token endpoint, with the claims of the access token under "claims". */
  JsonNode tokens(String username, String password) throws IOException, InterruptedException {
    HttpResponse<String> form = form(webUrl + "/inloggning");
    String address = first(FORM_ADDRESS, form.body()).replace("&amp;", "&");
    HttpResponse<String> signedIn =
        http.send(
            request(URI.create(address))
                .header("Cookie", cookies(form))
                .POST(
                    BodyPublishers.ofString(
                        encode(Map.of("username", username, "password", password))))
                .build(),
            BodyHandlers.ofString());
    Map<String, String> exchange =
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "lofteskollen-spa",
            "code",
            first(CODE, signedIn.headers().firstValue("Location").orElseThrow()),
            "redirect_uri",
            webUrl + "/inloggning",
            "code_verifier",
            VERIFIER);
    return post(exchange);
  }

  /** A refresh token can be used once. */
  HttpResponse<String> refresh(String refreshToken) throws IOException, InterruptedException {
    return http.send(
        tokenRequest(
            Map.of(
                "grant_type", "refresh_token",
                "client_id", "lofteskollen-spa",
                "refresh_token", refreshToken)),
        BodyHandlers.ofString());
  }

  /** The answer of the token endpoint to a client that acts for itself. */
  JsonNode clientTokens(String client, String secret) throws IOException, InterruptedException {
    return post(
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  /** What Keycloak's administration API answers to the bearer of a token. */
  HttpResponse<String> administer(String path, String token)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(keycloakUrl + "/admin/realms/lofteskollen" + path))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  static JsonNode claims(JsonNode tokens) throws IOException {
    String payload = List.of(tokens.path("access_token").asText().split("\\.", -1)).get(1);
    return JSON.readTree(Base64.getUrlDecoder().decode(payload));
  }

  private JsonNode post(Map<String, String> form) throws IOException, InterruptedException {
    return JSON.readTree(http.send(tokenRequest(form), BodyHandlers.ofString()).body());
  }

  private HttpRequest tokenRequest(Map<String, String> form) {
    return request(realm("/protocol/openid-connect/token"))
        .POST(BodyPublishers.ofString(encode(form)))
        .build();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(realm(path)).build(), BodyHandlers.ofString());
  }

  private URI realm(String path) {
    return URI.create(keycloakUrl + "/realms/lofteskollen" + path);
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded");
  }

  /**
   * By hand: the JDK's cookie store keeps "Secure" cookies from http, which browsers send to
   * localhost.
   */
  private static String cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private static String first(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .findFirst()
        .map((MatchResult match) -> match.group(1))
        .orElseThrow(() -> new AssertionError(pattern + " is not in: " + text));
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
