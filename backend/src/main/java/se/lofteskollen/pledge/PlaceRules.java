package se.lofteskollen.pledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.organisation.PlaceView;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.QuotaTerms;
import se.lofteskollen.shared.problem.FieldError;

/** Whatever place a text names is registered, and lies in a municipality of the agreement. */
final class PlaceRules {
  static final String OTHER_MUNICIPALITY = "OTHER_MUNICIPALITY";

  private final AgreementContent content;
  private final Set<PlaceName> registered;
  private final List<FieldError> errors = new ArrayList<>();

  private PlaceRules(AgreementContent content, List<PlaceView> registered) {
    this.content = content;
    this.registered =
        registered.stream()
            .map(place -> new PlaceName(place.municipalityCode(), place.name()))
            .collect(Collectors.toSet());
  }

  /**
   * Every broken rule, with its place in the text.
   *
   * @param registered in the agreement's municipalities
   */
  static List<FieldError> broken(AgreementContent content, List<PlaceView> registered) {
    var rules = new PlaceRules(content, registered);
    for (int p = 0; p < content.pledges().size(); p++) {
      List<ActivityTerms> activities = content.pledges().get(p).activities();
      for (int a = 0; a < activities.size(); a++) {
        String at = "/pledges/%d/activities/%d".formatted(p, a);
        rules.activity(activities.get(a), at);
      }
    }
    return List.copyOf(rules.errors);
  }

  private void activity(ActivityTerms activity, String at) {
    var seen = new HashSet<PlaceName>();
    for (int i = 0; i < activity.places().size(); i++) {
      PlaceName place = activity.places().get(i);
      String pointer = at + "/places/" + i;
      place(place, pointer);
      if (!seen.add(place)) {
        add(pointer, "NAMED_TWICE", "must not be named twice");
      }
    }
    quota(activity.quota(), at + "/quota");
  }

  /** Where the quota itself names places. */
  private void quota(QuotaTerms quota, String at) {
    switch (quota) {
      case QuotaTerms.Occasions terms -> {
        for (int i = 0; i < terms.occasions().size(); i++) {
          place(terms.occasions().get(i).place(), at + "/occasions/%d/place".formatted(i));
        }
      }
      case QuotaTerms.Coverage terms -> {
        for (int i = 0; i < terms.units().size(); i++) {
          place(terms.units().get(i).place(), at + "/units/%d/place".formatted(i));
        }
      }
      case QuotaTerms.Conditional terms -> quota(terms.quota(), at + "/quota");
      case QuotaTerms.Total _,
          QuotaTerms.Recurring _,
          QuotaTerms.Effort _,
          QuotaTerms.Share _,
          QuotaTerms.ResponseTime _,
          QuotaTerms.Milestone _,
          QuotaTerms.None _ -> {}
    }
  }

  private void place(@Nullable PlaceName place, String at) {
    if (place == null || registered.contains(place)) {
      return;
    }
    if (content.municipalities().contains(place.municipality())) {
      add(at, "UNKNOWN_PLACE", "must be a registered place");
    } else {
      add(at, OTHER_MUNICIPALITY, "must lie in one of the agreement's municipalities");
    }
  }

  private void add(String pointer, String code, String expectation) {
    errors.add(FieldError.ofBody(pointer, code, expectation));
  }
}
