package se.lofteskollen.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Gives every error the same form, whoever raised it: our own, validation, JSON, security or the
 * framework. Whatever an exception says of its inside stays in the log.
 */
@ApplicationScoped
public class ProblemStandard implements ProblemPostProcessor {
  private static final String BASE_PATH = "/medborgarloften/v1";

  private final URI publicUrl;

  public ProblemStandard(@ConfigProperty(name = "lofteskollen.public-url") URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Last, so that nothing changes the answer afterwards. */
  @Override
  public int priority() {
    return 1;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    // one of ours may arrive wrapped, for instance when it was thrown while a parameter was read
    HttpProblem thrown = find(HttpProblem.class, context.cause);
    HttpProblem ours = thrown == null ? standard(problem, context.cause) : thrown;
    return HttpProblem.builder(ours)
        .withType(publicUrl.resolve(ours.getType()))
        .withInstance(instance(context.path))
        .with("traceId", Trace.id())
        .build();
  }

  private static URI instance(String path) {
    String whole = path.startsWith(BASE_PATH) ? path : BASE_PATH + path;
    try {
      // the path is decoded; this constructor quotes what an address cannot hold
      return new URI(null, null, whole, null);
    } catch (URISyntaxException e) {
      return URI.create(BASE_PATH);
    }
  }

  private static HttpProblem standard(HttpProblem problem, Throwable cause) {
    if (cause instanceof ConstraintViolationException violations) {
      return ProblemType.INVALID_REQUEST.problem(
          FieldError.CORRECT, ConstraintErrors.of(violations));
    }
    JsonProcessingException json = find(JsonProcessingException.class, cause);
    if (json != null && problem.getStatusCode() == 400) {
      return JsonErrors.problem(json);
    }
    if (DatabaseAway.explains(cause)) {
      return ProblemType.UNAVAILABLE
          .builder(ProblemType.UNAVAILABLE.description())
          .withHeader("Retry-After", 5)
          .build();
    }
    if (CrossedChanges.explain(cause)) {
      return ProblemType.CROSSED
          .builder(ProblemType.CROSSED.description())
          .withHeader("Retry-After", 1)
          .build();
    }
    ProblemType type = ProblemType.ofStatus(problem.getStatusCode());
    var builder = type.builder(type.description());
    problem.getHeaders().forEach(builder::withHeader);
    return builder.build();
  }

  static <T extends Throwable> @Nullable T find(Class<T> kind, @Nullable Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (kind.isInstance(each)) {
        return kind.cast(each);
      }
    }
    return null;
  }
}
