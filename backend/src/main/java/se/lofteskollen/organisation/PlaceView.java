package se.lofteskollen.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A named place in a municipality. */
@Schema(
    name = "Place",
    description = "A named place in a municipality; its position is WGS 84, where it is known.")
public record PlaceView(
    UUID id,
    @Schema(examples = "Barsebäck") String name,
    @Schema(examples = "1261") String municipalityCode,
    @Schema(description = "Degrees north.", examples = "55.77") @Nullable Double latitude,
    @Schema(description = "Degrees east.", examples = "12.91") @Nullable Double longitude) {

  static PlaceView from(Place place) {
    return new PlaceView(
        place.id, place.name, place.municipalityCode, place.latitude, place.longitude);
  }
}
