import type { Activity, ActivityRecord } from '@/api/model';
import { nearestDay, today } from '@/lib/calendar';
import type { Evidence, NewRecord } from '../../api/types';
import { itemsOf, needsOf, type Needs } from '../quota';

/** What the form holds: text as typed, so that nothing is lost on the way. */
export interface RecordValues {
  activityId: string;
  item: string;
  /** Further activities that the same deed counts towards, and the item of each that has items. */
  also: string[];
  alsoItems: Record<string, string>;
  performedOn: string;
  performedUntil: string;
  count: string;
  countQualifier: NewRecord['countQualifier'];
  subCount: string;
  hours: string;
  responseMinutes: string;
  nothingDone: boolean;
  noNeed: boolean;
  noNeedReason: string;
  /** Where each place is judged by itself there is one; elsewhere as many as took part. */
  placeId: string;
  placeIds: string[];
  organisationsTakingPart: string[];
  participants: string;
  durationMinutes: string;
  startTime: string;
  endTime: string;
  /** Which of the two, where the hour occurs twice; empty elsewhere. */
  startClock: NonNullable<NewRecord['startClock']> | '';
  endClock: NonNullable<NewRecord['endClock']> | '';
  evidence: Evidence[];
  publicNote: string;
  internalNote: string;
  /** The party it is recorded for, where somebody works for several; empty where there is no choice. */
  organisation: string;
}

export interface Period {
  start: string;
  end?: string | null;
}

export const limits = {
  count: { min: 0, max: 10_000 },
  hours: { min: 0, max: 100_000 },
  responseMinutes: { min: 0, max: 1_000_000 },
  participants: { min: 1, max: 10_000 },
  durationMinutes: { min: 1, max: 1440 },
  note: 2000,
  reason: { min: 3, max: 1000 },
  evidence: 10,
  evidenceTitle: 200,
} as const;

export const emptyRecord = (period: Period): RecordValues => ({
  activityId: '',
  item: '',
  also: [],
  alsoItems: {},
  performedOn: nearestDay(today(), period),
  performedUntil: '',
  count: '1',
  countQualifier: 'EXACT',
  subCount: '',
  hours: '',
  responseMinutes: '',
  nothingDone: false,
  noNeed: false,
  noNeedReason: '',
  placeId: '',
  placeIds: [],
  organisationsTakingPart: [],
  participants: '',
  durationMinutes: '',
  startTime: '',
  endTime: '',
  startClock: '',
  endClock: '',
  evidence: [],
  publicNote: '',
  internalNote: '',
  organisation: '',
});

const typed = (value: number | string | null | undefined) =>
  value === undefined || value === null ? '' : String(value);

export function valuesOf(record: ActivityRecord): RecordValues {
  const [first, ...others] = record.towards;
  return {
    activityId: first?.activityId ?? '',
    item: typed(first?.item),
    also: others.map(({ activityId }) => activityId),
    alsoItems: Object.fromEntries(others.map(({ activityId, item }) => [activityId, typed(item)])),
    performedOn: record.performedOn,
    performedUntil: typed(record.performedUntil),
    count: String(record.count),
    countQualifier: record.countQualifier,
    subCount: typed(record.subCount),
    hours: typed(record.hours).replace('.', ','),
    responseMinutes: typed(record.responseMinutes),
    nothingDone: record.count === 0 && !record.noNeedReason,
    noNeed: Boolean(record.noNeedReason),
    noNeedReason: typed(record.noNeedReason),
    placeId: typed(record.places[0]?.id),
    placeIds: record.places.map(({ id }) => id),
    organisationsTakingPart: record.organisationsTakingPart.map(({ slug }) => slug),
    participants: typed(record.participants),
    durationMinutes: typed(record.durationMinutes),
    startTime: typed(record.startTime),
    endTime: typed(record.endTime),
    startClock: record.startClock ?? '',
    endClock: record.endClock ?? '',
    evidence: record.evidence,
    publicNote: typed(record.publicNote),
    internalNote: typed(record.internal?.note),
    organisation: record.organisation.slug,
  };
}

