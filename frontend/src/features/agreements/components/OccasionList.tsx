import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OccasionResult } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Heading, StatusBadge } from '@/ui';
import { partLook } from './assessmentStatus';
import styles from './OccasionList.module.css';

export function OccasionList({ occasions }: { occasions: OccasionResult[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  return (
    <div className={styles.occasions}>
      <Heading level={5} data-size="2xs" id={id}>
        {t('assessment.occasions')}
      </Heading>
      <ul aria-labelledby={id}>
        {occasions.map(({ key, name, date, waiting, status }) => (
          <li key={key}>
            <span>
              <strong>
                <LocalText text={name} />
              </strong>{' '}
              <span className={styles.date}>{date ? format.date(date) : t('assessment.dateMissing')}</span>
            </span>
            <span className={styles.state}>
              {waiting > 0 && t('assessment.waiting', { count: waiting })}
              <StatusBadge {...partLook[status]}>{t(`assessment.occasionStatus.${status}`)}</StatusBadge>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
