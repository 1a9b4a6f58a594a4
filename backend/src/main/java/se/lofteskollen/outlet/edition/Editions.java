package se.lofteskollen.outlet.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.followup.PublicationService;
import se.lofteskollen.followup.Report;
import se.lofteskollen.followup.Report.ReportedActivity;
import se.lofteskollen.followup.Report.ReportedPledge;
import se.lofteskollen.followup.Snapshot;
import se.lofteskollen.followup.Snapshot.PartyApproval;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.outlet.Addresses;
import se.lofteskollen.outlet.NamedFile;
import se.lofteskollen.outlet.edition.Edition.Activity;
import se.lofteskollen.outlet.edition.Edition.Change;
import se.lofteskollen.outlet.edition.Edition.Deviation;
import se.lofteskollen.outlet.edition.Edition.Imprint;
import se.lofteskollen.outlet.edition.Edition.Pledge;
import se.lofteskollen.outlet.edition.Edition.Signature;
import se.lofteskollen.outlet.edition.Edition.Tally;
import se.lofteskollen.pledge.DeviationView;
import se.lofteskollen.pledge.document.WordingKind;
import se.lofteskollen.shared.text.Text;

/** Puts a snapshot, or a draft, into Swedish words. */
@ApplicationScoped
public class Editions {
  private static final String NOT_REPORTED = "Inte rapporterat";

  private final PublicationService publications;
  private final Addresses addresses;

  Editions(PublicationService publications, Addresses addresses) {
    this.publications = publications;
    this.addresses = addresses;
  }

  /**
   * A version of a publication in words.
   *
   * @param version null: the newest
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such version
   */
  public Edition read(UUID id, @Nullable Integer version) {
    byte[] canonical = publications.canonical(id, version);
    return of(publications.snapshot(id, version), sha256(canonical), version, addresses);
  }

  /** What would be published if every party approved it today. */
  public Edition draft(Report report, @Nullable Text correctionNote) {
    return words(report, List.of(), swedish(correctionNote), List.of(), null, addresses);
  }

  /** Addresses name a version only where the reader asked for one. */
  public static Edition of(
      Snapshot snapshot, String sha256, @Nullable Integer asked, Addresses addresses) {
    return words(
        snapshot.report(),
        snapshot.approvals(),
        swedish(snapshot.note()),
        new ChangeWords(snapshot.report()).of(snapshot.changes()),
        imprint(snapshot, sha256, asked, addresses),
        addresses);
  }

  private static Edition words(
      Report report,
      List<PartyApproval> approvals,
      @Nullable String note,
      List<Change> changes,
      @Nullable Imprint imprint,
      Addresses addresses) {
    var days = report.period().period();
    String period = Phrases.days(days.start(), days.end());
    List<String> municipalities =
        report.agreement().municipalities().stream().map(MunicipalityView::shortName).toList();
    String agreement = named(report.agreement().title().sv(), municipalities);
    return new Edition(
        "%s: så gick det %s".formatted(agreement, period),
        agreement,
        period,
        municipalities,
        report.containsDemonstrationData(),
        report.agreement().wordingKind() == WordingKind.RETOLD,
        report.agreement().parties().stream().map(party -> party.name().sv()).toList(),
        approvals.stream().map(Editions::signature).toList(),
        approvals.stream()
            .flatMap(approval -> approval.checks().stream())
            .distinct()
            .sorted()
            .map(Phrases::check)
            .toList(),
        Objects.requireNonNullElse(swedish(report.summary()), ""),
        Phrases.day(report.knownOn()),
        note,
        changes,
        tallies(report),
        report.pledges().stream().map(Editions::pledge).toList(),
        report.kpiTargets().stream().map(TargetWords::of).toList(),
        report.deviations().stream().map(deviation -> deviation(deviation, report)).toList(),
        References.ofValues(report),
        References.ofMethods(report, addresses),
        FigureTables.of(report),
        imprint);
  }

