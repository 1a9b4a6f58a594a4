package se.lofteskollen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static se.lofteskollen.support.Api.BASE;

import io.restassured.response.ValidatableResponse;

/** What every problem has in common, whatever it is about. */
public final class Problems {
  private Problems() {}

  /** Holds the answer to be a problem of this type that gives nothing of our inside away. */
  public static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
    String body = answer.extract().asString();
    assertThat(body).doesNotContain("Exception").doesNotContain("se.lofteskollen");
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", endsWith("/problem-types/" + type))
        .body("status", equalTo(status))
        .body("traceId", matchesPattern("[0-9a-f]{32}"))
        .body("instance", containsString(BASE));
  }
}
