import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { SessionExpired } from '@/api/problem';
import { Button, ErrorView } from '@/ui';
import { recordOptions, useVoidRecord } from '../../api/records';

import { ReasonDialog } from './ReasonDialog';
import { useRecordName } from './useRecordName';

interface VoidActionProps {
  record: ActivityRecord;
  onVoided: (record: ActivityRecord) => void;
}

/** Strikes a record that should not count, with the reason that everyone who sees it will read. */
export function VoidAction({ record, onVoided }: VoidActionProps) {
  const { t } = useTranslation();
  const name = useRecordName()(record);
  const [asking, setAsking] = useState(false);
  // What is struck is the version that was shown when the question was put.
  const {
    data: current,
    error: unread,
    isFetching,
  } = useQuery({ ...recordOptions(record.id), enabled: asking });
  const { mutate, error: refused, isPending } = useVoidRecord(record.id, onVoided);
  const error = unread ?? refused;

  return (
    <>
      <Button
        variant="tertiary"
        data-color="danger"
        aria-label={t('records.void.label', { record: name })}
        onClick={() => setAsking(true)}
      >
        {t('records.void.do')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('records.void.title')}
          record={name}
          intro={t('records.void.intro')}
          label={t('records.void.reason')}
          hint={t('records.void.reasonHint')}
          missing={t('records.void.missing')}
          submitLabel={t('records.void.send')}
          pending={!current || isFetching || isPending}
          onCancel={() => setAsking(false)}
          onReason={(reason) => {
            if (current) mutate({ reason, etag: current.etag }, { onSettled: () => setAsking(false) });
          }}
        />
      )}
      {error && !(error instanceof SessionExpired) && <ErrorView error={error} />}
    </>
  );
}
