import { useTranslation } from 'react-i18next';
import type { FollowUp } from '@/api/model';
import { Button, ErrorView } from '@/ui';
import { useDraftDocument } from '../api/documents';

/** What is saved, as it will look on paper. */
export function DraftDocument({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = useDraftDocument(followUp);
  return (
    <>
      <Button variant="secondary" disabled={isPending} onClick={() => mutate()}>
        {t('reporting.draftPdf')}
      </Button>
      {error && <ErrorView error={error} />}
    </>
  );
}
