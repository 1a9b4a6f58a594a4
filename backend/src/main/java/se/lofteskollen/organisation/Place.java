package se.lofteskollen.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import se.lofteskollen.shared.ids.Ids;

@Entity
class Place {
  @Id UUID id;
  String municipalityCode;
  String name;

  protected Place() {}

  Place(String municipalityCode, String name) {
    id = Ids.next();
    this.municipalityCode = municipalityCode;
    this.name = name;
  }
}
