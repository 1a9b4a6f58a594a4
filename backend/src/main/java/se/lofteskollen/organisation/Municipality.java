package se.lofteskollen.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Municipality {
  @Id String code;
  String name;
  String shortName;
  String countyCode;
  String countyName;

  protected Municipality() {}

  Municipality(MunicipalityView view) {
    code = view.code();
    name = view.name();
    shortName = view.shortName();
    countyCode = view.countyCode();
    countyName = view.countyName();
  }
}
