package se.lofteskollen.shared.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A query parameter has one value. The framework alone would take the first of two, without knowing
 * which one was meant, and read an empty day or number as one that was not given.
 */
public class ParameterValues {

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    var errors =
        request.getUriInfo().getQueryParameters().entrySet().stream()
            .flatMap(parameter -> errors(parameter.getKey(), parameter.getValue()))
            .toList();
    if (!errors.isEmpty()) {
      throw ProblemType.MALFORMED_REQUEST.problem(FieldError.CORRECT, errors);
    }
  }

  private static Stream<FieldError> errors(String name, List<String> values) {
    if (values.size() > 1) {
      return Stream.of(FieldError.ofParameter(name, "REPEATED", "must be given at most once"));
    }
    return values.getFirst().isEmpty()
        ? Stream.of(FieldError.ofParameter(name, "EMPTY", "must have a value, or be left out"))
        : Stream.empty();
  }
}
