package se.lofteskollen.kpi;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.pledge.document.Baseline;
import se.lofteskollen.pledge.document.KpiGoal;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.ClosedPeriod;

/** What an agreement shall achieve, with the values that are known. */
@Schema(
    name = "KpiTarget",
    description =
        "What an agreement shall achieve. `series` is missing where nothing measurable was agreed;"
            + " `contextSeries` are series that are shown beside it and judge nothing.")
public record KpiTargetView(
    UUID id,
    UUID agreementId,
    @Schema(examples = "upplevd-trygghet") String key,
    Text title,
    Text wording,
    KpiGoal goal,
    @Nullable IndicatorSeries series,
    @Nullable Baseline baseline,
    List<IndicatorSeries> contextSeries,
    @Schema(description = "Keys of the pledges that it belongs to.") List<String> pledges,
    @Schema(description = "The days that it is judged on, where the text names them.")
        @Nullable ClosedPeriod outcome,
    @Schema(description = "The district that the promise is about, where the text names one.")
        @Nullable String district) {}
