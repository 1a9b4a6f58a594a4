import type { RegisterOptions } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { isWithin, today } from '@/lib/calendar';
import { isWholeNumber, limits, type RecordField, type RecordValues } from './recordForm';

type Rules = { [Field in RecordField]: RegisterOptions<RecordValues, Field> };

interface Period {
  start: string;
  end?: string | null;
}

/** What each field demands, and the sentence that says so; the API's own answers reuse the sentences. */
export function useRecordRules(period: Period, activities: Activity[]) {
  const { t } = useTranslation();
  const format = useFormat();
  const messages: Record<RecordField, string> = {
    activityId: t('errors.activityRequired'),
    occasionKey: t('errors.occasionRequired'),
    performedOn: t('errors.dateOutside', { period: format.period(period) }),
    count: t('errors.wholeNumber', { field: t('errors.field.count'), ...limits.count }),
    placeId: t('errors.notValid', { field: t('record.place') }),
    participants: t('errors.wholeNumber', { field: t('errors.field.participants'), ...limits.participants }),
    durationMinutes: t('errors.wholeNumber', {
      field: t('errors.field.durationMinutes'),
      ...limits.durationMinutes,
    }),
    publicNote: t('errors.tooLong', { field: t('errors.field.publicNote'), max: limits.note }),
    internalNote: t('errors.tooLong', { field: t('errors.field.internalNote'), max: limits.note }),
  };

  const future = t('errors.dateFuture');

  const wantsOccasion = (activityId: string) =>
    activities.find(({ id }) => id === activityId)?.quota.type === 'OCCASION';
  const optionalNumber = (field: 'participants' | 'durationMinutes') => ({
    validate: (text: string) => text.trim() === '' || isWholeNumber(text, limits[field]) || messages[field],
  });
  const note = (field: 'publicNote' | 'internalNote') => ({
    maxLength: { value: limits.note, message: messages[field] },
  });

  const rules: Rules = {
    activityId: {
      validate: (chosen) => activities.some(({ id }) => id === chosen) || messages.activityId,
    },
    occasionKey: {
      validate: (chosen, { activityId }) =>
        !wantsOccasion(activityId) || chosen !== '' || messages.occasionKey,
    },
    performedOn: {
      required: t('errors.dateRequired'),
      validate: {
        within: (date) => isWithin(date, period) || messages.performedOn,
        notAhead: (date) => date <= today() || future,
      },
    },
    count: { validate: (text) => isWholeNumber(text, limits.count) || messages.count },
    placeId: {},
    participants: optionalNumber('participants'),
    durationMinutes: optionalNumber('durationMinutes'),
    publicNote: note('publicNote'),
    internalNote: note('internalNote'),
  };
  return { rules, messages, future };
}
