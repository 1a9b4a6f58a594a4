package se.lofteskollen.pledge.document;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.kpi.Goal;

/**
 * What the indicator's value shall do, and how that is judged.
 *
 * @param value the limit, for AT_LEAST and AT_MOST, in the indicator's unit
 * @param tolerance how far from the baseline still counts as maintained, in the indicator's unit
 * @param alpha two-sided significance level; 0.05 when left out
 * @param percent by how much of the earlier value, for INCREASE_BY and DECREASE_BY
 */
@Schema(description = "What the indicator's value shall do, and how that is judged.")
public record KpiGoal(
    @NotNull Kind kind,
    @Schema(description = "The limit, for AT_LEAST and AT_MOST, in the indicator's unit.")
        @Nullable
        @Digits(integer = 12, fraction = 6)
        BigDecimal value,
    @Schema(description = "How far from the baseline still counts as maintained, for MAINTAIN.")
        @Nullable
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 6)
        BigDecimal tolerance,
    @Schema(description = "Two-sided significance level; 0.05 when left out.")
        @Nullable
        @DecimalMin("0.0001")
        @DecimalMax("0.5")
        @Digits(integer = 1, fraction = 6)
        BigDecimal alpha,
    @Schema(
            description =
                "By how many per cent of the earlier value, for INCREASE_BY and DECREASE_BY: above 0,"
                    + " and of a decrease at most 100.")
        @Nullable
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 4, fraction = 2)
        BigDecimal percent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public KpiGoal {
    value = value == null ? value : Decimals.plain(value);
    tolerance = tolerance == null ? tolerance : Decimals.plain(tolerance);
    alpha = alpha == null ? alpha : Decimals.plain(alpha);
    percent = percent == null ? percent : Decimals.plain(percent);
  }

  @AssertTrue(message = "must have a value for AT_LEAST and AT_MOST, and only for them")
  @Schema(hidden = true)
  boolean isLimitRight() {
    return (value != null) == (kind == Kind.AT_LEAST || kind == Kind.AT_MOST);
  }

  @AssertTrue(message = "must have a tolerance for MAINTAIN, and only for it")
  @Schema(hidden = true)
  boolean isToleranceRight() {
    return (tolerance != null) == (kind == Kind.MAINTAIN);
  }

  @AssertTrue(
      message =
          "must have per cent for INCREASE_BY and DECREASE_BY, and only for them; of a decrease at"
              + " most 100")
  @Schema(hidden = true)
  boolean isPercentRight() {
    boolean decreases = kind == Kind.DECREASE_BY;
    return (percent != null) == (decreases || kind == Kind.INCREASE_BY)
        && (percent == null || !decreases || percent.compareTo(HUNDRED) <= 0);
  }

  /** The same as the rules know it. */
  public Goal toGoal() {
    return switch (kind) {
      case INCREASE -> new Goal.Change(true, false);
      case DECREASE -> new Goal.Change(false, false);
      case CONTINUE_INCREASE -> new Goal.Change(true, true);
      case CONTINUE_DECREASE -> new Goal.Change(false, true);
      case INCREASE_BY -> new Goal.ChangeBy(true, Objects.requireNonNull(percent));
      case DECREASE_BY -> new Goal.ChangeBy(false, Objects.requireNonNull(percent));
      case AT_LEAST -> new Goal.Limit(true, Objects.requireNonNull(value));
      case AT_MOST -> new Goal.Limit(false, Objects.requireNonNull(value));
      case MAINTAIN -> new Goal.Maintain(Objects.requireNonNull(tolerance));
      case UNQUANTIFIED -> new Goal.Unstated();
    };
  }

  /** What the indicator's value is promised to do. */
  @Schema(name = "KpiGoalKind")
  public enum Kind {
    INCREASE,
    DECREASE,
    CONTINUE_INCREASE,
    CONTINUE_DECREASE,
    INCREASE_BY,
    DECREASE_BY,
    AT_LEAST,
    AT_MOST,
    MAINTAIN,
    UNQUANTIFIED
  }
}
