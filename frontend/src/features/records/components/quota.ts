import type { Activity } from '@/api/model';
import type { PlainQuota, Quota, QuotaItem } from '../api/types';

/** What a conditional quota asks for is what stands within it. */
export const plainQuota = (quota: Quota): PlainQuota =>
  quota.type === 'CONDITIONAL' ? plainQuota(quota.quota) : quota;

/** The occasions or units of which a record names one. */
export function itemsOf(quota: Quota): QuotaItem[] {
  const plain = plainQuota(quota);
  if (plain.type === 'OCCASION') return plain.occasions;
  return plain.type === 'COVERAGE' ? plain.units : [];
}

type Unit = NonNullable<(PlainQuota & { type: 'TOTAL' | 'RECURRING' })['unit']>;

/** Which questions the chosen activities make necessary; everything else is voluntary. */
export interface Needs {
  count: boolean;
  unit?: Unit;
  hours: boolean;
  /** Neither a count nor hours can say zero: a coordinator says expressly that nothing was done. */
  nothing: boolean;
  /** How many of the count: those that met the share, or were within the time. */
  part?: { unit?: Unit; withinMinutes?: number };
  responseMinutes: boolean;
  place: boolean;
  evidence: boolean;
  /** A coordinator may say that the condition never arose. */
  conditional: boolean;
}

const countedAlways: Record<PlainQuota['type'], boolean> = {
  TOTAL: true,
  RECURRING: true,
  SHARE: true,
  RESPONSE_TIME: true,
  UNQUANTIFIED: true,
  // One record is one occasion, one unit, one milestone; an effort is told in hours.
  OCCASION: false,
  COVERAGE: false,
  MILESTONE: false,
  EFFORT: false,
};

/** What the chosen activities ask for together; `count` as typed decides how a response time is told. */
export function needsOf(chosen: Activity[], count: string): Needs {
  const quotas = chosen.map(({ quota }) => plainQuota(quota));
  const share = quotas.find((quota) => quota.type === 'SHARE');
  const response = quotas.find((quota) => quota.type === 'RESPONSE_TIME');
  const counted = quotas.find((quota) => quota.type === 'TOTAL' || quota.type === 'RECURRING');
  const single = count.trim() === '1';
  const isCounted = quotas.some(({ type }) => countedAlways[type]);
  const inHours = quotas.some(({ type }) => type === 'EFFORT');
  return {
    count: isCounted,
    unit: counted?.unit ?? share?.of,
    hours: inHours,
    nothing: quotas.length > 0 && !isCounted && !inHours,
    part: share
      ? { unit: share.part }
      : response && !single
        ? { withinMinutes: response.maximumMinutes }
        : undefined,
    responseMinutes: response !== undefined && single,
    place: quotas.some(
      (quota) =>
        (quota.type === 'TOTAL' || quota.type === 'RECURRING') &&
        (quota.scope === 'EACH_PLACE' || quota.differentPlaces === true),
    ),
    evidence: quotas.some(({ type }) => type === 'MILESTONE'),
    conditional: chosen.some(({ quota }) => quota.type === 'CONDITIONAL'),
  };
}
