import type { components } from './generated/schema';

type Schemas = components['schemas'];

export type Text = Schemas['Text'];
export type Organisation = Schemas['Organisation'];
export type Place = Schemas['Place'];
export type Municipality = Schemas['MunicipalityEntry'];
export type MunicipalityOverview = Schemas['MunicipalityOverview'];
export type AgreementCard = Schemas['AgreementCard'];
export type AgreementOverview = Schemas['AgreementOverview'];
export type Agreement = Schemas['PledgeAgreement'];
export type AgreementStatus = Schemas['AgreementStatus'];
export type AgreementContent = Schemas['AgreementContent'];
export type PledgeTerms = Schemas['PledgeTerms'];
export type ActivityTerms = Schemas['ActivityTerms'];
export type KpiTargetTerms = Schemas['KpiTargetTerms'];
export type PlaceName = Schemas['PlaceName'];
export type DayRange = Schemas['DayRange'];
export type Quota = Schemas['Quota'];
/** A quota that may stand alone, or be what is done on a condition. */
export type PlainQuota = Exclude<Quota, Schemas['ConditionalQuota']>;
export type NamedPart = Schemas['CoverageUnit'];
export type WordingKind = Schemas['WordingKind'];
export type FocusArea = Schemas['FocusArea'];
export type BasisKind = Schemas['BasisKind'];
export type Coverage = Schemas['Coverage'];
export type CoverageExtent = Schemas['CoverageExtent'];
export type FollowUpInterval = Schemas['FollowUpInterval'];
export type GoalKind = Schemas['KpiGoalKind'];
export type Every = Schemas['Every'];
export type Reckoning = Schemas['Reckoning'];
export type Weekday = Schemas['DayOfWeek'];
export type Scope = Schemas['Scope'];
export type AmendmentReason = Schemas['AmendmentReason'];
export type Amendment = Omit<Schemas['Amendment'], 'changes'> & { changes: Change[] };
/** What differs at one place of the document; from and to are whatever stands there. */
export interface Change {
  /** By keys, as /pledges/ungdomar/activities/besok/quota/minimum. */
  pointer: string;
  from?: unknown;
  to?: unknown;
}
export type Deviation = Schemas['Deviation'];
export type DeviationReason = Schemas['DeviationReason'];
export type NewDeviation = Schemas['NewDeviation'];
export type Finding = Schemas['DraftingFinding'];
export type NewAmendment = Schemas['NewAmendment'];
export type EarlierChange = Omit<Schemas['EarlierChange'], 'changes'> & { changes: Change[] };
/** What was published, as it was published. */
export type Snapshot = Omit<Schemas['PublicationSnapshotV2'], 'changes'> & { changes: Change[] };
export type Report = Schemas['FollowUpReport'];
export type ReportedPledge = Schemas['ReportedPledge'];
export type VisibleChange = Schemas['VisibleChange'];
export type Inexact = Schemas['Inexact'];
export type ReportedActivity = Schemas['ReportedActivity'];
export type WrittenStatus = Schemas['WrittenStatus'];
/** A version of a publication, in short. */
export type Publication = Schemas['Publication'];
export type Sharing = Schemas['PublicationSharing'];
export type PlannedPeriod = Schemas['PlannedFollowUpPeriod'];
export type FollowUpEntry = Schemas['FollowUpEntry'];
export type FollowUp = Schemas['FollowUp'];
export type FollowUpContent = Schemas['FollowUpContent'];
export type FollowUpCorrection = Schemas['Correction'];
export type NewFollowUp = Schemas['NewFollowUp'];
export type NewFollowUpApproval = Schemas['NewFollowUpApproval'];
export type ChecklistItem = Schemas['ChecklistItem'];
/** Something that waits for whoever is signed in. */
export type Task = Schemas['Task'];
export type Pledge = Schemas['AssessedPledge'];
export type Activity = Schemas['AssessedActivity'];
export type Assessment = Schemas['Assessment'];
export type AssessmentStatus = Schemas['AssessmentStatus'];
export type PeriodResult = Schemas['AssessedPeriod'];
export type ItemResult = Schemas['AssessedItem'];
export type PlaceResult = Schemas['AssessedPlace'];
export type Unit = Schemas['Unit'];
export type KpiTarget = Schemas['AssessedKpiTarget'];
export type KpiAssessment = Schemas['KpiAssessment'];
export type KpiComparison = Schemas['KpiComparison'];
export type ComparedValue = Schemas['ComparedValue'];
export type Verdict = Schemas['Verdict'];
export type Attainment = Schemas['Attainment'];
export type Interval = Schemas['Interval'];
export type ValueInterval = Schemas['ValueInterval'];
export type ProcessChart = Schemas['ProcessChart'];
export type MeasurementPeriod = Schemas['MeasurementPeriod'];
export type MethodReference = Schemas['MethodReference'];
export type AssessmentMethod = Schemas['AssessmentMethod'];
export type Indicator = Schemas['Indicator'];
export type Measurement = Schemas['Measurement'];
export type Me = Schemas['Me'];
export type MyAgreement = Schemas['Workplace'];
export type ActivityRecord = Schemas['ActivityRecord'];
export type RecordActivity = Schemas['NewActivityRecord'];
/** As a merge patch says it: null takes a value away. */
export type Correction = Schemas['ActivityRecordPatch'];
export type Problem = Schemas['Problem'];
