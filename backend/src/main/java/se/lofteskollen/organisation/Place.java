package se.lofteskollen.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Place {
  @Id UUID id;
  @Version long version;
  String municipalityCode;
  String name;
  @Nullable Double latitude;
  @Nullable Double longitude;

  protected Place() {}

  Place(UUID id, PlaceContent content) {
    this.id = id;
    municipalityCode = content.municipality();
    name = content.name();
    locate(content);
  }

  /** Where it lies; what it is called stays, because agreements call it so. */
  final void locate(PlaceContent content) {
    latitude = content.latitude();
    longitude = content.longitude();
  }

  PlaceContent content() {
    return new PlaceContent(municipalityCode, name, latitude, longitude);
  }
}
