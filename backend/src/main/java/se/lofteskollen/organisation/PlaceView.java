package se.lofteskollen.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named place in a municipality. */
@Schema(name = "Place", description = "A named place in a municipality.")
public record PlaceView(
    UUID id,
    @Schema(examples = "Barsebäck") String name,
    @Schema(examples = "1261") String municipalityCode) {

  static PlaceView from(Place place) {
    return new PlaceView(place.id, place.name, place.municipalityCode);
  }
}
