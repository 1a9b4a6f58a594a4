package se.lofteskollen.kpi;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator and what is known of it, oldest first. */
@Schema(description = "An indicator and its measurements, oldest first.")
public record IndicatorSeries(IndicatorView indicator, List<MeasurementView> measurements) {}
