package se.lofteskollen.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lofteskollen.organisation.MunicipalityService;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.CoverageRules;
import se.lofteskollen.pledge.document.EarlierWordingRules;
import se.lofteskollen.pledge.document.FollowUpPlanRules;
import se.lofteskollen.pledge.document.KpiTargetTerms;
import se.lofteskollen.pledge.document.PeriodLimits;
import se.lofteskollen.pledge.document.PledgeTerms;
import se.lofteskollen.pledge.document.QuotaContradictions;
import se.lofteskollen.shared.problem.FieldError;
import se.lofteskollen.shared.problem.ProblemType;

/**
 * What a text must fulfil beyond its form, draft or not: what it names exists and belongs together,
 * and nothing in it contradicts itself. That something is missing is no error in a draft.
 */
@ApplicationScoped
public class ContentRules {
  private final MunicipalityService municipalities;
  private final OrganisationService organisations;
  private final PlaceService places;
  private final KnownIndicators indicators;
  private final AgreementRepository agreements;
  private final Lineage lineage;
  private final Clock clock;

  ContentRules(
      MunicipalityService municipalities,
      OrganisationService organisations,
      PlaceService places,
      KnownIndicators indicators,
      AgreementRepository agreements,
      Lineage lineage,
      Clock clock) {
    this.municipalities = municipalities;
    this.organisations = organisations;
    this.places = places;
    this.indicators = indicators;
    this.agreements = agreements;
    this.lineage = lineage;
    this.clock = clock;
  }

  /**
   * Refuses a text that breaks a rule.
   *
   * @param agreement whose text it is to be; its slug is its own
   * @param at where the text stands in the body; pointers begin with it
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every broken rule
   */
  void check(UUID agreement, AgreementContent content, String at) {
    List<FieldError> errors = broken(agreement, content);
    if (!errors.isEmpty()) {
      throw refusal(errors, content)
          .problem(
              "The agreement breaks the rules in errors.",
              errors.stream()
                  .map(e -> FieldError.ofBody(at + e.pointer(), e.code(), e.detail()))
                  .toList());
    }
  }

  /** The narrow type where everything is of that type. */
  private ProblemType refusal(List<FieldError> errors, AgreementContent content) {
    if (errors.equals(contradictions(content))) {
      return ProblemType.CONTRADICTORY_QUOTA;
    }
    if (errors.stream().allMatch(e -> e.code().equals(PlaceRules.OTHER_MUNICIPALITY))) {
      return ProblemType.PLACE_ELSEWHERE;
    }
    return errors.equals(lineage.circular(content))
        ? ProblemType.CIRCULAR_LINEAGE
        : ProblemType.RULE_BROKEN;
  }

  /** Every broken rule, with its place in the text. */
  public List<FieldError> broken(UUID agreement, AgreementContent content) {
    var errors = new ArrayList<FieldError>();
    if (agreements.withSlug(content.slug()).filter(a -> !a.id.equals(agreement)).isPresent()) {
      errors.add(
          FieldError.ofBody("/slug", "SLUG_TAKEN", "must not be the slug of another agreement"));
    }
    wording(content, errors);
    errors.addAll(lineage.circular(content));
    errors.addAll(EarlierWordingRules.broken(content, LocalDate.now(clock)));
    for (int i = 0; i < content.before().size(); i++) {
      String at = EarlierWordingRules.at(i) + "/agreement";
      var ofIts = new ArrayList<FieldError>();
      wording(content.before().get(i).agreement(), ofIts);
      ofIts.forEach(e -> errors.add(FieldError.ofBody(at + e.pointer(), e.code(), e.detail())));
    }
    return errors;
  }

  private void wording(AgreementContent content, List<FieldError> errors) {
    names(content, errors);
    keys(content, errors);
    errors.addAll(PeriodLimits.broken(content.period()));
    errors.addAll(FollowUpPlanRules.broken(content.followUpPlan(), content.period()));
    errors.addAll(CoverageRules.broken(content));
    errors.addAll(contradictions(content));
    errors.addAll(lineage.unknown(content));
  }

  /** Whether a quota fits the period is asked of a period that is none too long to look at. */
  private static List<FieldError> contradictions(AgreementContent content) {
    return PeriodLimits.broken(content.period()).isEmpty()
        ? QuotaContradictions.in(content)
        : List.of();
  }

