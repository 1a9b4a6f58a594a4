package se.lofteskollen.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.lofteskollen.access.Actor;
import se.lofteskollen.exchange.DocumentReader.Parts;
import se.lofteskollen.kpi.IndicatorService;
import se.lofteskollen.kpi.NewIndicator;
import se.lofteskollen.organisation.NewOrganisation;
import se.lofteskollen.organisation.OrganisationService;
import se.lofteskollen.organisation.PlaceContent;
import se.lofteskollen.organisation.PlaceService;
import se.lofteskollen.pledge.ContentRules;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.shared.problem.FieldError;

/**
 * Brings what surrounds an agreement into the rooms that keep it, and asks the rules of the
 * agreement's own room. Everything that is wrong becomes a finding; the transaction around it is
 * given up then.
 */
@ApplicationScoped
class DocumentIntake {
  /** Whatever a document names stands in it: what is wrong there is found there. */
  private static final Set<String> FOUND_WHERE_IT_STANDS =
      Set.of(
          "UNKNOWN_ORGANISATION",
          "UNKNOWN_PLACE",
          "OTHER_MUNICIPALITY",
          "UNKNOWN_INDICATOR",
          "NOT_A_PARTY");

  private final OrganisationService organisations;
  private final PlaceService places;
  private final IndicatorService indicators;
  private final ContentRules rules;

  DocumentIntake(
      OrganisationService organisations,
      PlaceService places,
      IndicatorService indicators,
      ContentRules rules) {
    this.organisations = organisations;
    this.places = places;
    this.indicators = indicators;
    this.rules = rules;
  }

  /**
   * Whether the agreement itself can be saved now.
   *
   * @param id the agreement's
   */
  boolean prepare(UUID id, Parts parts, Actor actor) {
    each(
        parts,
        parts.organisations(),
        NewOrganisation::slug,
        organisation -> organisations.takeOver(organisation, actor));
    each(parts, parts.places(), PlaceContent::municipality, place -> places.takeOver(place, actor));
    each(
        parts,
        parts.indicators(),
        NewIndicator::slug,
        indicator -> indicators.takeOver(indicator, actor));
    AgreementContent agreement = parts.agreement();
    if (agreement == null) {
      return false;
    }
    for (FieldError error : rules.broken(id, agreement)) {
      if (!FOUND_WHERE_IT_STANDS.contains(error.code())) {
        parts.findings().add("/agreement", error);
      }
    }
    return parts.findings().noneBelow("/organisations", "/places", "/indicators", "/agreement");
  }

  /** In the same order for every document: each part is locked, and two wait for no circle. */
  private static <T> void each(
      Parts parts,
      List<Part<T>> entries,
      Function<T, String> locked,
      Function<T, List<FieldError>> takeOver) {
    var inOrder =
        entries.stream()
            .sorted(Comparator.comparing((Part<T> entry) -> locked.apply(entry.value())))
            .toList();
    for (Part<T> entry : inOrder) {
      for (FieldError error : takeOver.apply(entry.value())) {
        if (!FOUND_WHERE_IT_STANDS.contains(error.code())) {
          parts.findings().add(entry.pointer(), error);
        }
      }
    }
  }
}
