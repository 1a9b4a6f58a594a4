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
export type Pledge = Schemas['AssessedPledge'];
export type Activity = Schemas['AssessedActivity'];
export type Assessment = Schemas['Assessment'];
export type AssessmentStatus = Schemas['AssessmentStatus'];
export type PeriodResult = Schemas['AssessedPeriod'];
export type OccasionResult = Schemas['AssessedItem'];
export type Unit = Schemas['Unit'];
export type KpiTarget = Schemas['KpiTarget'];
export type Indicator = Schemas['Indicator'];
export type Measurement = Schemas['Measurement'];
export type Me = Schemas['Me'];
export type MyAgreement = Schemas['Workplace'];
export type ActivityRecord = Schemas['ActivityRecord'];
export type RecordActivity = Schemas['NewActivityRecord'];
/** As a merge patch says it: null takes a value away. */
export type Correction = Schemas['ActivityRecordPatch'];
export type Problem = Schemas['Problem'];
