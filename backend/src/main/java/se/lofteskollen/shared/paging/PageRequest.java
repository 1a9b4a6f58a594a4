package se.lofteskollen.shared.paging;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1; 0 and pages beyond the end are empty
 * @param limit items per page, 1 to 100
 */
public record PageRequest(int page, int limit) {
  /** Whether nothing of so long a list is on this page. */
  public boolean beyond(long total) {
    return page < 1 || (long) (page - 1) * limit >= total;
  }

  int lastPage(long total) {
    return Math.toIntExact(Math.max(1, (total + limit - 1) / limit));
  }
}
