package se.lofteskollen.pledge.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that somebody left out is empty: a person who writes a file need not state nothing. */
final class Lists {
  private Lists() {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
