package se.lofteskollen.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.shared.paging.Link;

/** Everything the public page of a municipality shows. */
@Schema(description = "Everything the public page of a municipality shows, in one answer.")
public record MunicipalityOverview(
    MunicipalityView municipality, List<AgreementCard> agreements, List<Link> links) {}
