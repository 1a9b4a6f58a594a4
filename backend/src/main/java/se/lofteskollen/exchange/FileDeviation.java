package se.lofteskollen.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.DeviationReason;
import se.lofteskollen.pledge.DeviationView;
import se.lofteskollen.pledge.NewDeviation;
import se.lofteskollen.shared.text.Text;

/**
 * Why something could not be done as promised, as a document says it.
 *
 * @param pledge key of the pledge, or else
 * @param activity key of the activity
 */
record FileDeviation(
    @Nullable String pledge,
    @Nullable String activity,
    LocalDate from,
    @Nullable LocalDate to,
    DeviationReason reasonCode,
    Text explanation,
    @Nullable Text instead) {

  /** The same as the product keeps it; what it names is known. */
  NewDeviation content(UUID agreement, Map<String, UUID> pledges, Map<String, UUID> activities) {
    return new NewDeviation(
        agreement,
        pledge == null ? null : Objects.requireNonNull(pledges.get(pledge)),
        activity == null ? null : Objects.requireNonNull(activities.get(activity)),
        from,
        to,
        reasonCode,
        explanation,
        instead);
  }

  /** What the product shows of a deviation. */
  static FileDeviation of(DeviationView view, Map<UUID, String> keys) {
    return new FileDeviation(
        keys.get(view.pledgeId()),
        keys.get(view.activityId()),
        view.from(),
        view.to(),
        view.reasonCode(),
        view.explanation(),
        view.instead());
  }
}
