package se.lofteskollen.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of Sweden's municipalities. */
@Schema(name = "Municipality", description = "One of Sweden's 290 municipalities.")
public record MunicipalityView(
    @Schema(
            description = "Four digits, always a string: some begin with a zero.",
            examples = "1261",
            pattern = "^[0-9]{4}$")
        String code,
    @Schema(examples = "Kävlinge kommun") String name,
    @Schema(examples = "Kävlinge") String shortName,
    @Schema(examples = "12") String countyCode,
    @Schema(examples = "Skåne län") String countyName) {

  static MunicipalityView from(Municipality municipality) {
    return new MunicipalityView(
        municipality.code,
        municipality.name,
        municipality.shortName,
        municipality.countyCode,
        municipality.countyName);
  }
}
