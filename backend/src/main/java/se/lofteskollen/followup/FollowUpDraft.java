package se.lofteskollen.followup;

import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.shared.text.Text;

/**
 * What a follow-up would say if it were published as it is written.
 *
 * @param correctionNote why it corrects a published version; null when it is the first
 */
public record FollowUpDraft(Report report, @Nullable Text correctionNote) {}