  private void names(AgreementContent content, List<FieldError> errors) {
    Set<String> codes =
        municipalities.all(content.municipalities()).stream()
            .map(MunicipalityView::code)
            .collect(Collectors.toSet());
    each(
        content.municipalities(),
        "/municipalities",
        codes,
        "UNKNOWN_MUNICIPALITY",
        "must be the code of a municipality",
        errors);
    Set<String> registered =
        organisations
            .withSlugs(
                Stream.concat(
                        content.parties().stream(),
                        content
                            .activities()
                            .flatMap(
                                a -> Stream.concat(a.leads().stream(), a.assisting().stream())))
                    .collect(Collectors.toSet()))
            .stream()
            .map(OrganisationView::slug)
            .collect(Collectors.toSet());
    each(
        content.parties(),
        "/parties",
        registered,
        "UNKNOWN_ORGANISATION",
        "must be the slug of a registered organisation",
        errors);
    Set<String> parties = Set.copyOf(content.parties());
    for (int p = 0; p < content.pledges().size(); p++) {
      List<ActivityTerms> activities = content.pledges().get(p).activities();
      for (int a = 0; a < activities.size(); a++) {
        ActivityTerms activity = activities.get(a);
        String at = "/pledges/%d/activities/%d".formatted(p, a);
        each(
            activity.leads(),
            at + "/leads",
            registered,
            "UNKNOWN_ORGANISATION",
            "must be the slug of a registered organisation",
            errors);
        each(
            activity.answering(),
            at + "/answeredBy",
            parties,
            "NOT_A_PARTY",
            "must be a party",
            errors);
        answering(
                activity.leads().stream()
                    .anyMatch(lead -> registered.contains(lead) && !parties.contains(lead)),
                !activity.answering().isEmpty(),
                at + "/answeredBy")
            .ifPresent(errors::add);
        each(
            activity.assisting(),
            at + "/assisting",
            registered,
            "UNKNOWN_ORGANISATION",
            "must be the slug of a registered organisation",
            errors);
      }
    }
    errors.addAll(PlaceRules.broken(content, places.in(content.municipalities())));
    targets(content, errors);
  }

  /** Somebody who signs answers for everything: where the leading one does not, another does. */
  private static Optional<FieldError> answering(boolean outside, boolean answered, String at) {
    if (outside == answered) {
      return Optional.empty();
    }
    return Optional.of(
        outside
            ? FieldError.ofBody(
                at, "ANSWER_MISSING", "must name a party: who leads the activity signs nothing")
            : FieldError.ofBody(
                at, "ANSWER_NOT_EXPECTED", "must be left out: who leads the activity is a party"));
  }

  private void targets(AgreementContent content, List<FieldError> errors) {
    Set<String> pledges =
        content.pledges().stream().map(PledgeTerms::key).collect(Collectors.toSet());
    Set<String> known =
        indicators.knownIndicators(
            content.kpiTargets().stream()
                .flatMap(
                    target ->
                        Stream.concat(
                            Stream.ofNullable(target.indicator()), target.context().stream()))
                .toList());
    for (int t = 0; t < content.kpiTargets().size(); t++) {
      KpiTargetTerms target = content.kpiTargets().get(t);
      String at = "/kpiTargets/" + t;
      if (target.indicator() != null && !known.contains(target.indicator())) {
        errors.add(
            FieldError.ofBody(
                at + "/indicator", "UNKNOWN_INDICATOR", "must be the slug of an indicator"));
      }
      if (target.indicator() != null
          && target.baseline() != null
          && !indicators.mayBeStated(target.indicator(), target.baseline())) {
        errors.add(
            FieldError.ofBody(
                at + "/baseline/value",
                "SMALL_NUMBER",
                "must not be stated: the indicator withholds numbers this small from the public"));
      }
      if (target.indicator() != null && target.baseline() != null) {
        indicators.misfits(target.indicator(), target.baseline()).stream()
            .map(e -> FieldError.ofBody(at + "/baseline" + e.pointer(), e.code(), e.detail()))
            .forEach(errors::add);
      }
      each(
          target.context(),
          at + "/context",
          known,
          "UNKNOWN_INDICATOR",
          "must be the slug of an indicator",
          errors);
      each(
          target.pledges(),
          at + "/pledges",
          pledges,
          "UNKNOWN_PLEDGE",
          "must be the key of one of the pledges",
          errors);
    }
  }

  private static void keys(AgreementContent content, List<FieldError> errors) {
    var pledges = new HashSet<String>();
    var activities = new HashSet<String>();
    for (int p = 0; p < content.pledges().size(); p++) {
      PledgeTerms pledge = content.pledges().get(p);
      unique(pledge.key(), pledges, "/pledges/%d/key".formatted(p), errors);
      for (int a = 0; a < pledge.activities().size(); a++) {
        unique(
            pledge.activities().get(a).key(),
            activities,
            "/pledges/%d/activities/%d/key".formatted(p, a),
            errors);
      }
    }
    var targets = new HashSet<String>();
    for (int t = 0; t < content.kpiTargets().size(); t++) {
      unique(content.kpiTargets().get(t).key(), targets, "/kpiTargets/%d/key".formatted(t), errors);
    }
  }

  private static void unique(
      String key, Set<String> taken, String pointer, List<FieldError> errors) {
    if (!taken.add(key)) {
      errors.add(FieldError.ofBody(pointer, "DUPLICATE_KEY", "must not be used twice"));
    }
  }

  /** Every entry is known and named once. */
  private static <T> void each(
      List<T> named,
      String pointer,
      Collection<T> known,
      String code,
      String expectation,
      List<FieldError> errors) {
    var seen = new HashSet<T>();
    for (int i = 0; i < named.size(); i++) {
      T name = Objects.requireNonNull(named.get(i));
      if (!known.contains(name)) {
        errors.add(FieldError.ofBody(pointer + "/" + i, code, expectation));
      } else if (!seen.add(name)) {
        errors.add(FieldError.ofBody(pointer + "/" + i, "NAMED_TWICE", "must not be named twice"));
      }
    }
  }
}
