package se.lofteskollen.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.shared.text.Text;

/**
 * What the agreement shall achieve.
 *
 * @param indicator slug; null while nothing measurable is agreed
 * @param context slugs of indicators that are shown beside it and judge nothing
 */
public record NewKpiTarget(
    @NotNull @Valid Text title,
    @NotNull @Valid Text wording,
    @NotNull GoalKind goal,
    @Nullable String indicator,
    @Nullable @Valid Baseline baseline,
    @NotNull List<String> context) {}
