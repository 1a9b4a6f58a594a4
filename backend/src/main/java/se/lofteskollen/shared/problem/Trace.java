package se.lofteskollen.shared.problem;

import io.opentelemetry.api.trace.Span;

/** The trace a request belongs to (W3C Trace Context). */
final class Trace {
  private Trace() {}

  static String id() {
    return Span.current().getSpanContext().getTraceId();
  }
}
