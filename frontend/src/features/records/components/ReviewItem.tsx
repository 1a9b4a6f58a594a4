import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { ActivityRecord } from '@/api/model';
import { Button, ErrorView } from '@/ui';
import { recordOptions, useVerifyRecord, type Decision } from '../api/records';
import type { MadeDecision } from './DecisionMade';
import { RecordCard } from './RecordCard';
import { ReturnDialog } from './ReturnDialog';
import { useRecordName } from './useRecordName';
import styles from './RecordCard.module.css';

interface ReviewItemProps {
  listed: ActivityRecord;
  onDecided: (decision: MadeDecision) => void;
}

/** A waiting record. What is decided on is the version that is shown: it is fetched together with its ETag. */
export function ReviewItem({ listed, onDecided }: ReviewItemProps) {
  const { t } = useTranslation();
  const nameOf = useRecordName();
  const [returning, setReturning] = useState(false);
  const { data: current } = useQuery(recordOptions(listed.id));
  const { mutate, error, isPending } = useVerifyRecord(listed.id, (decided, { decision }) =>
    onDecided({ decision, record: decided }),
  );
  const record = current?.data ?? listed;
  const name = nameOf(record);

  const decide = (decision: Omit<Decision, 'etag'>) => {
    if (!current) return;
    mutate({ ...decision, etag: current.etag }, { onSettled: () => setReturning(false) });
  };

  const waits = record.status === 'REPORTED';
  // Only those who recorded it may correct it: whoever may, looks at a record of their own.
  const own = record.internal?.mayCorrect === true;
  const decidable = waits && record.internal?.mayVerify === true;
  return (
    <RecordCard record={record} level={3}>
      {waits && own && <p>{t('review.own')}</p>}
      {waits && !own && !decidable && <p>{t('review.notAllowed')}</p>}
      {error && !(error instanceof SessionExpired) && <ErrorView error={error} />}
      {decidable && (
        <div className={styles.actions}>
          <Button
            aria-label={t('review.approveLabel', { record: name })}
            disabled={!current || isPending}
            onClick={() => decide({ decision: 'VERIFIED' })}
          >
            {t('review.approve')}
          </Button>
          <Button
            variant="secondary"
            aria-label={t('review.returnLabel', { record: name })}
            disabled={!current || isPending}
            onClick={() => setReturning(true)}
          >
            {t('review.return')}
          </Button>
        </div>
      )}
      {returning && (
        <ReturnDialog
          record={name}
          pending={isPending}
          onCancel={() => setReturning(false)}
          onReturn={(reason) => decide({ decision: 'RETURNED', reason })}
        />
      )}
    </RecordCard>
  );
}
