package se.lofteskollen.outlet.edition;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.kpi.Attainment;
import se.lofteskollen.assessment.wording.PeriodName;
import se.lofteskollen.assessment.wording.Saying;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.followup.snapshot.v2.Report.ReportedActivity;
import se.lofteskollen.followup.snapshot.v2.Report.ReportedPledge;
import se.lofteskollen.followup.snapshot.v2.Snapshot.PartyApproval;
import se.lofteskollen.outlet.Addresses;
import se.lofteskollen.outlet.AnswerMessages;
import se.lofteskollen.outlet.edition.Edition.Activity;
import se.lofteskollen.outlet.edition.Edition.Deviation;
import se.lofteskollen.outlet.edition.Edition.Imprint;
import se.lofteskollen.outlet.edition.Edition.Pledge;
import se.lofteskollen.outlet.edition.Edition.Signature;
import se.lofteskollen.outlet.edition.Edition.Tally;
import se.lofteskollen.overview.Headline;
import se.lofteskollen.shared.json.JsonChange;
import se.lofteskollen.shared.text.Text;
import se.lofteskollen.voice.Speaker;

/** Writes one edition, in one language. */
final class EditionWriter {
  private final Phrasing phrasing;
  private final Addresses addresses;

  EditionWriter(Speaker speaker, Addresses addresses) {
    this.phrasing = new Phrasing(speaker);
    this.addresses = addresses;
  }

  Edition edition(
      Report report,
      List<PartyApproval> approvals,
      @Nullable Text note,
      List<JsonChange> changes,
      @Nullable Imprint imprint) {
    var days = report.period().period();
    String period = phrasing.say(PeriodName.of(report.period().key(), days.start(), days.end()));
    List<String> municipalities =
        report.agreement().municipalities().stream().map(Report.Municipality::shortName).toList();
    String agreement = named(phrasing.said(report.agreement().title()), municipalities);
    var references = new References(phrasing);
    var inShortOfTargets = Headline.ofTargets(attainments(report));
    return new Edition(
        phrasing.speaker(),
        phrasing.say(phrasing.message("title").with("agreement", agreement).with("period", period)),
        agreement,
        period,
        municipalities,
        report.containsDemonstrationData(),
        report.agreement().wordingKind() == Report.WordingKind.RETOLD,
        report.agreement().parties().stream().map(party -> phrasing.said(party.name())).toList(),
        approvals.stream().map(this::signature).toList(),
        approvals.stream()
            .flatMap(approval -> approval.checks().stream())
            .distinct()
            .sorted()
            .map(check -> phrasing.say(AnswerMessages.of(check)))
            .toList(),
        Objects.requireNonNullElse(phrasing.written(report.summary()), ""),
        phrasing.say(phrasing.message("knownOn").with("day", report.knownOn())),
        phrasing.written(note),
        new ChangeWords(report, phrasing).of(changes),
        phrasing.say(Headline.ofActivities(statuses(report))),
        inShortOfTargets == null ? null : phrasing.say(inShortOfTargets),
        tallies(report),
        report.pledges().stream().map(this::pledge).toList(),
        report.kpiTargets().stream().map(target -> TargetWords.of(target, phrasing)).toList(),
        report.deviations().stream().map(deviation -> deviation(deviation, report)).toList(),
        references.ofValues(report),
        references.ofMethods(report, addresses),
        new FigureTables(phrasing).of(report),
        imprint);
  }

  /** Titles often leave out whose promise it is; elsewhere than on its own page it is needed. */
  private String named(String title, List<String> municipalities) {
    return municipalities.stream().anyMatch(title::contains)
        ? title
        : phrasing.say(
            phrasing
                .message("named")
                .with("title", title)
                .with("places", phrasing.list(municipalities)));
  }

  private Signature signature(PartyApproval approval) {
    String party = phrasing.said(approval.organisation().name());
    return new Signature(
        party,
        phrasing.day(approval.approvedAt()),
        phrasing.say(phrasing.message("dissent").with("party", party)),
        phrasing.written(approval.dissent()));
  }

