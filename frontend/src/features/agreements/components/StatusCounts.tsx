import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementCard } from '@/api/model';
import { AssessmentBadge, assessmentLook, DemonstrationMark } from '@/ui';
import styles from './AgreementCard.module.css';

/** The same order wherever the counts stand. */
const order = Object.keys(assessmentLook) as (keyof typeof assessmentLook)[];

/** How many of an agreement's points have which status: a list, never one grade. */
export function StatusCounts({
  counts,
  demonstration,
  incomplete,
}: {
  counts: AgreementCard['statusCounts'];
  demonstration: boolean;
  /** Retold from what was published elsewhere: silence here accuses nobody. */
  incomplete: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  const inOrder = order.flatMap((status) => counts.filter((counted) => counted.status === status));
  return (
    <div className={styles.points}>
      <p id={id}>{t('municipality.countsLabel')}</p>
      <ul className={styles.counts} aria-labelledby={id}>
        {inOrder.map(({ status, count }) => (
          <li key={status}>
            <AssessmentBadge status={status} count={count} />
          </li>
        ))}
      </ul>
      {incomplete && <p className={styles.incomplete}>{t('agreement.incomplete')}</p>}
      {demonstration && <DemonstrationMark />}
    </div>
  );
}
