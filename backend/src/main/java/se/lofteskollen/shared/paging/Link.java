package se.lofteskollen.shared.paging;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the reader can go from here; {@code rel} is one of IANA's link relations. */
@Schema(description = "Where a reader can go from here. `rel` is one of IANA's link relations.")
public record Link(
    @Schema(format = "uri", examples = "https://example.se/medborgarloften/v1/pledge-agreements")
        String href,
    @Schema(examples = "self") String rel,
    @Schema(examples = "GET") String method) {

  public static Link to(String rel, UriInfo uri, String... segments) {
    var builder = uri.getBaseUriBuilder();
    for (String segment : segments) {
      builder.segment(segment);
    }
    return new Link(builder.build().toString(), rel, HttpMethod.GET);
  }

  public static Link self(UriInfo uri) {
    return new Link(uri.getRequestUri().toString(), "self", HttpMethod.GET);
  }

  /** The link as RFC 8288 writes it in a {@code Link} header. */
  public String header() {
    return "<" + href + ">; rel=\"" + rel + "\"";
  }
}
