import { useTranslation } from 'react-i18next';
import type { ActivityRecord } from '@/api/model';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Button, ButtonLink, Notice, Page } from '@/ui';

import { RecordFacts } from '../lists/RecordFacts';
import { useRecordName } from '../lists/useRecordName';
import styles from './RecordForm.module.css';

interface ReceiptProps {
  record: ActivityRecord;
  /** Left out where there is nothing to go on with, as after a correction. */
  onAnother?: () => void;
}

export function Receipt({ record, onAnother }: ReceiptProps) {
  const { t } = useTranslation();
  const nameOf = useRecordName();
  const receipt = useFocusOnMount<HTMLDivElement>();
  return (
    <Page title={t('record.savedTitle')} narrow>
      <div ref={receipt} tabIndex={-1}>
        <Notice title={nameOf(record)} icon="kept" color="success">
          <p>{t('record.saved')}</p>
        </Notice>
      </div>
      <RecordFacts record={record} />
      <div className={styles.receiptActions}>
        {onAnother && <Button onClick={onAnother}>{t('record.another')}</Button>}
        <ButtonLink to="/mina-registreringar" variant="secondary">
          {t('record.toMine')}
        </ButtonLink>
      </div>
    </Page>
  );
}
