import type { components } from './generated/schema';

type Schemas = components['schemas'];

export type Text = Schemas['Text'];
export type Municipality = Schemas['Municipality'];
export type MunicipalityOverview = Schemas['MunicipalityOverview'];
export type AgreementCard = Schemas['AgreementCard'];
export type AgreementOverview = Schemas['AgreementOverview'];
export type Agreement = Schemas['Agreement'];
export type Pledge = Schemas['Pledge'];
export type Activity = Schemas['Activity'];
export type Assessment = Schemas['Assessment'];
export type AssessmentStatus = Schemas['AssessmentStatus'];
export type PeriodResult = Schemas['PeriodResult'];
export type OccasionResult = Schemas['OccasionResult'];
export type Unit = Schemas['Unit'];
export type KpiTarget = Schemas['KpiTarget'];
export type Indicator = Schemas['Indicator'];
export type Measurement = Schemas['Measurement'];
export type Me = Schemas['Me'];
export type MyAgreement = Schemas['MyAgreement'];
export type ActivityRecord = Schemas['ActivityRecord'];
export type RecordActivity = Schemas['RecordActivity'];
/** As a merge patch says it: null takes a value away. */
export type Correction = Schemas['CorrectActivity'];
export type Problem = Schemas['Problem'];
