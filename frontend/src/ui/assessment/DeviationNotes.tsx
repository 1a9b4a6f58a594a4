import { useTranslation } from 'react-i18next';
import type { Deviation } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Icon } from '../Icon';
import styles from './DeviationNotes.module.css';

/** Why something could not be done as promised: beside the status, which it never changes. */
export function DeviationNotes({ deviations }: { deviations: Deviation[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (deviations.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={t('agreement.deviations')}>
      {deviations.map(({ id, from, to, reasonCode, explanation, instead }) => (
        <li key={id}>
          <Icon name="info" />
          <div>
            <p>
              <strong>{t('agreement.deviation', { reason: t(`deviation.reason.${reasonCode}`) })}</strong>{' '}
              {to
                ? format.period({ start: from, end: to })
                : t('deviation.since', { date: format.date(from) })}
            </p>
            <p>
              <LocalText text={explanation} />
            </p>
            {instead && (
              <p>
                {t('agreement.instead')} <LocalText text={instead} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
