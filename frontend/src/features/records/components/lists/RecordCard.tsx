import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { DemonstrationMark, Heading, Notice, StatusBadge, type IconName, type StatusTone } from '@/ui';
import type { RecordStatus } from '../../api/types';
import { RecordFacts } from './RecordFacts';
import { useRecordName } from './useRecordName';
import styles from './RecordCard.module.css';

const looks: Record<RecordStatus, { tone: StatusTone; icon: IconName }> = {
  REPORTED: { tone: 'neutral', icon: 'clock' },
  RETURNED: { tone: 'warning', icon: 'returned' },
  VERIFIED: { tone: 'success', icon: 'kept' },
  VOIDED: { tone: 'danger', icon: 'notJudged' },
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
      {record.status === 'VOIDED' && (
        <Notice title={t('records.void.why')} icon="notJudged" level={3}>
          <p>{record.voidReason}</p>
        </Notice>
      )}
      <RecordFacts record={record} />
      {children}
    </article>
  );
}
