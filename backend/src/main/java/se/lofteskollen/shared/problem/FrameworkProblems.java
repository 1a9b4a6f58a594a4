package se.lofteskollen.shared.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Errors that the framework would answer by itself, past the problem library: a missing or bad
 * token (the library's own answer is compiled against a newer Quarkus and fails on this one, see
 * docs/adr/0001-quarkus-3-34-1-on-java-25.md) and JSON of the wrong shape.
 */
public class FrameworkProblems {
  private final ProblemStandard standard;

  FrameworkProblems(ProblemStandard standard) {
    this.standard = standard;
  }

  @ServerExceptionMapper(
      value = {UnauthorizedException.class, AuthenticationFailedException.class},
      priority = 1)
  public Response notSignedIn(SecurityException cause, UriInfo uri, HttpHeaders headers) {
    boolean tokenSent = headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    var problem =
        ProblemType.NOT_SIGNED_IN
            .builder(ProblemType.NOT_SIGNED_IN.description())
            .withHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer")
            .build();
    return standard.apply(problem, ProblemContext.of(cause, uri)).toResponse();
  }

  @ServerExceptionMapper(priority = 1)
  public Response wrongShape(MismatchedInputException cause, UriInfo uri) {
    return standard.apply(JsonErrors.problem(cause), ProblemContext.of(cause, uri)).toResponse();
  }
}
