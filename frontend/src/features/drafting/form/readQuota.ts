import type { NamedPart, PlainQuota, Quota } from '@/api/model';
import { typed, typedText, typedUnit } from './convert';
import { noPlainQuota, noQuota } from './values';
import type { PartValue, PlainQuotaValue, QuotaValue } from './values';

const typedPart = ({ key, name, place }: NamedPart): PartValue => ({
  key,
  name: typedText(name),
  place: place ? `${place.municipality}/${place.name}` : '',
});

/** The quota's own values in the fields of its kind, what a new quota has in all others. */
export function readQuota(quota: Quota): QuotaValue {
  if (quota.type === 'CONDITIONAL') {
    return {
      ...noQuota(),
      type: 'CONDITIONAL',
      condition: typedText(quota.condition),
      quota: {
        ...noPlainQuota(),
        // A condition around a condition is refused by the API: there is none to read.
        ...(quota.quota.type === 'CONDITIONAL' ? { type: 'UNQUANTIFIED' as const } : fieldsOf(quota.quota)),
      },
    };
  }
  return { ...noQuota(), ...fieldsOf(quota) };
}

/** What counts towards a number: on which days, how long it lasts, and whether places do. */
function countingOf(quota: Extract<PlainQuota, { type: 'TOTAL' | 'RECURRING' }>) {
  const unused = noPlainQuota();
  return {
    maximum: typed(quota.maximum),
    season: quota.season ?? unused.season,
    weekdays: quota.weekdays ?? [],
    timeOfDay: quota.timeOfDay ?? unused.timeOfDay,
    skipPublicHolidays: quota.skipPublicHolidays ?? false,
    minimumMinutes: typed(quota.minimumMinutes),
    differentPlaces: quota.differentPlaces ?? false,
  };
}

function fieldsOf(quota: PlainQuota): Partial<PlainQuotaValue> & Pick<PlainQuotaValue, 'type'> {
  const { type } = quota;
  switch (type) {
    case 'TOTAL':
      return {
        type,
        minimum: typed(quota.minimum),
        unit: typedUnit(quota.unit),
        scope: quota.scope ?? 'IN_TOTAL',
        ...countingOf(quota),
      };
    case 'RECURRING':
      return {
        type,
        minimum: typed(quota.minimum),
        unit: typedUnit(quota.unit),
        every: quota.every,
        average: quota.average ?? false,
        scope: quota.scope ?? 'IN_TOTAL',
        terms: quota.terms ?? noPlainQuota().terms,
        everyNth: typed(quota.everyNth),
        periods: quota.periods ?? '',
        ...countingOf(quota),
      };
    case 'OCCASION':
      return {
        type,
        occasions: quota.occasions.map((occasion) => ({
          ...typedPart(occasion),
          date: typed(occasion.date),
        })),
      };
    case 'COVERAGE':
      return { type, units: quota.units.map(typedPart) };
    case 'EFFORT':
      return {
        type,
        minimumHours: typed(quota.minimumHours),
        hoursEvery: quota.every ?? '',
        periods: quota.periods ?? '',
      };
    case 'SHARE':
      return {
        type,
        minimumPercent: typed(quota.minimumPercent),
        of: typedUnit(quota.of),
        part: typedUnit(quota.part),
      };
    case 'RESPONSE_TIME':
      return { type, maximumMinutes: typed(quota.maximumMinutes) };
    case 'MILESTONE':
      return { type, due: typed(quota.due) };
    case 'UNQUANTIFIED':
      return { type };
  }
}
