package se.lofteskollen.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
  private final ObjectMapper mapper;
  private final URI publicUrl;

  OutsideProblems(
      ObjectMapper mapper, @ConfigProperty(name = "lofteskollen.public-url") URI publicUrl) {
    this.mapper = mapper;
    this.publicUrl = publicUrl;
  }

  void register(@Observes Router router) {
    for (int status : new int[] {400, 404, 405, 413, 500, 503}) {
      router.errorHandler(status, context -> answer(context, ProblemType.ofStatus(status)));
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
