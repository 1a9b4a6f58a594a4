package se.lofteskollen.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.organisation.MunicipalityView;

/** A municipality in a list. */
@Schema(description = "A municipality in a list, with how many public agreements it has.")
public record MunicipalityEntry(
    @Schema(examples = "1261") String code,
    @Schema(examples = "Kävlinge kommun") String name,
    @Schema(examples = "Kävlinge") String shortName,
    @Schema(examples = "Skåne län") String countyName,
    long agreementCount) {

  static MunicipalityEntry from(MunicipalityView municipality, long agreements) {
    return new MunicipalityEntry(
        municipality.code(),
        municipality.name(),
        municipality.shortName(),
        municipality.countyName(),
        agreements);
  }
}
