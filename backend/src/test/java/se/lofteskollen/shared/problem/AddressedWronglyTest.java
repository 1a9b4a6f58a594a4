package se.lofteskollen.shared.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static se.lofteskollen.support.Account.COORDINATOR;
import static se.lofteskollen.support.Api.BASE;
import static se.lofteskollen.support.Api.as;
import static se.lofteskollen.support.Api.get;
import static se.lofteskollen.support.Problems.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lofteskollen.shared.ids.Ids;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AddressedWronglyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api-info                        | DELETE | GET, HEAD, OPTIONS
          /municipalities/1261             | DELETE | GET, HEAD, OPTIONS, PUT
          /municipalities/1261/overview    | PUT    | GET, HEAD, OPTIONS
          /activity-records                | PUT    | GET, HEAD, OPTIONS
          /activity-records/batch          | DELETE | GET, HEAD, OPTIONS, PATCH, POST, PUT
          """)
  void aMethodThatAnAddressDoesNotHaveIsAnsweredWithThoseItHas(
      String path, String method, String allowed) {
    problem(given().request(method, BASE + path).then(), 405, "method-not-allowed")
        .header("Allow", equalTo(allowed));
  }

  @Test
  void aParameterThatIsGivenTwiceIsNotGuessed() {
    problem(get("/municipalities?limit=1&limit=2"), 400, "malformed-request")
        .body("errors[0].parameter", equalTo("limit"))
        .body("errors[0].code", equalTo("REPEATED"));
  }

  @Test
  void aParameterWithoutAValueIsNotTakenForOneThatWasLeftOut() {
    problem(get("/municipalities?limit="), 400, "malformed-request")
        .body("errors[0].parameter", equalTo("limit"))
        .body("errors[0].code", equalTo("EMPTY"));
  }

  @Test
  void whatIsSaidByItsAddressAloneNeedsNoMediaType() {
    as(COORDINATOR)
        .noContentType()
        .put(BASE + "/pledge-agreements/{id}/signatures/kavlinge-kommun", Ids.next())
        .then()
        .statusCode(403);
  }
}
