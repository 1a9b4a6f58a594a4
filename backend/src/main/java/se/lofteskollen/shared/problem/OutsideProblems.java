package se.lofteskollen.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Errors that arise before a request reaches an operation: no such address, body too large. */
@ApplicationScoped
public class OutsideProblems {
  private static final int BEFORE_QUARKUS_LOOKS_AT_THE_BODY = -100_000;

  private final ObjectMapper mapper;
  private final URI publicUrl;
  private final long bodyLimit;

  OutsideProblems(
      ObjectMapper mapper,
      @ConfigProperty(name = "lofteskollen.public-url") URI publicUrl,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
    this.mapper = mapper;
    this.publicUrl = publicUrl;
    this.bodyLimit = bodyLimit.asLongValue();
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_QUARKUS_LOOKS_AT_THE_BODY).handler(this::refuseTooLarge);
    for (int status : new int[] {400, 404, 405, 413, 500, 503}) {
      router.errorHandler(status, context -> answer(context, ProblemType.ofStatus(status)));
    }
  }

  /** Quarkus itself would close the connection without a word. */
  private void refuseTooLarge(RoutingContext context) {
    String length = context.request().getHeader("Content-Length");
    if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > bodyLimit) {
      answer(context, ProblemType.TOO_LARGE);
    } else {
      context.next();
    }
  }

  private void answer(RoutingContext context, ProblemType type) {
    if (context.response().ended()) {
      return;
    }
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", publicUrl.resolve(ProblemType.PATH + "/" + type.slug()));
    problem.put("title", type.title());
    problem.put("status", type.status());
    problem.put("detail", type.description());
    problem.put("instance", context.request().path());
    problem.put("traceId", Trace.id());
    try {
      context
          .response()
          .setStatusCode(type.status())
          .putHeader("Content-Type", "application/problem+json")
          .putHeader("Cache-Control", "no-store")
          .end(mapper.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of texts can be written.", e);
    }
  }
}
