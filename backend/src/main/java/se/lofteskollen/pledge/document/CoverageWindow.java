package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.text.WebAddress;

/**
 * Of which days the service claims to know everything that was done. Silence is a failure only
 * within them: outside nobody was there to hear. Days in Europe/Stockholm, both ends included.
 *
 * @param from with {@link Extent#DAYS}, and only with it
 * @param through null: for as long as the parties record here
 */
@Schema(
    name = "Coverage",
    description =
        "Of which days the service claims to know everything that was done. A period within them of"
            + " which nothing is reported was missed; of any other nothing is known. Days in"
            + " Europe/Stockholm, both ends included.")
public record CoverageWindow(
    @NotNull Extent extent,
    @Schema(
            description =
                "First day, within the agreement's period. Needed with DAYS, left out with NOTHING.")
        @Nullable LocalDate from,
    @Schema(
            description =
                "Last day, within the agreement's period; left out for as long as the parties record"
                    + " here.")
        @Nullable LocalDate through,
    @Schema(
            description =
                "Where what is known comes from. Needed where a retold text covers days; left out"
                    + " where the parties record here.")
        @Nullable
        @Valid
        CoverageSource source) {

  /** Whether anything is covered. */
  @Schema(name = "CoverageExtent", description = "DAYS: those stated. NOTHING: no day at all.")
  public enum Extent {
    DAYS,
    NOTHING
  }

  /** What the parties publish or record elsewhere, and the service knows from there. */
  @Schema(description = "Where what is known comes from.")
  public record CoverageSource(@NotNull @Valid Text title, @Nullable @WebAddress URI url) {}

  /** Nothing is known but what is reported. */
  public static CoverageWindow nothing() {
    return new CoverageWindow(Extent.NOTHING, null, null, null);
  }

  /** Everything from that day on, for as long as the parties record here. */
  public static CoverageWindow from(LocalDate day) {
    return new CoverageWindow(Extent.DAYS, day, null, null);
  }
}
