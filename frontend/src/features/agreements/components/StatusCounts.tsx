import { useTranslation } from 'react-i18next';
import type { AgreementCard } from '@/api/model';
import { AssessmentBadge } from './AssessmentBadge';
import styles from './AgreementCard.module.css';

/** How many of an agreement's points have which status: a list, never one grade. */
export function StatusCounts({ counts }: { counts: AgreementCard['statusCounts'] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.counts} aria-label={t('municipality.countsLabel')}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <AssessmentBadge status={status} count={count} />
        </li>
      ))}
    </ul>
  );
}
