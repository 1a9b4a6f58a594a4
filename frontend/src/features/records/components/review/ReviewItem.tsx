import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { SessionExpired } from '@/api/problem';
import { Button, ErrorView } from '@/ui';
import { recordOptions, useVerifyRecord, type Decision } from '../../api/records';

import type { MadeDecision } from '../lists/DecisionMade';
import { ReasonDialog } from '../lists/ReasonDialog';
import { RecordCard } from '../lists/RecordCard';
import { useRecordName } from '../lists/useRecordName';
import { JointVisit } from './JointVisit';
import { VoidAction } from '../lists/VoidAction';
import styles from '../lists/RecordCard.module.css';

interface ReviewItemProps {
  listed: ActivityRecord;
  onDecided: (decision: MadeDecision) => void;
}

const REASON_MIN = 3;

/** A waiting record. What is decided on is the version that is shown: it is fetched together with its ETag. */
export function ReviewItem({ listed, onDecided }: ReviewItemProps) {
  const { t } = useTranslation();
  const nameOf = useRecordName();
  const [returning, setReturning] = useState(false);
  // While it is read anew, what is at hand may be the version before one's own last decision.
  const { data: current, isFetching } = useQuery(recordOptions(listed.id));
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
      <JointVisit record={record} />
      <div className={styles.actions}>
        {decidable && (
          <>
            <Button
              aria-label={t('review.approveLabel', { record: name })}
              disabled={!current || isFetching || isPending}
              onClick={() => decide({ decision: 'VERIFIED' })}
            >
              {t('review.approve')}
            </Button>
            <Button
              variant="secondary"
              aria-label={t('review.returnLabel', { record: name })}
              disabled={!current || isFetching || isPending}
              onClick={() => setReturning(true)}
            >
              {t('review.return')}
            </Button>
          </>
        )}
        {record.internal?.mayVoid && (
          <VoidAction
            record={record}
            onVoided={(voided) => onDecided({ decision: 'VOIDED', record: voided })}
          />
        )}
      </div>
      {returning && (
        <ReasonDialog
          title={t('review.dialogTitle')}
          record={name}
          intro={t('review.dialogIntro')}
          label={t('review.reason')}
          hint={t('review.reasonHint')}
          missing={t('errors.reasonRequired', { min: REASON_MIN })}
          submitLabel={t('review.send')}
          pending={isPending}
          onCancel={() => setReturning(false)}
          onReason={(reason) => decide({ decision: 'RETURNED', reason })}
        />
      )}
    </RecordCard>
  );
}
