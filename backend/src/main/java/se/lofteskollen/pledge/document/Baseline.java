package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.time.ClosedPeriod;

/** The value that a change is counted from, as it stood at signing. */
@Schema(description = "The value that a change is counted from, as it stood at signing.")
public record Baseline(
    @NotNull @Valid ClosedPeriod period,
    @NotNull @Digits(integer = 12, fraction = 6) @Schema(examples = "1.44") BigDecimal value) {

  public Baseline {
    value = value == null ? value : Decimals.plain(value);
  }
}
