package se.lofteskollen.followup;

import se.lofteskollen.followup.snapshot.v2.Organisation;
import se.lofteskollen.followup.snapshot.v2.Report;
import se.lofteskollen.organisation.MunicipalityView;
import se.lofteskollen.organisation.OrganisationView;
import se.lofteskollen.pledge.AgreementView;

/** Whom and what a report is about, as it is kept. */
final class ReportedParties {
  private ReportedParties() {}

  static Report.ReportedAgreement of(AgreementView agreement) {
    return new Report.ReportedAgreement(
        agreement.id(),
        agreement.slug(),
        agreement.title(),
        ReportedCodes.of(agreement.wordingKind()),
        agreement.municipalities().stream().map(ReportedParties::of).toList(),
        agreement.parties().stream().map(ReportedParties::of).toList(),
        agreement.period());
  }

  static Organisation of(OrganisationView organisation) {
    return new Organisation(
        organisation.id(),
        organisation.slug(),
        organisation.name(),
        ReportedCodes.of(organisation.kind()));
  }

  static Report.PlannedPeriod of(PlannedPeriod planned) {
    return new Report.PlannedPeriod(planned.key(), planned.period(), planned.dueOn());
  }

  private static Report.Municipality of(MunicipalityView municipality) {
    return new Report.Municipality(
        municipality.code(),
        municipality.name(),
        municipality.shortName(),
        municipality.countyCode(),
        municipality.countyName());
  }
}
