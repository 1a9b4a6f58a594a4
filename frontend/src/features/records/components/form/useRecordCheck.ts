import type { Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { isAddress } from '@/lib/address';
import { isWithin, today } from '@/lib/calendar';
import type { Fault } from '@/lib/useCheckedForm';
import type { Refusal } from '@/lib/useSaving';

import { itemsOf, needsOf, type Needs } from '../quota';
import {
  chosenOf,
  isHours,
  isNothing,
  isWholeNumber,
  itemOf,
  limits,
  toNumber,
  type Period,
  type RecordValues,
} from './recordForm';

type Field = Path<RecordValues>;
type Number = 'count' | 'subCount' | 'responseMinutes' | 'participants' | 'durationMinutes';

/** What the form demands, and the sentences that say so; the API's own answers reuse the sentences. */
export function useRecordCheck(period: Period, activities: Activity[], coordinator: boolean) {
  const { t } = useTranslation();
  const format = useFormat();

  const least = coordinator ? limits.count.min : 1;
  const wholeNumber = (field: Number, range: { min: number; max: number }) =>
    t('errors.wholeNumber', { field: t(`errors.field.${field}`), ...range });
  const sentences: Record<keyof RecordValues, string> = {
    activityId: t('errors.activityRequired'),
    item: t('errors.occasionRequired'),
    also: t('errors.activityRequired'),
    alsoItems: t('errors.occasionRequired'),
    performedOn: t('errors.dateOutside', { period: format.period(period) }),
    performedUntil: t('records.errors.until'),
    count: wholeNumber('count', { ...limits.count, min: least }),
    countQualifier: t('errors.notValid', { field: t('records.form.qualifier') }),
    subCount: t('records.errors.subCount'),
    hours: t('records.errors.hours', limits.hours),
    responseMinutes: wholeNumber('responseMinutes', limits.responseMinutes),
    nothingDone: t('records.errors.nothingDone'),
    noNeed: t('records.errors.noNeed', limits.reason),
    noNeedReason: t('records.errors.noNeed', limits.reason),
    placeId: t('records.errors.place'),
    placeIds: t('errors.notValid', { field: t('records.form.places') }),
    organisationsTakingPart: t('errors.notValid', { field: t('records.form.organisations') }),
    participants: wholeNumber('participants', limits.participants),
    durationMinutes: wholeNumber('durationMinutes', limits.durationMinutes),
    startTime: t('records.errors.startTime'),
    endTime: t('records.errors.endTime'),
    startClock: t('records.errors.clock'),
    endClock: t('records.errors.clock'),
    evidence: t('records.errors.evidence'),
    publicNote: t('errors.tooLong', { field: t('errors.field.publicNote'), max: limits.note }),
    internalNote: t('errors.tooLong', { field: t('errors.field.internalNote'), max: limits.note }),
    organisation: t('errors.notValid', { field: t('records.form.organisation') }),
  };

  const check = (values: RecordValues): Fault<RecordValues>[] => {
    const chosen = chosenOf(values, activities);
    const needs = needsOf(chosen, values.count);
    const noNeed = values.noNeed && needs.conditional;
    const nothing = isNothing(values, needs);
    const unless = (right: boolean, field: Field, message: string) => (right ? [] : [{ field, message }]);
    const optionalNumber = (field: 'participants' | 'durationMinutes') =>
      unless(
        values[field].trim() === '' || isWholeNumber(values[field], limits[field]),
        field,
        sentences[field],
      );
    const named = chosen.flatMap((activity) => {
      const missing = !noNeed && itemsOf(activity.quota).length > 0 && itemOf(values, activity) === '';
      const field: Field = activity.id === values.activityId ? 'item' : `alsoItems.${activity.id}`;
      return unless(!missing, field, sentences.item);
    });
    const day = () => {
      const { performedOn, performedUntil } = values;
      if (performedOn === '') return [{ field: 'performedOn' as const, message: t('errors.dateRequired') }];
      if (!isWithin(performedOn, period))
        return [{ field: 'performedOn' as const, message: sentences.performedOn }];
      if (performedOn > today()) return [{ field: 'performedOn' as const, message: t('errors.dateFuture') }];
      if (performedUntil === '') return [];
      const until = { start: performedOn, end: period.end && period.end < today() ? period.end : today() };
      return unless(isWithin(performedUntil, until), 'performedUntil', sentences.performedUntil);
    };
    const amounts = () => {
      if (noNeed) {
        const length = values.noNeedReason.trim().length;
        const { min, max } = limits.reason;
        return unless(length >= min && length <= max, 'noNeedReason', sentences.noNeedReason);
      }
      const counted = isWholeNumber(values.count, { ...limits.count, min: least });
      return [
        ...unless(!needs.count || counted, 'count', sentences.count),
        ...unless(!nothing || coordinator, 'nothingDone', sentences.nothingDone),
        ...unless(
          !needs.part || (isWholeNumber(values.subCount, limits.count) && within(values)),
          'subCount',
          sentences.subCount,
        ),
        ...unless(
          !needs.hours ||
            (isHours(values.hours, limits.hours) && (coordinator || toNumber(values.hours) > 0)),
          'hours',
          sentences.hours,
        ),
        ...unless(
          !needs.responseMinutes || isWholeNumber(values.responseMinutes, limits.responseMinutes),
          'responseMinutes',
          sentences.responseMinutes,
        ),
      ];
    };
    const links = values.evidence.flatMap(({ title, url }, index) => {
      if (title.trim() === '' && url.trim() === '') return [];
      const named = title.trim() !== '' && title.trim().length <= limits.evidenceTitle;
      return [
        ...unless(named, `evidence.${index}.title`, t('records.errors.evidenceTitle')),
        ...unless(isAddress(url), `evidence.${index}.url`, sentences.evidence),
      ];
    });
    return [
      ...unless(chosen[0]?.id === values.activityId, 'activityId', sentences.activityId),
      ...named,
      ...day(),
      ...amounts(),
      ...unless(!needs.place || noNeed || values.placeId !== '', 'placeId', sentences.placeId),
      ...optionalNumber('participants'),
      ...optionalNumber('durationMinutes'),
      ...links,
      ...unless(
        !needs.evidence || noNeed || nothing || shown(values),
        'publicNote',
        t('records.errors.proof'),
      ),
      ...unless(values.publicNote.length <= limits.note, 'publicNote', sentences.publicNote),
      ...unless(values.internalNote.length <= limits.note, 'internalNote', sentences.internalNote),
    ];
  };

  const place = ({ pointer, code }: Refusal, values: RecordValues): Fault<RecordValues> | undefined => {
    const field = fieldOf(pointer ?? '', values, needsOf(chosenOf(values, activities), values.count));
    if (!field) return undefined;
    const property = field.split('.')[0] as keyof RecordValues;
    if (code === 'IN_THE_FUTURE') return { field, message: t('errors.dateFuture') };
    if (code === 'SUM_OR_EVENT') return { field, message: t('records.errors.sumOrEvent') };
    if (code === 'NO_SUCH_TIME') return { field, message: t('records.errors.noSuchTime') };
    if (code === 'DURATION_DIFFERS') return { field, message: t('records.errors.durationDiffers') };
    if (code === 'EVIDENCE_MISSING') return { field, message: t('records.errors.proof') };
    return { field, message: sentences[property] };
  };
  return { check, place };
}

/** A milestone is a dated yes that others can see. */
const shown = ({ evidence, publicNote }: RecordValues) =>
  publicNote.trim() !== '' || evidence.some(({ url }) => url.trim() !== '');

const within = ({ count, subCount }: RecordValues) => toNumber(subCount) <= toNumber(count);

const sameName = new Set<string>([
  'performedOn',
  'performedUntil',
  'count',
  'countQualifier',
  'subCount',
  'hours',
  'responseMinutes',
  'noNeedReason',
  'placeIds',
  'organisationsTakingPart',
  'participants',
  'durationMinutes',
  'startTime',
  'endTime',
  'startClock',
  'endClock',
  'publicNote',
  'internalNote',
  'organisation',
] satisfies (keyof RecordValues)[]);

/** The form's field for a JSON pointer such as /towards/1/item or /evidence/0/url. */
function fieldOf(pointer: string, values: RecordValues, needs: Needs): Field | undefined {
  const [, property = '', index = '0', part] = pointer.split('/');
  if (property === 'towards') {
    if (part !== 'item') return 'activityId';
    const other = values.also[Number(index) - 1];
    return other === undefined ? 'item' : `alsoItems.${other}`;
  }
  if (property === 'placeIds' && needs.place) return 'placeId';
  if (property === 'evidence' && part === undefined) return 'publicNote';
  if (property === 'evidence')
    return part === 'title' ? `evidence.${Number(index)}.title` : `evidence.${Number(index)}.url`;
  return sameName.has(property) ? (property as Field) : undefined;
}
