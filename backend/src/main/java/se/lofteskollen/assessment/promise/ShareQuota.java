package se.lofteskollen.assessment.promise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Unit;

/**
 * "Of the inspections, at least 20 % unannounced": the share of a part in the activity's own count.
 *
 * @param minimumPercent above 0, at most 100
 * @param of what the whole consists of; null where it is not said
 * @param part what the part consists of; null where it is not said
 */
public record ShareQuota(BigDecimal minimumPercent, @Nullable Unit of, @Nullable Unit part)
    implements PlainQuota {
  public static final BigDecimal ALL = BigDecimal.valueOf(100);

  public ShareQuota {
    if (minimumPercent.signum() <= 0 || minimumPercent.compareTo(ALL) > 0) {
      throw new IllegalArgumentException("A share lies above 0 and is at most 100 per cent.");
    }
  }
}
