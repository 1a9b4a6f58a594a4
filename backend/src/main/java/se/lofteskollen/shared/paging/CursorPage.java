package se.lofteskollen.shared.paging;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A part of a list that grows while it is read; the link {@code next} goes on after it. */
public record CursorPage<T>(List<T> items, List<Link> links) implements Linked {

  /**
   * The first items and how to go on.
   *
   * @param found one more than {@code limit} where there are more
   * @param cursor what names an item in the parameter {@code cursor}
   */
  public static <T> CursorPage<T> of(
      List<T> found, int limit, Function<T, String> cursor, UriInfo uri) {
    var items = List.copyOf(found.subList(0, Math.min(limit, found.size())));
    var links = new ArrayList<Link>();
    links.add(Link.self(uri));
    if (found.size() > limit) {
      var next =
          uri.getRequestUriBuilder()
              .replaceQueryParam("cursor", cursor.apply(items.getLast()))
              .build();
      links.add(new Link(next.toString(), "next", HttpMethod.GET));
    }
    return new CursorPage<>(items, List.copyOf(links));
  }
}
