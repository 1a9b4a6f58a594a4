import type { DayRange, NamedPart, PlainQuota, Quota } from '@/api/model';
import { number, optionalUnit, orNothing, required, text } from './convert';
import { countsFromStart } from './countsFromStart';
import type { PartValue, PlainQuotaValue, QuotaValue } from './values';

const season = ({ from, to }: DayRange): DayRange | undefined => (from || to ? { from, to } : undefined);

function part({ key, name, place }: PartValue): NamedPart {
  const [municipality = '', ...rest] = place.split('/');
  return {
    key,
    name: text(name),
    place: place === '' ? undefined : { municipality, name: rest.join('/') },
  };
}

/** What the chosen kind of quota says; what other kinds left in their fields stays behind. */
export function writeQuota(value: QuotaValue): Quota {
  return value.type === 'CONDITIONAL'
    ? { type: 'CONDITIONAL', condition: text(value.condition), quota: writePlainQuota(value.quota) }
    : writePlainQuota({ ...value, type: value.type });
}

function writePlainQuota(value: PlainQuotaValue): PlainQuota {
  const { type } = value;
  // What the document leaves out means no: it stays as short as it was written.
  const scope = value.scope === 'EACH_PLACE' ? value.scope : undefined;
  switch (type) {
    case 'TOTAL':
      return {
        type,
        minimum: required(value.minimum),
        unit: optionalUnit(value.unit),
        scope,
        ...counting(value),
      };
    case 'RECURRING':
      return {
        type,
        minimum: required(value.minimum),
        unit: optionalUnit(value.unit),
        every: value.every,
        average: value.average || undefined,
        scope,
        terms: value.every === 'TERM' ? value.terms : undefined,
        everyNth: number(value.everyNth),
        periods: periodsOf(value.every, value.periods),
        ...counting(value),
      };
    case 'OCCASION':
      return {
        type,
        occasions: value.occasions.map((occasion) => ({
          ...part(occasion),
          date: orNothing(occasion.date),
        })),
      };
    case 'COVERAGE':
      return { type, units: value.units.map(part) };
    case 'EFFORT':
      return {
        type,
        minimumHours: required(value.minimumHours),
        every: value.hoursEvery || undefined,
        periods: periodsOf(value.hoursEvery, value.periods),
      };
    case 'SHARE':
      return {
        type,
        minimumPercent: required(value.minimumPercent),
        of: optionalUnit(value.of),
        part: optionalUnit(value.part),
      };
    case 'RESPONSE_TIME':
      return { type, maximumMinutes: required(value.maximumMinutes) };
    case 'MILESTONE':
      return { type, due: orNothing(value.due) };
    case 'UNQUANTIFIED':
      return { type };
  }
}

/** What was chosen for years says nothing of weeks. */
const periodsOf = (every: PlainQuotaValue['every'] | '', periods: PlainQuotaValue['periods']) =>
  (every !== '' && countsFromStart[every] && periods) || undefined;

/** What counts towards a number. */
function counting(value: PlainQuotaValue) {
  return {
    maximum: number(value.maximum),
    season: season(value.season),
    weekdays: value.weekdays.length > 0 ? value.weekdays : undefined,
    timeOfDay: season(value.timeOfDay),
    skipPublicHolidays: value.skipPublicHolidays || undefined,
    minimumMinutes: number(value.minimumMinutes),
    differentPlaces: value.differentPlaces || undefined,
  };
}

const numberField = {
  TOTAL: 'minimum',
  RECURRING: 'minimum',
  OCCASION: undefined,
  COVERAGE: undefined,
  EFFORT: 'minimumHours',
  SHARE: 'minimumPercent',
  RESPONSE_TIME: 'maximumMinutes',
  MILESTONE: undefined,
  UNQUANTIFIED: undefined,
} as const satisfies Record<PlainQuota['type'], keyof PlainQuotaValue | undefined>;

/** Its number is there, so that it can be put into words. */
export function isReadable(value: QuotaValue): boolean {
  const plain = value.type === 'CONDITIONAL' ? value.quota : { ...value, type: value.type };
  const field = numberField[plain.type];
  return field === undefined || Number.isFinite(number(plain[field]));
}
