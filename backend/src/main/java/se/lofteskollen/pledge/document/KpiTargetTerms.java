package se.lofteskollen.pledge.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.PlainText;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/**
 * What the agreement shall achieve.
 *
 * @param indicator slug; null while nothing measurable is agreed
 * @param context slugs of indicators that are shown beside it and judge nothing
 * @param pledges keys of the pledges that it belongs to
 * @param outcome the days that it is judged on; null where they follow from the baseline
 * @param district that the promise is about; null where it is about the municipalities
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
        List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String> pledges,
    @Schema(
            description =
                "The days that it is judged on. Left out: the last period like the baseline with at"
                    + " least half of its days in the agreement; of a survey, the agreement's days.")
        @Nullable
        @Valid
        ClosedPeriod outcome,
    @Schema(
            description =
                "The district that the promise is about, by the name of the indicator's area, where"
                    + " it is not about the whole municipalities.",
            examples = "Furulund")
        @Nullable
        @Size(min = 1, max = 200)
        @PlainText
        String district) {

  public KpiTargetTerms {
    context = Lists.orNone(context);
    pledges = Lists.orNone(pledges);
  }
}
