package se.lofteskollen.shared.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** A body says what it is; the framework alone would take one without a word for anything. */
public class BodyMediaType {
  private static final Set<String> WITH_BODY =
      Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.POST);

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo operation) {
    if (WITH_BODY.contains(request.getMethod())
        && takesBody(operation)
        && !stated(request.getMediaType())) {
      throw ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(
          "Say in Content-Type what the body is; text is UTF-8.");
    }
  }

  /** A signature, say, has none: such an operation names no media type that it reads. */
  private static boolean takesBody(ResourceInfo operation) {
    Method method = operation.getResourceMethod();
    Consumes consumes = method.getAnnotation(Consumes.class);
    if (consumes == null) {
      consumes = operation.getResourceClass().getAnnotation(Consumes.class);
    }
    return consumes != null && !Arrays.asList(consumes.value()).contains(MediaType.WILDCARD);
  }

  private static boolean stated(@Nullable MediaType type) {
    if (type == null || type.isWildcardType() || type.isWildcardSubtype()) {
      return false;
    }
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return charset == null || charset.equalsIgnoreCase("utf-8");
  }
}
