package se.lofteskollen.shared.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** A body says what it is; the framework alone would take one without a word for anything. */
public class BodyMediaType {
  private static final Set<String> WITH_BODY =
      Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.POST);

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    if (WITH_BODY.contains(request.getMethod()) && !stated(request.getMediaType())) {
      throw ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(
          "Say in Content-Type what the body is; text is UTF-8.");
    }
  }

  private static boolean stated(@Nullable MediaType type) {
    if (type == null || type.isWildcardType() || type.isWildcardSubtype()) {
      return false;
    }
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return charset == null || charset.equalsIgnoreCase("utf-8");
  }
}
