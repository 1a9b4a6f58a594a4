package se.lofteskollen.pledge;

import java.time.LocalDate;
import java.util.List;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.document.QuotaTerms;

/**
 * What one text of an agreement promises with an activity.
 *
 * @param from the day the text came into force; of the first text {@link LocalDate#MIN}
 */
public record QuotaOfText(
    LocalDate from, QuotaTerms quota, int reportingDelayDays, List<PlaceView> places) {}
