import { useTranslation } from 'react-i18next';
import type { ActivityRecord, Deviation } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { DemonstrationMark, Details, Heading } from '@/ui';
import styles from './drafting.module.css';

interface ComesAlongProps {
  records: ActivityRecord[];
  /** How many records there are, also beyond those that are shown. */
  total: number;
  deviations: Deviation[];
}

/** What becomes public with the last signature besides the text. */
export function ComesAlong({ records, total, deviations }: ComesAlongProps) {
  const { t } = useTranslation();
  if (total === 0 && deviations.length === 0) return null;
  return (
    <section aria-labelledby="comes-along" className={styles.section}>
      <Heading level={2} data-size="xs" id="comes-along">
        {t('drafting.sign.alongTitle')}
      </Heading>
      <p>{t('drafting.sign.along')}</p>
      {total > 0 && <Records records={records} total={total} />}
      {deviations.length > 0 && <Deviations deviations={deviations} />}
    </section>
  );
}

function Records({ records, total }: { records: ActivityRecord[]; total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  return (
    <Details>
      <Details.Summary>{t('drafting.sign.alongRecords', { count: total })}</Details.Summary>
      <Details.Content>
        {total > records.length && <p>{t('drafting.sign.alongFirst', { shown: records.length })}</p>}
        <ul className={styles.along}>
          {records.map(({ id, performedOn, towards, count, organisation, publicNote, demonstration }) => (
            <li key={id}>
              <strong>
                {t('drafting.sign.alongRecord', {
                  day: format.date(performedOn),
                  activity: towards.map(({ title }) => local(title)).join(', '),
                  count,
                })}
              </strong>
              <span>{local(organisation.name)}</span>
              {publicNote && <span>{publicNote}</span>}
              {demonstration && <DemonstrationMark single />}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}

function Deviations({ deviations }: { deviations: Deviation[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Details>
      <Details.Summary>{t('drafting.sign.alongDeviations', { count: deviations.length })}</Details.Summary>
      <Details.Content>
        <ul>
          {deviations.map(({ id, from, to, reasonCode, explanation }) => (
            <li key={id}>
              {to
                ? format.period({ start: from, end: to })
                : t('deviation.since', { date: format.date(from) })}
              {', '}
              {t(`deviation.reason.${reasonCode}`)}
              {': '}
              <LocalText text={explanation} />
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
