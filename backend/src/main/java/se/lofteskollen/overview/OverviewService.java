package se.lofteskollen.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.access.Actor;
import se.lofteskollen.activity.ActivityOutcomeService;
import se.lofteskollen.activity.ActivityOutcomes;
import se.lofteskollen.activity.AssessmentService;
import se.lofteskollen.activity.RecordReadingService;
import se.lofteskollen.assessment.activity.ActivityAssessment;
import se.lofteskollen.assessment.activity.AsOf;
import se.lofteskollen.assessment.activity.AssessmentStatus;
import se.lofteskollen.assessment.promise.Promise;
import se.lofteskollen.kpi.KpiService;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.overview.AgreementCard.StatusCount;
import se.lofteskollen.overview.AgreementOverview.AssessedActivity;
import se.lofteskollen.overview.AgreementOverview.AssessedPledge;
import se.lofteskollen.pledge.ActivityView;
import se.lofteskollen.pledge.AgreementDocument;
import se.lofteskollen.pledge.AgreementService;
import se.lofteskollen.pledge.AgreementStatus;
import se.lofteskollen.pledge.AgreementView;
import se.lofteskollen.pledge.DeviationService;
import se.lofteskollen.pledge.DeviationView;
import se.lofteskollen.pledge.PledgeView;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.shared.paging.PageRequest;
import se.lofteskollen.shared.paging.Slice;
import se.lofteskollen.shared.time.ClosedPeriod;
import se.lofteskollen.voice.Voice;

/** Puts together what each public page shows. */
@ApplicationScoped
public class OverviewService {
  private final MunicipalityService municipalities;
  private final AgreementService agreements;
  private final RecordReadingService records;
  private final AssessmentService assessments;
  private final ActivityOutcomeService outcomes;
  private final KpiService kpis;
  private final DeviationService deviations;
  private final Clock clock;

  OverviewService(
      MunicipalityService municipalities,
      AgreementService agreements,
      RecordReadingService records,
      AssessmentService assessments,
      ActivityOutcomeService outcomes,
      KpiService kpis,
      DeviationService deviations,
      Clock clock) {
    this.municipalities = municipalities;
    this.agreements = agreements;
    this.records = records;
    this.assessments = assessments;
    this.outcomes = outcomes;
    this.kpis = kpis;
    this.deviations = deviations;
    this.clock = clock;
  }

  /** Municipalities whose name or code begins with {@code search}. */
  @Transactional
  public Slice<MunicipalityEntry> municipalities(
      String search, boolean withAgreements, PageRequest page) {
    Map<String, Long> counts = agreements.countByMunicipality();
    return municipalities
        .search(search, withAgreements ? counts.keySet() : null, page)
        .map(m -> MunicipalityEntry.from(m, counts.getOrDefault(m.code(), 0L)));
  }

  /** A municipality's page; links are the resource's business. */
  @Transactional
  public MunicipalityOverview municipality(String code) {
    return new MunicipalityOverview(
        municipalities.get(code), cards(agreements.of(code)), List.of());
  }

  /** Public agreements as cards, newest first. */
  @Transactional
  public Slice<AgreementCard> agreements(
      @Nullable String municipality, @Nullable Integer year, PageRequest page) {
    var slice = agreements.list(municipality, year, page);
    return new Slice<>(cards(slice.items()), slice.total());
  }

  /** Agreements that the actor works with, drafts too, as cards, newest first. */
  @Transactional
  public Slice<AgreementCard> own(@Nullable AgreementStatus status, PageRequest page, Actor actor) {
    var slice = agreements.own(status, page, actor);
    return new Slice<>(cards(slice.items()), slice.total());
  }

  /**
   * An agreement's page; links are the resource's business.
   *
   * @param moment of an earlier day nothing is shown that only came about later, or became known
   *     after the day on which it is to be known
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none that the reader may
   *     know of, 400 when the days cannot be
   */
  @Transactional
  public AgreementOverview agreement(
      String idOrSlug, Supplier<Optional<Actor>> reader, Moment moment) {
    AgreementDocument document = agreements.document(idOrSlug, reader, moment.dayOfText());
    LocalDate today = LocalDate.now(clock);
    AsOf asOf = moment.asked(today);
    LocalDate latest = latest(asOf.day(), today);
    return overview(
        document,
        asOf,
        latest(asOf.reportedBy(), today),
        deviation -> !deviation.from().isAfter(latest));
  }

  /** What lies ahead is left out of an earlier day only. */
  private static LocalDate latest(LocalDate day, LocalDate today) {
    return day.isBefore(today) ? day : LocalDate.MAX;
  }

