import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { DemonstrationMark, Heading, StatusBadge, type IconName, type StatusTone } from '@/ui';
import { RecordFacts } from './RecordFacts';
import { useRecordName } from './useRecordName';
import styles from './RecordCard.module.css';

const looks: Record<ActivityRecord['status'], { tone: StatusTone; icon: IconName }> = {
  REPORTED: { tone: 'neutral', icon: 'clock' },
  RETURNED: { tone: 'warning', icon: 'returned' },
  VERIFIED: { tone: 'success', icon: 'kept' },
};

interface RecordCardProps {
  record: ActivityRecord;
  level: 2 | 3;
  children?: ReactNode;
}

export function RecordCard({ record, level, children }: RecordCardProps) {
  const { t } = useTranslation();
  const nameOf = useRecordName();
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading level={level} data-size="2xs" id={id}>
          {nameOf(record)}
        </Heading>
        <StatusBadge {...looks[record.status]}>{t(`recordStatus.${record.status}`)}</StatusBadge>
      </div>
      {record.demonstration && <DemonstrationMark single />}
      <RecordFacts record={record} />
      {children}
    </article>
  );
}
