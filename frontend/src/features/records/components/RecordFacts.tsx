import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Facts } from '@/ui';

export function RecordFacts({ record }: { record: ActivityRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { count, countQualifier, durationMinutes, internal } = record;
  const counted =
    countQualifier === 'EXACT'
      ? format.number(count)
      : t(`recordFields.${countQualifier}`, { count, replace: { count: format.number(count) } });
  return (
    <Facts
      facts={[
        [t('recordFields.count'), counted],
        [t('recordFields.place'), record.place?.name],
        [t('recordFields.participants'), record.participants && format.number(record.participants)],
        [
          t('recordFields.minutes'),
          durationMinutes && t('recordFields.minutesValue', { count: durationMinutes }),
        ],
        [t('recordFields.publicNote'), record.publicNote],
        [t('recordFields.internalNote'), internal?.note],
        [t('recordFields.organisation'), <LocalText key="organisation" text={record.organisation.name} />],
        [t('recordFields.recordedBy'), internal?.recordedBy],
        [t('recordFields.recordedAt'), internal && format.dateTime(internal.recordedAt)],
      ]}
    />
  );
}