  /** Titles often leave out whose promise it is; elsewhere than on its own page it is needed. */
  private static String named(String title, List<String> municipalities) {
    return municipalities.stream().anyMatch(title::contains)
        ? title
        : title + ", " + Phrases.list(municipalities);
  }

  private static Imprint imprint(
      Snapshot snapshot, String sha256, @Nullable Integer asked, Addresses addresses) {
    UUID id = snapshot.publicationId();
    String api = "/publications/" + id;
    String query = asked == null ? "" : "?version=" + asked;
    return new Imprint(
        snapshot.version(),
        snapshot.publishedAt(),
        NamedFile.name(snapshot),
        sha256,
        asked == null ? addresses.publicationPage(id) : addresses.publicationPage(id, asked),
        addresses.api(api + "/document" + query),
        addresses.api(api + "/picture" + query),
        addresses.api(asked == null ? api : api + "/versions/" + asked),
        addresses.api("/feeds/publications"));
  }

  private static Signature signature(PartyApproval approval) {
    return new Signature(
        approval.organisation().name().sv(),
        Phrases.day(approval.approvedAt()),
        swedish(approval.dissent()));
  }

  private static Pledge pledge(ReportedPledge pledge) {
    return new Pledge(
        "lofte-" + pledge.key(),
        pledge.title().sv(),
        pledge.wording().sv(),
        swedish(pledge.judgement()),
        pledge.activities().stream().map(Editions::activity).toList());
  }

  private static Activity activity(ReportedActivity activity) {
    return new Activity(
        activity.title().sv(),
        activity.wording().sv(),
        Phrases.status(activity.assessment().status()),
        written(activity),
        activity.assessment().explanation().sv(),
        swedish(activity.reason()),
        Phrases.list(
            activity.leadOrganisations().stream()
                .map(organisation -> organisation.name().sv())
                .toList()),
        RowWords.of(activity.assessment()));
  }

  /** What the parties say of it; silence about one without a number is told as such. */
  private static @Nullable String written(ReportedActivity activity) {
    var written = activity.writtenStatus();
    if (!activity.reported()) {
      return NOT_REPORTED;
    }
    return written == null ? null : Phrases.status(written);
  }

  /** What was kept first, also when nothing was; then what became of the others. */
  private static List<Tally> tallies(Report report) {
    Map<AssessmentStatus, Integer> counted = new EnumMap<>(AssessmentStatus.class);
    counted.put(AssessmentStatus.KEPT, 0);
    report.pledges().stream()
        .flatMap(pledge -> pledge.activities().stream())
        .forEach(activity -> counted.merge(activity.assessment().status(), 1, Integer::sum));
    return counted.entrySet().stream()
        .map(
            entry ->
                new Tally(
                    Phrases.status(entry.getKey()),
                    Phrases.afterNumber(entry.getKey()),
                    look(entry.getKey()),
                    entry.getValue()))
        .toList();
  }

  private static Tally.Look look(AssessmentStatus status) {
    return switch (status) {
      case KEPT, ON_TRACK -> Tally.Look.DONE;
      case BEHIND, NOT_KEPT -> Tally.Look.NOT_DONE;
      case NO_NEED_AROSE, NOT_STARTED, NOT_MEASURABLE -> Tally.Look.UNDECIDED;
    };
  }

  private static Deviation deviation(DeviationView deviation, Report report) {
    String about =
        report.pledges().stream()
            .flatMap(
                pledge ->
                    pledge.id().equals(deviation.pledgeId())
                        ? Stream.of(pledge.title().sv())
                        : pledge.activities().stream()
                            .filter(activity -> activity.id().equals(deviation.activityId()))
                            .map(activity -> activity.title().sv()))
            .findFirst()
            .orElse("Hela löftet");
    var to = deviation.to();
    return new Deviation(
        about,
        to == null ? "från " + Phrases.day(deviation.from()) : Phrases.days(deviation.from(), to),
        Phrases.reason(deviation.reasonCode()),
        deviation.explanation().sv(),
        swedish(deviation.instead()));
  }

  private static @Nullable String swedish(@Nullable Text text) {
    return text == null ? null : text.sv();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
