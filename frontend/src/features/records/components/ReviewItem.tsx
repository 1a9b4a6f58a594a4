import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { ActivityRecord, Me } from '@/api/model';
import { Button, ErrorView } from '@/ui';
import { recordOptions, useVerifyRecord, type Decision } from '../api/records';
import type { MadeDecision } from './DecisionMade';
import { RecordCard } from './RecordCard';
import { ReturnDialog } from './ReturnDialog';
import { useRecordName } from './useRecordName';
import styles from './RecordCard.module.css';

interface ReviewItemProps {
  listed: ActivityRecord;
  me: Me;
  onDecided: (decision: MadeDecision) => void;
}

/** A waiting record. What is decided on is the version that is shown: it is fetched together with its ETag. */
export function ReviewItem({ listed, me, onDecided }: ReviewItemProps) {
  const { t } = useTranslation();
  const nameOf = useRecordName();
  const [returning, setReturning] = useState(false);
  const { data: current } = useQuery(recordOptions(listed.id));
  const { mutate, error, isPending } = useVerifyRecord(listed.id);
  const record = current?.data ?? listed;
  const name = nameOf(record);

  const decide = (decision: Omit<Decision, 'etag'>) => {
    if (!current) return;
    mutate(
      { ...decision, etag: current.etag },
      {
        onSuccess: (decided) => onDecided({ decision: decision.decision, record: decided }),
        onSettled: () => setReturning(false),
      },
    );
  };

  const own = record.recordedBy?.username === me.username;
  const decidable = record.status === 'REPORTED' && !own && record.mayVerify !== false;
  return (
    <RecordCard record={record} level={3}>
      {own && <p>{t('review.own')}</p>}
      {!own && record.mayVerify === false && record.status === 'REPORTED' && <p>{t('review.notAllowed')}</p>}
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
