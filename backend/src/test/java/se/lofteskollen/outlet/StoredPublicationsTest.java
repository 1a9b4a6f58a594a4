package se.lofteskollen.outlet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lofteskollen.outlet.StoredPublications.Stored;
import se.lofteskollen.support.Sql;
import se.lofteskollen.support.TestPlatform;
import se.lofteskollen.support.WrittenAgreement;

/** What was published in any form opens in every outlet, and is the same to the byte. */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class StoredPublicationsTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private WrittenAgreement agreement;

  @BeforeEach
  void wasPublished() throws SQLException {
    if (agreement == null) {
      agreement = WrittenAgreement.signed();
      StoredPublications.keep(agreement);
    }
  }

  static List<Stored> stored() {
    return StoredPublications.all();
  }

  @ParameterizedTest
  @MethodSource("stored")
  void itIsSentAsItWasPublished(Stored stored) {
    String etag =
        '"'
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(stored.sha256()))
            + '"';
    for (String address : List.of("/publications/{id}", "/publications/{id}/versions/1")) {
      byte[] sent =
          get(address, stored.id()).statusCode(200).header("ETag", etag).extract().asByteArray();
      assertThat(new String(sent, StandardCharsets.UTF_8)).isEqualTo(stored.json());
    }
  }

  @ParameterizedTest
  @MethodSource("stored")
  void itOpensInEveryOutlet(Stored stored) {
    opened("/content", stored)
        .body("schemaVersion", equalTo("2.0"))
        .body("approvals.checks", everyItem(hasSize(5)))
        .body("report.pledges.activities.assessment.flatten().status", everyItem(notNullValue()));
    opened("/page", stored).body(containsString("id=\"sammanfattning\""));
    opened("/document", stored).contentType("application/pdf");
    opened("/picture", stored).contentType("image/png");
    opened("/sharing", stored).body("posts", hasSize(6));
    opened("/figures?limit=100", stored).body("meta.totalRecords", greaterThan(20));
    accepting("text/csv", stored).contentType(startsWith("text/csv"));
    accepting(XLSX, stored).contentType(XLSX);
  }

  @Test
  void theyStandInListAndFeed() {
    get("/publications?limit=100&agreement={id}", agreement.id())
        .statusCode(200)
        .body("items", hasSize(stored().size()))
        .body(
            "items.find { it.id == '%s' }.note.sv".formatted(id("v1-correction-by-values.json")),
            equalTo("Källan har ändrat ett värde."))
        .body(
            "items.find { it.id == '%s' }.period.key".formatted(id("v1-own-period.json")),
            equalTo("2021-03-15--2021-06-30"))
        .body("items.agreement.slug", everyItem(equalTo("kavlinge-2021")));
    get("/feeds/publications").statusCode(200).body(containsString(id("v1-checklist.json")));
  }

  /** Were a text opened for the list or for one who has read it before, this would fail. */
  @Test
  void noListOpensAText() throws SQLException {
    get("/feeds/publications").statusCode(200);
    Sql.OWNER.run("alter table snapshot rename to snapshot_elsewhere");
    try {
      get("/publications?limit=100&agreement={id}", agreement.id()).statusCode(200);
      get("/publications/{id}/versions", id("v1-checks.json")).statusCode(200);
      get("/follow-ups?agreement={id}", agreement.id()).statusCode(200);
      get("/feeds/publications").statusCode(200);
      given()
          .get(BASE + "/publications/{id}", id("v1-checks.json"))
          .then()
          .statusCode(greaterThan(499));
    } finally {
      Sql.OWNER.run("alter table snapshot_elsewhere rename to snapshot");
    }
  }

  private static String id(String name) {
    return stored().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id()
        .toString();
  }

  private static ValidatableResponse opened(String outlet, Stored stored) {
    return get("/publications/{id}" + outlet, stored.id()).statusCode(200);
  }

  private static ValidatableResponse accepting(String type, Stored stored) {
    return given()
        .accept(type)
        .get(BASE + "/publications/{id}/figures", stored.id())
        .then()
        .statusCode(200);
  }
}
