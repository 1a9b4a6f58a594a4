package se.lofteskollen.outlet;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AgreementOverviewTest {
  @Test
  void try1() {
    System.out.println(given().get("/openapi").asString().length());
    System.out.println(given().get("/medborgarloften/v1/openapi").asString());
    System.out.println(
        given()
            .get("/medborgarloften/v1/pledge-agreements/kavlinge-2021/overview")
            .then()
            .log()
            .all()
            .extract()
            .asString());
    given().get("/medborgarloften/v1/nope").then().log().all();
    given().get("/nope").then().log().all();
    given().get("/medborgarloften/v1/places?limit=1000").then().log().all();
    given().get("/medborgarloften/v1/places?limit=abc").then().log().all();
    given().delete("/medborgarloften/v1/places").then().log().all();
    given().accept("text/plain").get("/medborgarloften/v1/places").then().log().all();
    given().get("/medborgarloften/v1/me").then().log().all();
  }
}
