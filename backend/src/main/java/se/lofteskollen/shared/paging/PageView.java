package se.lofteskollen.shared.paging;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** A page of a list, with links that keep the reader's other parameters. */
public record PageView<T>(List<T> items, PageMeta meta, List<Link> links) implements Linked {

  public static <T> PageView<T> of(Slice<T> slice, PageRequest request, UriInfo uri) {
    int last = request.lastPage(slice.total());
    int page = request.page();
    var links = new ArrayList<Link>();
    links.add(link(uri, request, page, "self"));
    links.add(link(uri, request, 1, "first"));
    if (page > 1) {
      links.add(link(uri, request, Math.min(page - 1, last), "prev"));
    }
    if (page < last) {
      links.add(link(uri, request, page + 1, "next"));
    }
    links.add(link(uri, request, last, "last"));
    var meta = new PageMeta(slice.total(), page, request.limit(), slice.items().size());
    return new PageView<>(slice.items(), meta, List.copyOf(links));
  }

  private static Link link(UriInfo uri, PageRequest request, int page, String rel) {
    var href =
        uri.getRequestUriBuilder()
            .replaceQueryParam("page", page)
            .replaceQueryParam("limit", request.limit())
            .build();
    return new Link(href.toString(), rel, HttpMethod.GET);
  }
}
