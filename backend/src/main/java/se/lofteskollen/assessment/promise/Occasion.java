package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.wording.Wording;

/**
 * A named occasion that was promised.
 *
 * @param key tells it from the activity's other occasions
 * @param date null while it is not known; it is then judged when the agreement ends
 */
public record Occasion(String key, Wording name, @Nullable LocalDate date) {}