  /**
   * The same for a period: the text in force on its last day, what was done by then and reported
   * since, and the deviations that held in it. While it lasts, as it stands today.
   *
   * @param knownOn the day up to which what became known counts
   */
  @Transactional
  public AgreementOverview ofPeriod(UUID agreement, ClosedPeriod period, LocalDate knownOn) {
    LocalDate day = period.end().isAfter(knownOn) ? knownOn : period.end();
    return overview(
        agreements.document(agreement.toString(), Optional::empty, day),
        new AsOf(day, knownOn),
        latest(knownOn, LocalDate.now(clock)),
        deviation -> holdsIn(period, deviation));
  }

  private AgreementOverview overview(
      AgreementDocument document,
      AsOf asOf,
      LocalDate latest,
      Predicate<DeviationView> worthTelling) {
    AgreementView agreement = document.agreement();
    Map<UUID, Promise> promises = PromisesOfText.of(document);
    var answers =
        PublicAnswers.of(
            document, promises, assessments.assess(Map.of(agreement.id(), promises), asOf));
    Map<UUID, ActivityOutcomes> told =
        outcomes.of(agreement.id(), uncounted(document), document.sensitive(), asOf);
    List<AssessedTarget> targets =
        kpis.targets(document.targets(), latest).stream()
            .map(
                target ->
                    AssessedTarget.from(target, TargetAnswer.of(target, agreement, asOf.day())))
            .toList();
    var goals = Headline.ofTargets(targets.stream().map(t -> t.assessment().attainment()));
    return new AgreementOverview(
        agreement,
        !records.agreementsWithDemonstration(Set.of(agreement.id())).isEmpty(),
        agreement.retoldFromElsewhere(),
        asOf.day(),
        answers.headline(activities(document).map(ActivityView::id)),
        goals == null ? null : Voice.ours().text(goals),
        document.pledges().stream().map(pledge -> assessed(pledge, answers, told)).toList(),
        targets,
        deviations.holdingIn(agreement.id()).stream().filter(worthTelling).toList(),
        List.of());
  }

  private static Stream<ActivityView> activities(AgreementDocument document) {
    return document.pledges().stream().flatMap(pledge -> pledge.activities().stream());
  }

  private static Set<UUID> uncounted(AgreementDocument document) {
    return activities(document)
        .filter(activity -> activity.quota().plain() instanceof QuotaTerms.None)
        .map(ActivityView::id)
        .collect(Collectors.toSet());
  }

  private static boolean holdsIn(ClosedPeriod period, DeviationView deviation) {
    LocalDate to = deviation.to();
    return !deviation.from().isAfter(period.end()) && (to == null || !to.isBefore(period.start()));
  }

  private List<AgreementCard> cards(List<AgreementDocument> found) {
    var ids = found.stream().map(document -> document.agreement().id()).toList();
    Map<UUID, Map<UUID, Promise>> promises =
        found.stream()
            .collect(Collectors.toMap(document -> document.agreement().id(), PromisesOfText::of));
    Map<UUID, ActivityAssessment> answers =
        assessments.assess(promises, AsOf.on(LocalDate.now(clock)));
    Set<UUID> demonstration = records.agreementsWithDemonstration(ids);
    return found.stream()
        .map(
            document ->
                card(
                    document,
                    demonstration.contains(document.agreement().id()),
                    PublicAnswers.of(
                        document,
                        promises.getOrDefault(document.agreement().id(), Map.of()),
                        answers)))
        .toList();
  }

  private static AgreementCard card(
      AgreementDocument document, boolean demonstration, PublicAnswers answers) {
    return AgreementCard.from(
        document.agreement(),
        demonstration,
        statusCounts(document, answers),
        answers.headline(activities(document).map(ActivityView::id)));
  }

  private static List<StatusCount> statusCounts(AgreementDocument document, PublicAnswers answers) {
    var counts = new EnumMap<AssessmentStatus, Integer>(AssessmentStatus.class);
    document.pledges().stream()
        .flatMap(pledge -> pledge.activities().stream())
        .forEach(activity -> counts.merge(answers.status(activity.id()), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new StatusCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static AssessedPledge assessed(
      PledgeView pledge, PublicAnswers answers, Map<UUID, ActivityOutcomes> told) {
    return AssessedPledge.from(
        pledge,
        pledge.activities().stream()
            .map(
                activity ->
                    AssessedActivity.from(
                        activity,
                        answers.view(activity),
                        told.getOrDefault(activity.id(), ActivityOutcomes.NONE)))
            .toList());
  }
}
