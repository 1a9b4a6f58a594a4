import type {
  BasisKind,
  CoverageExtent,
  DayRange,
  Every,
  FocusArea,
  FollowUpInterval,
  GoalKind,
  PlaceName,
  PlainQuota,
  Quota,
  Reckoning,
  Scope,
  Weekday,
  WordingKind,
} from '@/api/model';
import { noCoverage, noPreviousOutcome } from './coverage';

/**
 * What the editor holds. It has the shape and the names of the document, so that a JSON pointer into the
 * document is also the way to the field, but every number is text as typed and nothing is left out.
 */
export interface AgreementValues {
  slug: string;
  title: TextValue;
  municipalities: string[];
  parties: string[];
  period: { start: string; end: string };
  goal: TextValue;
  situation: TextValue;
  wordingKind: WordingKind;
  signing: TextValue;
  coverage: CoverageValue;
  sources: SourceValue[];
  reservation: TextValue;
  basis: BasisValue[];
  relatedWork: { text: TextValue }[];
  contacts: ContactValue[];
  /** The periods stay when another interval is tried. */
  followUpPlan: {
    interval: FollowUpInterval | '';
    ownPeriods: OwnPeriodValue[];
    description: TextValue;
    url: string;
  };
  continues: string;
  pledges: PledgeValue[];
  kpiTargets: TargetValue[];
  /** Comes with a document from elsewhere, and goes back as it came: nothing in the editor changes it. */
  earlierWordings?: unknown;
}

export interface TextValue {
  sv: string;
  en: string;
}

/** The days stay when another extent is tried. */
export interface CoverageValue {
  extent: CoverageExtent | '';
  from: string;
  through: string;
  source: { title: TextValue; url: string };
}

export interface PreviousOutcomeValue {
  text: TextValue;
  source: SourceValue;
}

export interface SourceValue {
  title: TextValue;
  url: string;
  note: TextValue;
}

export interface BasisValue {
  kind: BasisKind;
  title: TextValue;
  year: string;
  url: string;
}

export interface ContactValue {
  name: TextValue;
  phone: string;
  email: string;
  address: string;
  url: string;
}

export interface OwnPeriodValue {
  start: string;
  end: string;
  dueOn: string;
}

export interface PledgeValue {
  key: string;
  focusArea: FocusArea;
  title: TextValue;
  wording: TextValue;
  problem: TextValue;
  causes: TextValue;
  intendedEffect: TextValue;
  continues: { agreement: string; pledge: string };
  activities: ActivityValue[];
}

export interface ActivityValue {
  key: string;
  title: TextValue;
  wording: TextValue;
  quota: QuotaValue;
  leads: string[];
  assisting: string[];
  places: PlaceName[];
  reportingDelayDays: string;
  answeredBy: string[];
  coverage: CoverageValue;
  withholdBelow: string;
  previousOutcome: PreviousOutcomeValue;
}

export interface TargetValue {
  key: string;
  title: TextValue;
  wording: TextValue;
  goal: { kind: GoalKind; value: string; tolerance: string; percent: string; alpha: string };
  indicator: string;
  baseline: {
    period: { start: string; end: string };
    value: string;
    years: string;
    sampleSize: string;
    standardError: string;
  };
  outcome: { start: string; end: string };
  district: string;
  context: string[];
  pledges: string[];
}

export interface PartValue {
  key: string;
  name: TextValue;
  /** One of the activity's places as "municipality/name", or nothing. */
  place: string;
}

/** Every field that any kind of quota has: what was typed stays when another kind is tried. */
export interface PlainQuotaValue {
  type: PlainQuota['type'];
  minimum: string;
  unit: UnitValue;
  scope: Scope;
  /** The upper end of a range. */
  maximum: string;
  /** 2: every other period. */
  everyNth: string;
  /** Nothing means that the text does not say. */
  periods: Reckoning | '';
  minimumMinutes: string;
  differentPlaces: boolean;
  every: Every;
  average: boolean;
  terms: { spring: DayRange; autumn: DayRange };
  season: DayRange;
  weekdays: Weekday[];
  timeOfDay: { from: string; to: string };
  skipPublicHolidays: boolean;
  occasions: (PartValue & { date: string })[];
  units: PartValue[];
  minimumHours: string;
  /** Nothing means over the agreement's whole period. */
  hoursEvery: Every | '';
  minimumPercent: string;
  of: UnitValue;
  part: UnitValue;
  maximumMinutes: string;
  due: string;
}

export interface QuotaValue extends Omit<PlainQuotaValue, 'type'> {
  type: Quota['type'];
  condition: TextValue;
  quota: PlainQuotaValue;
}

export interface UnitValue {
  one: TextValue;
  other: TextValue;
}

export const USUAL_REPORTING_DELAY = '14';

export const noText = (): TextValue => ({ sv: '', en: '' });
export const noUnit = (): UnitValue => ({ one: noText(), other: noText() });
const noSeason = (): DayRange => ({ from: '', to: '' });

export const noPlainQuota = (): PlainQuotaValue => ({
  type: 'UNQUANTIFIED',
  minimum: '',
  unit: noUnit(),
  scope: 'IN_TOTAL',
  maximum: '',
  everyNth: '',
  periods: '',
  minimumMinutes: '',
  differentPlaces: false,
  every: 'MONTH',
  average: false,
  terms: { spring: { from: '01-01', to: '06-30' }, autumn: { from: '08-01', to: '12-31' } },
  season: noSeason(),
  weekdays: [],
  timeOfDay: { from: '', to: '' },
  skipPublicHolidays: false,
  occasions: [],
  units: [],
  minimumHours: '',
  hoursEvery: '',
  minimumPercent: '',
  of: noUnit(),
  part: noUnit(),
  maximumMinutes: '',
  due: '',
});

export const noQuota = (): QuotaValue => ({
  ...noPlainQuota(),
  condition: noText(),
  quota: { ...noPlainQuota(), type: 'TOTAL' },
});

export const newActivity = (): ActivityValue => ({
  key: '',
  title: noText(),
  wording: noText(),
  quota: { ...noQuota(), type: 'TOTAL' },
  leads: [],
  assisting: [],
  places: [],
  reportingDelayDays: USUAL_REPORTING_DELAY,
  answeredBy: [],
  coverage: noCoverage(),
  withholdBelow: '',
  previousOutcome: noPreviousOutcome(),
});

export const newPledge = (): PledgeValue => ({
  key: '',
  focusArea: 'OTHER',
  title: noText(),
  wording: noText(),
  problem: noText(),
  causes: noText(),
  intendedEffect: noText(),
  continues: { agreement: '', pledge: '' },
  activities: [],
});

export const newTarget = (): TargetValue => ({
  key: '',
  title: noText(),
  wording: noText(),
  goal: { kind: 'UNQUANTIFIED', value: '', tolerance: '', percent: '', alpha: '' },
  indicator: '',
  baseline: { period: { start: '', end: '' }, value: '', years: '', sampleSize: '', standardError: '' },
  outcome: { start: '', end: '' },
  district: '',
  context: [],
  pledges: [],
});

export const newAgreement = (parties: string[]): AgreementValues => ({
  slug: '',
  title: noText(),
  municipalities: [],
  parties,
  period: { start: '', end: '' },
  goal: noText(),
  situation: noText(),
  wordingKind: 'VERBATIM',
  signing: noText(),
  coverage: noCoverage(),
  sources: [],
  reservation: noText(),
  basis: [],
  relatedWork: [],
  contacts: [],
  followUpPlan: { interval: '', ownPeriods: [], description: noText(), url: '' },
  continues: '',
  pledges: [],
  kpiTargets: [],
});
