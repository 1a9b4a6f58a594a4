package se.lofteskollen.outlet.figures;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Saying;

/**
 * One figure of a publication, or one answer, in no language yet. {@link FigureView} says what each
 * part is.
 */
public record Figure(
    String key,
    FigureKind kind,
    @Nullable String pledge,
    @Nullable String activity,
    @Nullable String kpiTarget,
    Saying label,
    @Nullable BigDecimal value,
    @Nullable Saying unit,
    @Nullable String code,
    @Nullable Saying text,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd,
    @Nullable URI source,
    boolean demonstration) {}
