package se.lofteskollen.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Municipality {
  @Id String code;
  @Version long version;
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

  Municipality(String code, MunicipalityContent content) {
    this.code = code;
    // a municipality's code begins with its county's
    countyCode = code.substring(0, 2);
    replace(content);
  }

  final void replace(MunicipalityContent content) {
    name = content.name();
    shortName = content.shortName();
    countyName = content.countyName();
  }

  MunicipalityContent content() {
    return new MunicipalityContent(name, shortName, countyName);
  }
}
