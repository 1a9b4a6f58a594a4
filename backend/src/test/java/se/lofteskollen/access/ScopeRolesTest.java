package se.lofteskollen.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static se.lofteskollen.support.Api.BASE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lofteskollen.support.Account;
import se.lofteskollen.support.TestPlatform;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ScopeRolesTest {

  private static ValidatableResponse me(String token) {
    return given().auth().oauth2(token).get(BASE + "/me").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"records:write", "measurements:write"})
  void aServiceAccountsScopeCountsAsItsRole(String scope) {
    me(new Account("service", scope, "kavlinge-kommun").token()).body("roles", contains(scope));
  }

  @ParameterizedTest
  @ValueSource(strings = {"records:write", "measurements:write"})
  void aRealmRoleByTheNameOfAScopeGivesNothing(String scope) {
    me(new Account("service", scope, "kavlinge-kommun").tokenWithRealmRole())
        .body("roles", empty());
  }

  @Test
  void aScopeByTheNameOfARoleGivesNothing() {
    me(new Account("service", "x:admin admin", "kavlinge-kommun").token()).body("roles", empty());
  }

  @Test
  void rolesOfTheRealmStay() {
    me(Account.COORDINATOR.token()).body("roles", contains("coordinator"));
  }
}
