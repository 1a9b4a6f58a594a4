package se.lofteskollen.shared.problem;

import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the caller which trace the request belongs to. */
public class TraceFilter {

  @ServerResponseFilter
  public void answer(ContainerResponseContext response) {
    var trace = Span.current().getSpanContext();
    response
        .getHeaders()
        .putSingle(
            "traceparent",
            "00-%s-%s-%s"
                .formatted(trace.getTraceId(), trace.getSpanId(), trace.getTraceFlags().asHex()));
  }
}
