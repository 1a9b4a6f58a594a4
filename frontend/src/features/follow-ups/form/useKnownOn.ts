import { useTranslation } from 'react-i18next';
import type { PlannedPeriod } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { today } from '@/lib/calendar';

const FIELD = 'knownOn';

interface KnownOnFault {
  field: typeof FIELD;
  message: string;
}

/** The day up to which a follow-up tells what had become known: from the period's last day, and not to come. */
export function useKnownOn({ period: { end } }: PlannedPeriod) {
  const { t } = useTranslation();
  const format = useFormat();
  const latest = today();
  const fault: KnownOnFault = {
    field: FIELD,
    message: t('reporting.errors.knownOn', { from: format.date(end) }),
  };
  return {
    /** Of the field: nothing outside of it can be picked, but it can be typed. */
    range: { type: 'date', min: end, max: latest } as const,
    /** Before the period is over there is no such day. */
    choosable: end <= latest,
    check: (day: string) => (day !== '' && (day < end || day > latest) ? [fault] : []),
    place: ({ pointer }: { pointer?: string }) => (pointer === `/${FIELD}` ? fault : undefined),
  };
}
