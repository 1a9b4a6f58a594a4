package se.lofteskollen.shared.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.function.Function;

/** One page of a longer list, and how long the whole list is. */
public record Slice<T>(List<T> items, long total) {

  /** Page 0 and pages beyond the end are empty. */
  public static <E> Slice<E> of(PanacheQuery<E> query, PageRequest page) {
    long total = query.count();
    return new Slice<>(
        page.beyond(total) ? List.of() : query.page(page.page() - 1, page.limit()).list(), total);
  }

  /** The same for a list that is at hand. */
  public static <E> Slice<E> of(List<E> all, PageRequest page) {
    return new Slice<>(
        page.beyond(all.size())
            ? List.of()
            : all.stream().skip((page.page() - 1L) * page.limit()).limit(page.limit()).toList(),
        all.size());
  }

  public <R> Slice<R> map(Function<? super T, ? extends R> mapper) {
    return new Slice<>(items.stream().<R>map(mapper).toList(), total);
  }
}
