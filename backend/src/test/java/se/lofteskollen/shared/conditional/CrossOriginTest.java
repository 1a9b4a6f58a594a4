package se.lofteskollen.shared.conditional;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.lofteskollen.support.Api.BASE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;

/**
 * What a browser lets the page of another site do: read what everyone may read, and nothing else.
 */
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CrossOriginTest {
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  @Test
  void anySiteReadsWhatIsPublic() {
    fromElsewhere()
        .get(BASE + "/publications")
        .then()
        .statusCode(200)
        .header(ALLOW_ORIGIN, equalTo("*"))
        .header("Access-Control-Expose-Headers", equalTo("ETag, Link"));
  }

  @Test
  void anySiteReadsThatSomethingIsNotThere() {
    fromElsewhere()
        .get(BASE + "/pledge-agreements/finns-inte")
        .then()
        .statusCode(404)
        .header(ALLOW_ORIGIN, equalTo("*"));
  }

  @Test
  void noSiteReadsInSomebodysName() {
    fromElsewhere()
        .get(BASE + "/publications")
        .then()
        .header("Access-Control-Allow-Credentials", nullValue());
    fromElsewhere()
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "authorization")
        .options(BASE + "/publications")
        .then()
        .header(ALLOW_ORIGIN, nullValue())
        .header("Access-Control-Allow-Headers", nullValue());
  }

  @Test
  void noOtherSiteWrites() {
    fromElsewhere()
        .header("Access-Control-Request-Method", "PUT")
        .options(BASE + "/publications")
        .then()
        .header(ALLOW_ORIGIN, nullValue())
        .header("Access-Control-Allow-Methods", nullValue());
    fromElsewhere()
        .contentType("application/json")
        .body("{}")
        .post(BASE + "/publications")
        .then()
        .header(ALLOW_ORIGIN, nullValue());
  }

  private static RequestSpecification fromElsewhere() {
    return given().header("Origin", "https://www.kavlinge.example");
  }
}
