package se.lofteskollen.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.persistence.OptimisticLockException;
import java.net.URI;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two changes that get in each other's way are no fault: one of them is sent again. */
class CrossedChangesTest {
  private final ProblemStandard standard = new ProblemStandard(URI.create("http://localhost"));

  private HttpProblem answer(Throwable cause) {
    return standard.apply(
        HttpProblem.valueOf(jakarta.ws.rs.core.Response.Status.INTERNAL_SERVER_ERROR),
        ProblemContext.of(cause, "/places/1"));
  }

  static Stream<Throwable> crossings() {
    return Stream.of(
        new IllegalStateException(new SQLException("deadlock detected", "40P01")),
        new IllegalStateException(new SQLException("could not serialize", "40001")),
        new IllegalStateException(new OptimisticLockException("changed meanwhile")));
  }

  @ParameterizedTest
  @MethodSource("crossings")
  void theRequestMayBeSentAgain(Throwable cause) {
    HttpProblem answer = answer(cause);

    assertThat(answer.getStatusCode()).isEqualTo(503);
    assertThat(answer.getType())
        .hasToString("http://localhost/medborgarloften/v1/problem-types/crossed");
    assertThat(answer.getDetail()).contains("again");
    assertThat(answer.getHeaders()).containsEntry("Retry-After", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22021"})
  void anotherFaultOfTheDatabaseIsOurs(String state) {
    assertThat(answer(new IllegalStateException(new SQLException("other", state))).getStatusCode())
        .isEqualTo(500);
  }
}
