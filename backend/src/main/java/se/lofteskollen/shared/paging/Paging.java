package se.lofteskollen.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of every list. */
public class Paging {
  @QueryParam("page")
  @DefaultValue("1")
  @Min(0)
  @Parameter(description = "Which page, from 1. Page 0 and pages beyond the end are empty.")
  Integer page;

  @QueryParam("limit")
  @DefaultValue("20")
  @Min(1)
  @Max(100)
  @Parameter(description = "Items per page.")
  Integer limit;

  @Context UriInfo uri;

  /** Asks for the page and wraps it with its links. */
  public <T> PageView<T> of(Function<PageRequest, Slice<T>> list) {
    var request = new PageRequest(page, limit);
    return PageView.of(list.apply(request), request, uri);
  }
}
