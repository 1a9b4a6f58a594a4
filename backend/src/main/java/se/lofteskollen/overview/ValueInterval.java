package se.lofteskollen.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.shared.time.ClosedPeriod;

/** How far one value may be from what it stands for. */
@Schema(description = "How far the newest value of a period may be from what it stands for.")
public record ValueInterval(ClosedPeriod period, IntervalView interval) {}
