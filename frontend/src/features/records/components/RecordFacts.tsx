import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Facts } from '@/ui';
import { recordableAgreementOptions } from '../api/records';

export function RecordFacts({ record }: { record: ActivityRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { occasion, monthly } = useAgreementParts(record);
  const { count, countQualifier, durationMinutes, internal } = record;
  const counted =
    countQualifier === 'EXACT'
      ? format.number(count)
      : t(`recordFields.${countQualifier}`, { count, replace: { count: format.number(count) } });
  return (
    <Facts
      facts={[
        [t('recordFields.agreement'), <LocalText key="agreement" text={record.agreement.title} />],
        [t('recordFields.month'), monthly ? format.month(record.performedOn) : undefined],
        [t('recordFields.occasion'), occasion && <LocalText key="occasion" text={occasion.name} />],
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

/** What the agreement knows of a record: the name of its occasion, and whether its month is what counts. */
function useAgreementParts({ agreement, activities, occasionKey }: ActivityRecord) {
  const { data } = useQuery(recordableAgreementOptions(agreement.slug));
  const quotas = (data?.pledges ?? [])
    .flatMap((pledge) => pledge.activities)
    .filter(({ id }) => activities.some((recorded) => recorded.id === id))
    .map(({ quota }) => quota);
  return {
    occasion: quotas
      .flatMap((quota) => (quota.type === 'OCCASION' ? quota.occasions : []))
      .find(({ key }) => key === occasionKey),
    monthly: quotas.some(({ type }) => type === 'RECURRING'),
  };
}
