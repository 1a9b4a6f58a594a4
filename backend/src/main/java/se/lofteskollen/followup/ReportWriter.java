package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.FollowUpContent.ActivityJudgement;
import se.lofteskollen.followup.FollowUpContent.PledgeJudgement;
import se.lofteskollen.followup.snapshot.v2.Quota;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Report.ReportedActivity;
import se.lofteskollen.followup.snapshot.v2.Report.ReportedPledge;
import se.lofteskollen.overview.AgreementOverview;
import se.lofteskollen.overview.AgreementOverview.AssessedActivity;
import se.lofteskollen.overview.AgreementOverview.AssessedPledge;
import se.lofteskollen.overview.OverviewService;

/**
 * Puts together what was computed and what the parties wrote, in the form in which it is kept. No
 * item can be missing.
 */
@ApplicationScoped
class ReportWriter {
  private final OverviewService overviews;

  ReportWriter(OverviewService overviews) {
    this.overviews = overviews;
  }

  /**
   * The report as it stands.
   *
   * @param knownOn the day up to which what became known is told
   */
  Report write(FollowUp followUp, LocalDate knownOn) {
    return write(followUp, followUp.content, knownOn);
  }

  Report write(FollowUp followUp, FollowUpContent content, LocalDate knownOn) {
    AgreementOverview overview =
        overviews.ofPeriod(followUp.agreementId, followUp.planned().period(), knownOn);
    Map<String, PledgeJudgement> ofPledges =
        content.pledges().stream()
            .collect(Collectors.toMap(PledgeJudgement::key, Function.identity()));
    Map<String, ActivityJudgement> ofActivities =
        content.activities().stream()
            .collect(Collectors.toMap(ActivityJudgement::key, Function.identity()));
    return new Report(
        ReportedParties.of(overview.agreement()),
        ReportedParties.of(followUp.planned()),
        knownOn,
        overview.containsDemonstrationData(),
        content.summary(),
        overview.pledges().stream()
            .map(pledge -> reported(pledge, ofPledges.get(pledge.key()), ofActivities))
            .toList(),
        overview.kpiTargets().stream().map(ReportedTargets::of).toList(),
        overview.deviations().stream().map(ReportedAnswers::of).toList());
  }

  private static ReportedPledge reported(
      AssessedPledge pledge,
      @Nullable PledgeJudgement judgement,
      Map<String, ActivityJudgement> ofActivities) {
    return new ReportedPledge(
        pledge.id(),
        pledge.key(),
        ReportedCodes.of(pledge.focusArea()),
        pledge.title(),
        pledge.wording(),
        judgement == null ? null : judgement.judgement(),
        pledge.activities().stream()
            .map(activity -> reported(activity, ofActivities.get(activity.key())))
            .toList());
  }

  private static ReportedActivity reported(
      AssessedActivity activity, @Nullable ActivityJudgement judgement) {
    WrittenStatus written = judgement == null ? null : judgement.status();
    Quota quota = ReportedQuotas.of(activity.quota());
    return new ReportedActivity(
        activity.id(),
        activity.key(),
        activity.title(),
        activity.wording(),
        quota,
        activity.leadOrganisations().stream().map(ReportedParties::of).toList(),
        ReportedAnswers.of(activity.assessment()),
        written != null || !wantsWords(quota),
        written == null ? null : ReportedCodes.of(written),
        judgement == null ? null : judgement.reason());
  }

  /** Whether a status can only be written: nothing countable was promised. */
  static boolean wantsWords(Quota quota) {
    return switch (quota) {
      case Quota.None _ -> true;
      case Quota.Conditional conditional -> wantsWords(conditional.quota());
      case Quota.Total _,
          Quota.Recurring _,
          Quota.Occasions _,
          Quota.Coverage _,
          Quota.Effort _,
          Quota.Share _,
          Quota.ResponseTime _,
          Quota.Milestone _ ->
          false;
    };
  }
}
