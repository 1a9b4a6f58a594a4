package se.lofteskollen.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.followup.FollowUpContent.ActivityJudgement;
import se.lofteskollen.followup.FollowUpContent.PledgeJudgement;
import se.lofteskollen.followup.Report.ReportedActivity;
import se.lofteskollen.followup.Report.ReportedAgreement;
import se.lofteskollen.followup.Report.ReportedPledge;
import se.lofteskollen.overview.AgreementOverview;
import se.lofteskollen.overview.AgreementOverview.AssessedActivity;
import se.lofteskollen.overview.AgreementOverview.AssessedPledge;
import se.lofteskollen.overview.OverviewService;
import se.lofteskollen.pledge.document.QuotaTerms;

/** Puts together what was computed and what the parties wrote. No item can be missing. */
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
        ReportedAgreement.from(overview.agreement()),
        followUp.planned(),
        knownOn,
        overview.containsDemonstrationData(),
        content.summary(),
        overview.pledges().stream()
            .map(pledge -> reported(pledge, ofPledges.get(pledge.key()), ofActivities))
            .toList(),
        overview.kpiTargets(),
        overview.deviations());
  }

  private static ReportedPledge reported(
      AssessedPledge pledge,
      @Nullable PledgeJudgement judgement,
      Map<String, ActivityJudgement> ofActivities) {
    return new ReportedPledge(
        pledge.id(),
        pledge.key(),
        pledge.focusArea(),
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
    return new ReportedActivity(
        activity.id(),
        activity.key(),
        activity.title(),
        activity.wording(),
        activity.quota(),
        activity.leadOrganisations(),
        activity.assessment(),
        written != null || !wantsWords(activity.quota()),
        written,
        judgement == null ? null : judgement.reason());
  }

  /** Whether a status can only be written: nothing countable was promised. */
  static boolean wantsWords(QuotaTerms quota) {
    return switch (quota) {
      case QuotaTerms.None _ -> true;
      case QuotaTerms.Conditional conditional -> wantsWords(conditional.quota());
      case QuotaTerms.Total _,
          QuotaTerms.Recurring _,
          QuotaTerms.Occasions _,
          QuotaTerms.Coverage _,
          QuotaTerms.Effort _,
          QuotaTerms.Share _,
          QuotaTerms.ResponseTime _,
          QuotaTerms.Milestone _ ->
          false;
    };
  }
}
