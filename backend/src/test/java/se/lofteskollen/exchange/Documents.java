package se.lofteskollen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.support.Account;

/** Documents as the tests send and compare them. */
final class Documents {
  private static final String ADDRESS = BASE + "/pledge-agreements/{agreement}/document";

  private Documents() {}

  /** A shipped promise under a slug of its own. */
  static String renamed(String slug, String newSlug) throws IOException {
    String text = Files.readString(ShippedPromises.file(slug));
    String renamed = text.replaceFirst("(?m)^  slug: " + slug + "$", "  slug: " + newSlug);
    assertThat(renamed).isNotEqualTo(text);
    return renamed;
  }

  static ValidatableResponse put(
      Account account, UUID id, String document, @Nullable String ifMatch) {
    return put(account, id, document.getBytes(StandardCharsets.UTF_8), ifMatch);
  }

  static ValidatableResponse put(
      Account account, UUID id, byte[] document, @Nullable String ifMatch) {
    var encoder =
        EncoderConfig.encoderConfig()
            .encodeContentTypeAs("application/yaml", ContentType.BINARY)
            .appendDefaultContentCharsetToContentTypeIfUndefined(false);
    var request =
        as(account)
            .config(RestAssured.config().encoderConfig(encoder))
            .contentType("application/yaml")
            .body(document);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put(ADDRESS, id)
        .then();
  }

  static String export(@Nullable Account account, String agreement) {
    var request = account == null ? RestAssured.given() : as(account);
    byte[] content =
        request
            .get(ADDRESS, agreement)
            .then()
            .statusCode(200)
            .contentType("application/yaml")
            .extract()
            .asByteArray();
    return new String(content, StandardCharsets.UTF_8);
  }

  /** What a document says, in one form for every way of saying the same. */
  static String meaning(String document) {
    return YamlText.of(DocumentTree.meaning((ObjectNode) YamlDocument.read(document).content()));
  }
}
