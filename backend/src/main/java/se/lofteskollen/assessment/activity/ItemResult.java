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
    Amount done,
    Amount waiting,
    PeriodStatus status) {

  /** What is said of one that is due by the agreement's last day and not known to be reached. */
  static PeriodStatus notReached(Evidence there) {
    if (there.openEnded() || there.over()) {
      if (there.done().mayReach(1)) {
        return PeriodStatus.UNDETERMINED;
      }
      if (!there.covered()) {
        return PeriodStatus.NO_INFORMATION;
      }
      return there.openEnded() ? PeriodStatus.NO_DEADLINE : PeriodStatus.MISSED;
    }
    return there.stillHeard() ? PeriodStatus.PENDING : PeriodStatus.NO_INFORMATION;
  }

  static boolean all(List<ItemResult> results, PeriodStatus status) {
    return results.stream().allMatch(r -> r.status() == status);
  }

  static boolean any(List<ItemResult> results, PeriodStatus status) {
    return results.stream().anyMatch(r -> r.status() == status);
  }

  static int number(List<ItemResult> results, PeriodStatus status) {
    return names(results, status).size();
  }

  static List<Wording> names(List<ItemResult> results, PeriodStatus status) {
    return results.stream().filter(r -> r.status() == status).map(ItemResult::name).toList();
  }
}
