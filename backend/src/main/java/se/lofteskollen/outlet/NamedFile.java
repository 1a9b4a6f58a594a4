package se.lofteskollen.outlet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.lofteskollen.followup.snapshot.v2.Snapshot;

/** A publication as a file, with the name under which it is saved. */
public final class NamedFile {
  private NamedFile() {}

  /** Of letters, digits and hyphens, without an ending: kavlinge-2021-2021-H1-v1. */
  public static String name(Snapshot snapshot) {
    var report = snapshot.report();
    return "%s-%s-v%d"
        .formatted(report.agreement().slug(), report.period().key(), snapshot.version());
  }

  /** For a browser to save. */
  public static <T> RestResponse<T> attached(T content, MediaType type, String name) {
    return answer(content, type, "attachment", name);
  }

  /** For a browser to show, and to save if the reader wants to. */
  public static <T> RestResponse<T> shown(T content, MediaType type, String name) {
    return answer(content, type, "inline", name);
  }

  private static <T> RestResponse<T> answer(T content, MediaType type, String how, String name) {
    return ResponseBuilder.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename=\"" + name + "\"")
        .build();
  }
}
