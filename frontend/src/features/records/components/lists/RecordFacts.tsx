import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { useTold } from '@/i18n/useTold';
import { ExternalLink, Facts } from '@/ui';
import { recordableAgreementOptions } from '../../api/records';
import { plainQuota } from '../quota';
import styles from './RecordCard.module.css';

export function RecordFacts({ record }: { record: ActivityRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const monthly = useIsMonthly(record);
  const items = record.towards.flatMap(({ itemName }) => itemName ?? []);
  const amount = useAmount();
  const told = useTold();
  const { durationMinutes, evidence, hours, internal, organisationsTakingPart, responseMinutes, source } =
    record;
  return (
    <Facts
      facts={[
        [t('recordFields.agreement'), <LocalText key="agreement" text={record.agreement.title} />],
        [t('recordFields.month'), monthly ? format.month(record.performedOn) : undefined],
        [t('recordFields.occasion'), items.length > 0 && format.list(items.map(local))],
        [t('recordFields.count'), amount(record)],
        [
          t('records.fields.hours'),
          typeof hours === 'number' &&
            told(t('records.hours', { count: hours, hours: format.number(hours) }), record.countQualifier),
        ],
        [
          t('records.fields.responseMinutes'),
          typeof responseMinutes === 'number' && t('recordFields.minutesValue', { count: responseMinutes }),
        ],
        [t('records.fields.noNeed'), record.noNeedReason],
        [t('recordFields.place'), format.list(record.places.map(({ name }) => name))],
        [
          t('records.fields.organisations'),
          format.list(organisationsTakingPart.map(({ name }) => local(name))),
        ],
        [t('recordFields.participants'), record.participants && format.number(record.participants)],
        [
          t('recordFields.minutes'),
          durationMinutes && t('recordFields.minutesValue', { count: durationMinutes }),
        ],
        [
          t('records.fields.evidence'),
          evidence.length > 0 && (
            <ul className={styles.plainList}>
              {evidence.map(({ title, url }) => (
                <li key={url}>
                  <ExternalLink href={url}>{title}</ExternalLink>
                </li>
              ))}
            </ul>
          ),
        ],
        [t('recordFields.publicNote'), record.publicNote],
        [t('recordFields.internalNote'), internal?.note],
        [t('records.fields.times'), times(record)],
        [
          t('recordFields.organisation'),
          format.list(
            [record.organisation, ...(record.joined ? [record.joined.organisation] : [])].map(({ name }) =>
              local(name),
            ),
          ),
        ],
        [t('recordFields.recordedBy'), internal?.recordedBy],
        [t('recordFields.recordedAt'), internal && format.dateTime(internal.recordedAt)],
        [t('app.source'), source && <ExternalLink href={source.url}>{local(source.title)}</ExternalLink>],
      ]}
    />
  );
}

/** From when to when, as far as it was told. */
const times = ({ startTime, endTime }: ActivityRecord) =>
  startTime && (endTime ? `${startTime}–${endTime}` : startTime);

/** The number as it was told; where something else than a number was told, nothing. */
function useAmount() {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useTold();
  return ({ count, countQualifier, hours, noNeedReason, subCount }: ActivityRecord) => {
    if (noNeedReason || (typeof hours === 'number' && count <= 1)) return undefined;
    if (count === 0) return t('records.form.nothingDoneShort');
    const number = told(format.number(count), countQualifier);
    return typeof subCount === 'number'
      ? t('records.fields.ofWhich', { told: number, part: format.number(subCount) })
      : number;
  };
}

/** Whether the month is what counts. */
function useIsMonthly({ agreement, towards }: ActivityRecord): boolean {
  const { data } = useQuery(recordableAgreementOptions(agreement.slug));
  return (data?.pledges ?? [])
    .flatMap(({ activities }) => activities)
    .filter(({ id }) => towards.some(({ activityId }) => activityId === id))
    .some(({ quota }) => {
      const plain = plainQuota(quota);
      return plain.type === 'RECURRING' && plain.every === 'MONTH';
    });
}
