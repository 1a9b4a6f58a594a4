package se.lofteskollen.shared.conditional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.paging.Link;
import se.lofteskollen.shared.paging.Linked;

/**
 * Gives every representation its ETag, answers 304 to who already has it, and says how long it may
 * be kept: as long as one likes, if one asks first whether it is still the same.
 */
public class RepresentationFilter {
  private final ObjectMapper mapper;

  public RepresentationFilter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @ServerResponseFilter
  public void describe(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    Object entity = response.getEntity();
    if (entity instanceof Linked page) {
      response.getHeaders().putSingle(HttpHeaders.LINK, page.linkHeader());
    }
    if (entity instanceof Versioned versioned && versioned.changeable()) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, ETags.ofVersion(versioned.version()));
    }
    if (!reads(request)) {
      return;
    }
    response.getHeaders().add(HttpHeaders.VARY, "Authorization, Accept-Encoding");
    if (response.getStatus() != Status.OK.getStatusCode() || entity == null) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
      return;
    }
    if (!(entity instanceof Linked)) {
      response.getHeaders().putSingle(HttpHeaders.LINK, Link.self(request.getUriInfo()).header());
    }
    boolean signedIn = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    if (response.getHeaderString(HttpHeaders.CACHE_CONTROL) == null) {
      response
          .getHeaders()
          .putSingle(HttpHeaders.CACHE_CONTROL, (signedIn ? "private" : "public") + ", no-cache");
    }
    byte[] content = entity instanceof byte[] bytes ? bytes : mapper.writeValueAsBytes(entity);
    String etag = ETags.ofContent(response.getHeaderString(HttpHeaders.ETAG), content);
    response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
    response.setEntity(entity instanceof byte[] ? content : new RenderedJson(content));
    if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
  }

  private static boolean reads(ContainerRequestContext request) {
    return HttpMethod.GET.equals(request.getMethod())
        || HttpMethod.HEAD.equals(request.getMethod());
  }

  private static boolean matches(@Nullable String ifNoneMatch, String etag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
  }
}
