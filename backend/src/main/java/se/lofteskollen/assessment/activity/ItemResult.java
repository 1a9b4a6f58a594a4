package se.lofteskollen.assessment.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Wording;

/**
 * One occasion or unit that the promise names.
 *
 * @param date of an occasion, once it is known
 * @param done sum of verified counts
 * @param waiting sum of reported counts that nobody has verified yet
 */
public record ItemResult(
    String key,
    Wording name,
    @Nullable LocalDate date,
    int done,
    int waiting,
    PeriodStatus status) {

  static boolean all(List<ItemResult> results, PeriodStatus status) {
    return results.stream().allMatch(r -> r.status() == status);
  }

  static boolean any(List<ItemResult> results, PeriodStatus status) {
    return results.stream().anyMatch(r -> r.status() == status);
  }

  static List<Wording> names(List<ItemResult> results, PeriodStatus status) {
    return results.stream().filter(r -> r.status() == status).map(ItemResult::name).toList();
  }
}
