package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/** One promise, and why it is made: problem, causes, intended effect. */
@Schema(description = "One promise, and why it is made.")
public record PledgeTerms(
    @Schema(examples = "ungdomar") @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100)
        String key,
    @NotNull FocusArea focusArea,
    @NotNull @Valid Text title,
    @NotNull @Valid Text wording,
    @Nullable @Valid Text problem,
    @Nullable @Valid Text causes,
    @Nullable @Valid Text intendedEffect,
    @Nullable @Valid EarlierPledge continues,
    @Size(max = 50) List<@NotNull @Valid ActivityTerms> activities) {

  public PledgeTerms {
    activities = Lists.orNone(activities);
  }

  /** The promise of an earlier agreement that this one continues. */
  @Schema(description = "The promise of an earlier agreement that this one continues.")
  public record EarlierPledge(
      @Schema(examples = "kavlinge-2020") @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100)
          String agreement,
      @Schema(examples = "ungdomar") @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100)
          String pledge) {}
}
