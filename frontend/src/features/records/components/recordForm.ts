import type { Activity, ActivityRecord, RecordActivity } from '@/api/model';
import { nearestDay, today } from '@/lib/calendar';

/** What the form holds: text as typed, so that nothing is lost on the way. */
export interface RecordValues {
  activityId: string;
  occasionKey: string;
  performedOn: string;
  count: string;
  placeId: string;
  participants: string;
  durationMinutes: string;
  publicNote: string;
  internalNote: string;
}

export type RecordField = keyof RecordValues;

interface Period {
  start: string;
  end?: string | null;
}

export const limits = {
  count: { min: 0, max: 10_000 },
  participants: { min: 1, max: 10_000 },
  durationMinutes: { min: 1, max: 1440 },
  note: 2000,
} as const;

export const emptyRecord = (period: Period): RecordValues => ({
  activityId: '',
  occasionKey: '',
  performedOn: nearestDay(today(), period),
  count: '1',
  placeId: '',
  participants: '',
  durationMinutes: '',
  publicNote: '',
  internalNote: '',
});

const typed = (value: number | string | null | undefined) =>
  value === undefined || value === null ? '' : String(value);

export const valuesOf = (record: ActivityRecord): RecordValues => ({
  activityId: record.activities[0]?.id ?? '',
  occasionKey: typed(record.occasionKey),
  performedOn: record.performedOn,
  count: String(record.count),
  placeId: typed(record.place?.id),
  participants: typed(record.participants),
  durationMinutes: typed(record.durationMinutes),
  publicNote: typed(record.publicNote),
  internalNote: typed(record.internal?.note),
});

const numberOrNothing = (text: string) => (text.trim() === '' ? undefined : Number(text));
const textOrNothing = (text: string) => (text.trim() === '' ? undefined : text.trim());

export function bodyOf(values: RecordValues, activity: Activity | undefined): RecordActivity {
  const places = activity?.places ?? [];
  return {
    activityIds: [values.activityId],
    performedOn: values.performedOn,
    count: Number(values.count),
    occasionKey: activity?.quota.type === 'OCCASION' ? textOrNothing(values.occasionKey) : undefined,
    placeId: places.some(({ id }) => id === values.placeId) ? values.placeId : undefined,
    participants: numberOrNothing(values.participants),
    durationMinutes: numberOrNothing(values.durationMinutes),
    publicNote: textOrNothing(values.publicNote),
    internalNote: textOrNothing(values.internalNote),
  };
}

/** A whole number as typed, within its limits; nothing at all counts as missing. */
export function isWholeNumber(text: string, { min, max }: { min: number; max: number }): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
}

const fieldByProperty: Record<string, RecordField> = {
  activityIds: 'activityId',
  occasionKey: 'occasionKey',
  performedOn: 'performedOn',
  count: 'count',
  placeId: 'placeId',
  participants: 'participants',
  durationMinutes: 'durationMinutes',
  publicNote: 'publicNote',
  internalNote: 'internalNote',
};

/** The form's field for a JSON pointer such as /activityIds/0. */
export const fieldOfPointer = (pointer: string | null | undefined): RecordField | undefined =>
  fieldByProperty[pointer?.split('/')[1] ?? ''];

/** The ids that the error summary's links lead to. */
export const fieldIds: Record<RecordField, string> = {
  activityId: 'record-activity',
  occasionKey: 'record-occasion',
  performedOn: 'record-date',
  count: 'record-count',
  placeId: 'record-place',
  participants: 'record-participants',
  durationMinutes: 'record-minutes',
  publicNote: 'record-public-note',
  internalNote: 'record-internal-note',
};
