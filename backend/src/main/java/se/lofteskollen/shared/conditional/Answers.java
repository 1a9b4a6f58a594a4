package se.lofteskollen.shared.conditional;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers to who reads or replaces something that has versions. */
public final class Answers {
  private Answers() {}

  /** The representation with the version's ETag, for a reader who may replace it. */
  public static <T> RestResponse<T> read(Stored<T> stored) {
    return tagged(ResponseBuilder.ok(stored.view()), stored);
  }

  /** 201 with its address when it is new, else 200. */
  public static <T> RestResponse<T> replaced(Stored<T> stored, UriInfo uri) {
    ResponseBuilder<T> answer =
        stored.created()
            ? ResponseBuilder.<T>created(uri.getAbsolutePath()).entity(stored.view())
            : ResponseBuilder.ok(stored.view());
    return tagged(answer, stored);
  }

  private static <T> RestResponse<T> tagged(ResponseBuilder<T> answer, Stored<T> stored) {
    return answer.header(HttpHeaders.ETAG, ETags.ofVersion(stored.version())).build();
  }
}
