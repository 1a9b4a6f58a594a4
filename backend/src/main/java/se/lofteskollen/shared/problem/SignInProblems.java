package se.lofteskollen.shared.problem;

import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers 401. The problem library's own answer is compiled against a newer Quarkus and fails on
 * this one, so it is given here; see docs/adr/0001-quarkus-version.md.
 */
public class SignInProblems {
  private final ProblemStandard standard;

  SignInProblems(ProblemStandard standard) {
    this.standard = standard;
  }

  @ServerExceptionMapper(
      value = {UnauthorizedException.class, AuthenticationFailedException.class},
      priority = 1)
  public Response notSignedIn(SecurityException cause, UriInfo uri) {
    var problem =
        ProblemType.NOT_SIGNED_IN
            .builder(ProblemType.NOT_SIGNED_IN.description())
            .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
            .build();
    return standard.apply(problem, ProblemContext.of(cause, uri)).toResponse();
  }
}