/** The activities that are ticked, the first one first. */
export const chosenOf = ({ activityId, also }: RecordValues, activities: Activity[]) =>
  [activityId, ...also].flatMap((chosen) => activities.find(({ id }) => id === chosen) ?? []);

/** Whether nothing was done, where only a tick can say so. */
export const isNothing = ({ noNeed, nothingDone }: RecordValues, { conditional, nothing }: Needs) =>
  nothingDone && nothing && !(noNeed && conditional);

/** The item that is chosen for an activity; empty where none is, or where it has none. */
export function itemOf({ activityId, item, alsoItems }: RecordValues, { id, quota }: Activity) {
  const chosen = id === activityId ? item : (alsoItems[id] ?? '');
  return itemsOf(quota).some(({ key }) => key === chosen) ? chosen : '';
}

export const toNumber = (text: string) => Number(text.trim().replace(',', '.'));
const numberOrNothing = (text: string) => (text.trim() === '' ? undefined : toNumber(text));
const textOrNothing = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** A row that was added and left empty says nothing. */
const filledIn = (evidence: Evidence[]): Evidence[] =>
  evidence
    .map(({ title, url }) => ({ title: title.trim(), url: url.trim() }))
    .filter(({ title, url }) => title !== '' || url !== '');

/** A file may name several places at once; the form's choice of another one takes their place. */
const placesOf = ({ placeId, placeIds }: RecordValues) =>
  placeIds.length > 1 && placeIds.includes(placeId) ? placeIds : [placeId];

export function bodyOf(values: RecordValues, activities: Activity[]): NewRecord {
  const chosen = chosenOf(values, activities);
  const noNeed = values.noNeed && needsOf(chosen, values.count).conditional;
  const needs = noNeed ? undefined : needsOf(chosen, values.count);
  const hours = needs?.hours ? toNumber(values.hours) : undefined;
  const nothingDone = noNeed || hours === 0 || Boolean(needs && isNothing(values, needs));
  const inexact = !nothingDone && (needs?.count || needs?.hours);
  return {
    towards: chosen.map((activity) => ({
      activityId: activity.id,
      item: textOrNothing(itemOf(values, activity)),
    })),
    performedOn: values.performedOn,
    performedUntil: textOrNothing(values.performedUntil),
    count: nothingDone ? 0 : needs?.count ? toNumber(values.count) : 1,
    countQualifier: inexact ? values.countQualifier : 'EXACT',
    subCount: needs?.part ? numberOrNothing(values.subCount) : undefined,
    hours,
    responseMinutes: needs?.responseMinutes ? numberOrNothing(values.responseMinutes) : undefined,
    noNeedReason: noNeed ? textOrNothing(values.noNeedReason) : undefined,
    placeIds: needs?.place ? placesOf(values) : values.placeIds,
    organisationsTakingPart: values.organisationsTakingPart,
    participants: numberOrNothing(values.participants),
    durationMinutes: numberOrNothing(values.durationMinutes),
    startTime: textOrNothing(values.startTime),
    endTime: textOrNothing(values.endTime),
    startClock: values.startClock === '' ? undefined : values.startClock,
    endClock: values.endClock === '' ? undefined : values.endClock,
    evidence: filledIn(values.evidence),
    publicNote: textOrNothing(values.publicNote),
    internalNote: textOrNothing(values.internalNote),
    organisation: textOrNothing(values.organisation),
  };
}

/** A whole number as typed, within its limits; nothing at all counts as missing. */
export function isWholeNumber(text: string, { min, max }: { min: number; max: number }): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
}

/** Hours as typed, with a comma or a point and at most two decimals. */
export function isHours(text: string, { min, max }: { min: number; max: number }): boolean {
  return /^\d+([.,]\d{1,2})?$/.test(text.trim()) && toNumber(text) >= min && toNumber(text) <= max;
}
