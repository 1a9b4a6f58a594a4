package se.lofteskollen.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lofteskollen.exchange.PromiseFile.DemonstrationRecord;
import se.lofteskollen.exchange.PromiseFile.NamedPlace;
import se.lofteskollen.kpi.NewIndicator;
import se.lofteskollen.organisation.NewOrganisation;
import se.lofteskollen.organisation.PlaceName;
import se.lofteskollen.pledge.document.ActivityTerms;
import se.lofteskollen.pledge.document.AgreementContent;
import se.lofteskollen.pledge.document.QuotaTerms;

/**
 * What the values of a promise file must be to each other. Finds everything, not only the first.
 */
final class PromiseFileCheck {
  private final YamlFile source;
  private final PromiseFile file;
  private final Set<String> municipalities;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, ActivityTerms> activities = new HashMap<>();

  PromiseFileCheck(YamlFile source, PromiseFile file, Set<String> municipalities) {
    this.source = source;
    this.file = file;
    this.municipalities = municipalities;
  }

  List<Finding> findings() {
    Set<String> organisations =
        file.organisations().stream().map(NewOrganisation::slug).collect(Collectors.toSet());
    for (int i = 0; i < file.organisations().size(); i++) {
      known(
          file.organisations().get(i).municipalities(),
          municipalities,
          "/organisations/%d/municipalities".formatted(i),
          "must be codes of municipalities");
    }
    AgreementContent agreement = file.agreement();
    known(
        agreement.municipalities(),
        municipalities,
        "/agreement/municipalities",
        "must be codes of municipalities");
    known(
        agreement.parties(), organisations, "/agreement/parties", "must be slugs of organisations");
    places(agreement);
    activities(agreement);
    targets();
    records(agreement);
    return List.copyOf(findings);
  }

  private void places(AgreementContent agreement) {
    for (int i = 0; i < file.places().size(); i++) {
      known(
          Set.of(file.places().get(i).municipality()),
          agreement.municipalities(),
          "/places/%d/municipality".formatted(i),
          "must be one of the agreement's municipalities");
    }
  }

  private void activities(AgreementContent agreement) {
    Set<String> places = file.places().stream().map(NamedPlace::name).collect(Collectors.toSet());
    for (int p = 0; p < agreement.pledges().size(); p++) {
      var pledge = agreement.pledges().get(p);
      for (int a = 0; a < pledge.activities().size(); a++) {
        ActivityTerms activity = pledge.activities().get(a);
        String at = "/agreement/pledges/%d/activities/%d".formatted(p, a);
        if (activities.putIfAbsent(activity.key(), activity) != null) {
          add(at + "/key", "is used by another activity");
        }
        known(activity.leads(), agreement.parties(), at + "/leads", "must be parties");
        known(
            activity.places().stream().map(PlaceName::name).toList(),
            places,
            at + "/places",
            "must be names of places");
      }
    }
  }

  private void targets() {
    Set<String> indicators =
        file.indicators().stream().map(NewIndicator::slug).collect(Collectors.toSet());
    for (int i = 0; i < file.agreement().kpiTargets().size(); i++) {
      var target = file.agreement().kpiTargets().get(i);
      var named = new HashSet<>(target.context());
      if (target.indicator() != null) {
        named.add(target.indicator());
      }
      known(named, indicators, "/agreement/kpiTargets/" + i, "must name indicators of this file");
    }
  }

  private void records(AgreementContent agreement) {
    for (int i = 0; i < file.records().size(); i++) {
      DemonstrationRecord record = file.records().get(i);
      String at = "/records/" + i;
      known(
          Set.of(record.organisation()),
          agreement.parties(),
          at + "/organisation",
          "must be a party");
      if (!agreement.period().contains(record.performedOn())) {
        add(at + "/performedOn", "must lie within the agreement");
      }
      ActivityTerms activity = activities.get(record.activity());
      if (activity == null) {
        add(at + "/activity", "must be the key of an activity");
      } else if (!occasions(activity).contains(record.occasion())) {
        add(at + "/occasion", "must be one of the activity's occasions, if it has any");
      }
      if (record.place() != null
          && file.places().stream().noneMatch(place -> place.name().equals(record.place()))) {
        add(at + "/place", "must be the name of a place");
      }
    }
  }

  /** The keys a record may name; only null where the activity has no named occasions. */
  private static Set<@Nullable String> occasions(ActivityTerms activity) {
    var keys = new HashSet<@Nullable String>();
    if (activity.quota() instanceof QuotaTerms.Occasions named) {
      named.occasions().forEach(occasion -> keys.add(occasion.key()));
    } else {
      keys.add(null);
    }
    return keys;
  }

  private void known(
      Iterable<String> used, Collection<String> allowed, String pointer, String expectation) {
    for (String name : used) {
      if (!allowed.contains(name)) {
        add(pointer, expectation);
        return;
      }
    }
  }

  private void add(String pointer, String reason) {
    findings.add(source.finding(pointer, reason));
  }
}
