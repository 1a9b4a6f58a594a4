package se.lofteskollen.exchange;

import java.util.List;
import se.lofteskollen.kpi.NewIndicator;
import se.lofteskollen.organisation.NewOrganisation;
import se.lofteskollen.organisation.PlaceContent;
import se.lofteskollen.pledge.document.AgreementContent;

/** An agreement with everything in it, in the order in which a document is written. */
record AgreementFile(
    List<NewOrganisation> organisations,
    List<PlaceContent> places,
    List<NewIndicator> indicators,
    AgreementContent agreement,
    List<FileDeviation> deviations,
    List<FileRecord> records) {}
