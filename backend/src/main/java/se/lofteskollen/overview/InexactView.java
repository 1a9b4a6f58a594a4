package se.lofteskollen.overview;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.Amount;
import se.lofteskollen.assessment.activity.Exactness;

/** How exact a number is: at least 43, about 190. */
@Schema(
    name = "Inexact",
    description =
        "How exact the number beside it is. The word stands wherever the number does; everything"
            + " from `atLeast` to `atMost` fits what was reported.")
public record InexactView(
    @Schema(description = "The word that the number is told with.") Exactness exactness,
    BigDecimal atLeast,
    @Schema(description = "Left out where there is no upper end.") @Nullable BigDecimal atMost) {

  /** Null where the number is exact. */
  static @Nullable InexactView of(Amount amount) {
    return amount.exactness() == Exactness.EXACT
        ? null
        : new InexactView(
            amount.exactness(),
            BigDecimal.valueOf(amount.lower()),
            amount.upper() == Amount.UNBOUNDED ? null : BigDecimal.valueOf(amount.upper()));
  }

  /** The same of hours, which are reckoned in hundredths. */
  static @Nullable InexactView ofHours(Amount amount) {
    InexactView hundredths = of(amount);
    if (hundredths == null) {
      return null;
    }
    BigDecimal most = hundredths.atMost;
    return new InexactView(
        hundredths.exactness,
        hundredths.atLeast.movePointLeft(2),
        most == null ? null : most.movePointLeft(2));
  }
}
