package se.lofteskollen.assessment.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "Adopt a plan": done or not done.
 *
 * @param due last day; null: the agreement's
 */
public record MilestoneQuota(@Nullable LocalDate due) implements PlainQuota {}