  private Pledge pledge(ReportedPledge pledge) {
    return new Pledge(
        "lofte-" + pledge.key(),
        phrasing.said(pledge.title()),
        phrasing.said(pledge.wording()),
        phrasing.written(pledge.judgement()),
        pledge.activities().stream().map(this::activity).toList());
  }

  private Activity activity(ReportedActivity activity) {
    return new Activity(
        phrasing.said(activity.title()),
        phrasing.said(activity.wording()),
        phrasing.say(AnswerMessages.of(activity.assessment().status())),
        written(activity),
        phrasing.said(activity.assessment().explanation()),
        phrasing.written(activity.reason()),
        phrasing.list(
            activity.leadOrganisations().stream()
                .map(organisation -> phrasing.said(organisation.name()))
                .toList()),
        phrasing.say(phrasing.message("counted").with("activity", phrasing.said(activity.title()))),
        new RowWords(phrasing).of(activity.assessment()));
  }

  /** What the parties say of it; silence about one without a number is told as such. */
  private @Nullable String written(ReportedActivity activity) {
    var written = activity.writtenStatus();
    if (!activity.reported()) {
      return phrasing.say(AnswerMessages.notReported());
    }
    return written == null ? null : phrasing.say(AnswerMessages.of(written));
  }

  /** In the order of the sentence; nothing where nothing is decided. */
  private List<Tally> tallies(Report report) {
    Map<AssessmentStatus, Integer> counted = new EnumMap<>(AssessmentStatus.class);
    statuses(report).forEach(status -> counted.merge(status, 1, Integer::sum));
    return counted.keySet().stream().noneMatch(Headline::decides)
        ? List.of()
        : counted.entrySet().stream()
            .sorted(Comparator.comparing(entry -> !Headline.decides(entry.getKey())))
            .map(entry -> new Tally(look(entry.getKey()), entry.getValue()))
            .toList();
  }

  private static Stream<AssessmentStatus> statuses(Report report) {
    return report.pledges().stream()
        .flatMap(pledge -> pledge.activities().stream())
        .map(activity -> AssessmentStatus.valueOf(activity.assessment().status().name()));
  }

  private static Stream<Attainment> attainments(Report report) {
    return report.kpiTargets().stream()
        .map(target -> Attainment.valueOf(target.assessment().attainment().name()));
  }

  private static Tally.Look look(AssessmentStatus status) {
    return switch (status) {
      case KEPT, ON_TRACK -> Tally.Look.DONE;
      case BEHIND, NOT_KEPT -> Tally.Look.NOT_DONE;
      case UNDER_WAY,
          UNDETERMINED,
          NO_INFORMATION,
          NO_DEADLINE,
          NO_NEED_AROSE,
          NOT_STARTED,
          NOT_MEASURABLE ->
          Tally.Look.UNDECIDED;
    };
  }

  private Deviation deviation(
      se.lofteskollen.followup.snapshot.v2.Deviation deviation, Report report) {
    String about =
        report.pledges().stream()
            .flatMap(
                pledge ->
                    pledge.id().equals(deviation.pledgeId())
                        ? Stream.of(phrasing.said(pledge.title()))
                        : pledge.activities().stream()
                            .filter(activity -> activity.id().equals(deviation.activityId()))
                            .map(activity -> phrasing.said(activity.title())))
            .findFirst()
            .orElseGet(() -> phrasing.say(phrasing.message("wholeAgreement")));
    var to = deviation.to();
    String days =
        to == null
            ? phrasing.say(phrasing.message("since").with("day", deviation.from()))
            : phrasing.days(deviation.from(), to);
    return new Deviation(
        about,
        phrasing.say(
            phrasing
                .message("deviation")
                .with("days", new Saying.Capitalised(new Saying.Name(days)))
                .with("reason", AnswerMessages.of(deviation.reasonCode()))
                .with("explanation", phrasing.said(deviation.explanation()))),
        phrasing.written(deviation.instead()));
  }
}
