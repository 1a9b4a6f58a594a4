package se.lofteskollen.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, as far as the rules need to know it.
 *
 * @param count how many of the quota's unit; 0 is an explicit zero, which is not the same as
 *     silence
 * @param verified only what is verified counts; the rest is shown as waiting
 * @param occasion the key of the occasion it belongs to, for an {@link OccasionQuota}
 */
public record Performance(LocalDate day, int count, boolean verified, @Nullable String occasion) {}
