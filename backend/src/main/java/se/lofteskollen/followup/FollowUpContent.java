package se.lofteskollen.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.shared.text.Slug;
import se.lofteskollen.shared.text.Text;

/** What the parties write; everything else in a follow-up is computed. */
@Schema(
    description =
        "What the parties write. What nobody wrote about is published as not reported; nothing of"
            + " the agreement can be left out.")
public record FollowUpContent(
    @Schema(description = "What a reader should know first. Needed before it is submitted.")
        @Nullable
        @Valid
        Text summary,
    @Size(max = 50) List<@NotNull @Valid PledgeJudgement> pledges,
    @Size(max = 500) List<@NotNull @Valid ActivityJudgement> activities) {

  static final FollowUpContent EMPTY = new FollowUpContent(null, List.of(), List.of());

  public FollowUpContent {
    pledges = pledges == null ? List.of() : List.copyOf(pledges);
    activities = activities == null ? List.of() : List.copyOf(activities);
  }

  /** What the parties wrote of a report. */
  static FollowUpContent of(Report report) {
    return new FollowUpContent(
        report.summary(),
        report.pledges().stream()
            .filter(pledge -> pledge.judgement() != null)
            .map(
                pledge ->
                    new PledgeJudgement(pledge.key(), Objects.requireNonNull(pledge.judgement())))
            .toList(),
        report.pledges().stream()
            .flatMap(pledge -> pledge.activities().stream())
            .filter(activity -> activity.writtenStatus() != null || activity.reason() != null)
            .map(
                activity ->
                    new ActivityJudgement(
                        activity.key(),
                        activity.writtenStatus() == null
                            ? null
                            : WrittenStatus.of(activity.writtenStatus()),
                        activity.reason()))
            .toList());
  }

  /** How the parties judge a pledge, in words. */
  @Schema(description = "How the parties judge a pledge, in words.")
  public record PledgeJudgement(
      @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String key,
      @NotNull @Valid Text judgement) {}

  /** What the parties write of an activity. */
  @Schema(
      description =
          "What the parties write of an activity: a status where nothing countable was promised,"
              + " and a reason or a comment.")
  public record ActivityJudgement(
      @NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 100) String key,
      @Schema(description = "For an activity without a number only.")
          @Nullable WrittenStatus status,
      @Nullable @Valid Text reason) {}
}
