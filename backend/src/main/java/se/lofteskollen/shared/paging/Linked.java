package se.lofteskollen.shared.paging;

import java.util.List;
import java.util.stream.Collectors;

/** A representation that says where its reader can go from it. */
public interface Linked {
  List<Link> links();

  /** The links as an RFC 8288 header value. */
  default String linkHeader() {
    return links().stream().map(Link::header).collect(Collectors.joining(", "));
  }
}
