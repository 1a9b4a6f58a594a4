package se.lofteskollen.roletable;

import static se.lofteskollen.roletable.Fixture.Request.asking;
import static se.lofteskollen.roletable.Fixture.Request.at;

import java.util.HashMap;
import java.util.Map;

/** What everyone reads. */
final class PublicFixtures {
  private PublicFixtures() {}

  static Map<String, Fixture> all() {
    var indicator = Map.of("indicator", "trygghetsindex-kavlinge");
    var fixtures = new HashMap<String, Fixture>();
    fixtures.put("listAssessmentMethods", read(at(Map.of())));
    fixtures.put("getAssessmentMethod", read(at(Map.of("method", "rate-ratio"))));
    fixtures.put("getApiInfo", read(at(Map.of())));
    fixtures.put("getContract", read(at(Map.of())));
    fixtures.put("getProblemType", read(at(Map.of("slug", "not-found"))));
    fixtures.put("listMunicipalities", read(at(Map.of())));
    fixtures.put("getMunicipality", read(at(Map.of("code", "1261"))));
    fixtures.put("getMunicipalityOverview", read(at(Map.of("code", "1261"))));
    fixtures.put("listOrganisations", read(at(Map.of())));
    fixtures.put("getOrganisation", read(at(Map.of("slug", Identity.OWN))));
    fixtures.put("listPlaces", read(at(Map.of())));
    fixtures.put("getPlace", read(at(Map.of("id", AdministrationFixtures.placeId()))));
    fixtures.put("listIndicators", read(at(Map.of())));
    fixtures.put("getIndicator", read(at(Map.of("slug", "trygghetsindex-kavlinge"))));
    fixtures.put("listMeasurements", read(asking(indicator)));
    fixtures.put("getMeasurement", read(at(Map.of("id", KpiFixtures.measurementId()))));
    return fixtures;
  }

  private static Fixture read(Fixture.Request request) {
    return Fixture.of(200, request);
  }
}
