package se.lofteskollen.pledge;

import java.util.UUID;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.shared.time.Period;

/**
 * An agreement in short, as it stands on a day.
 *
 * @param anyActivity whether anything is promised to be done
 */
public record AgreementSummary(
    UUID id, String slug, Text title, Period period, boolean anyActivity) {}
