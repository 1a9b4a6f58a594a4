import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import type { FollowUp, FollowUpContent } from '@/api/model';
import { useSettled } from '@/lib/useSettled';
import { Button, DocumentView, ErrorView, Loading, Notice } from '@/ui';
import { downloadDraft, previewOptions } from '../../api/documents';
import styles from '../followUps.module.css';

/** How long nothing is typed before the document is made anew, in milliseconds. */
const PAUSE = 800;

/** The document as it would be published with what is typed now, saved or not. */
export function DocumentPreview({ followUp, content }: { followUp: FollowUp; content: FollowUpContent }) {
  const { t } = useTranslation();
  // As text, since the same words are another object after each key.
  const settled = useSettled(JSON.stringify(content), PAUSE);
  const { data, dataUpdatedAt, error, isFetching, refetch } = useQuery(
    previewOptions(followUp.id, JSON.parse(settled) as FollowUpContent),
  );
  // The last that could be made stays, whatever becomes of the next.
  const [shown, setShown] = useState<{ file: Blob; version: number }>();
  if (data && shown?.file !== data) setShown({ file: data, version: dataUpdatedAt });
  // A status before its reason, or English before Swedish: it will be whole again in a moment.
  const incomplete = isStatus(error, 400) || isStatus(error, 422);

  if (!shown && !error) return <Loading />;
  return (
    <>
      {incomplete && (
        <Notice title={t('reporting.pdfWaitsTitle')} color="warm">
          <p>{t('reporting.pdfWaits')}</p>
        </Notice>
      )}
      {error && !incomplete && <ErrorView error={error} onRetry={() => void refetch()} />}
      {shown && (
        <div aria-busy={isFetching}>
          <DocumentView {...shown} />
          <div className={styles.actions}>
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() => downloadDraft(followUp.report, shown.file)}
            >
              {t('reporting.draftPdf')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
