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

/**
 * What the agreement shall achieve.
 *
 * @param indicator slug; null while nothing measurable is agreed
 * @param context slugs of indicators that are shown beside it and judge nothing
 * @param pledges keys of the pledges that it belongs to
 */
@Schema(description = "What the agreement shall achieve, and how that will be judged.")
public record KpiTargetTerms(
    @Schema(examples = "upplevd-trygghet") @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100)
        String key,
    @NotNull @Valid Text title,
    @NotNull @Valid Text wording,
    @NotNull @Valid KpiGoal goal,
    @Schema(description = "The indicator's slug; left out while nothing measurable is agreed.")
        @Nullable
        @Pattern(regexp = Slug.PATTERN)
        @Size(max = 100)
        String indicator,
    @Nullable @Valid Baseline baseline,
    @Schema(description = "Slugs of indicators that are shown beside it and judge nothing.")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> context,
    @Schema(description = "Keys of the pledges that it belongs to.") @Size(max = 50)
        List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> pledges) {

  public KpiTargetTerms {
    context = Lists.orNone(context);
    pledges = Lists.orNone(pledges);
  }
}
