import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import type { Agreement } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { Button, ErrorView, Heading } from '@/ui';
import { useCloseAgreement, useWithdrawDraft } from '../api/agreements';
import { ConfirmDialog } from './ConfirmDialog';
import { useRights } from '@/lib/useRights';
import styles from './drafting.module.css';

/** A draft is withdrawn, a signed agreement closed; neither can be taken back. */
export function Ending({ agreement, etag }: { agreement: Agreement; etag: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const rights = useRights();
  const [asking, setAsking] = useState(false);
  const withdrawal = useWithdrawDraft(agreement.id);
  const closure = useCloseAgreement(agreement.id);
  const { status } = agreement;
  const [ending, kind] = status === 'DRAFT' ? [withdrawal, 'withdraw' as const] : [closure, 'close' as const];
  const { error } = ending;

  const possible = (status === 'DRAFT' || status === 'SIGNED') && rights.coordinates(agreement.parties);
  return (
    <>
      {possible && (
        <section aria-labelledby="ending" className={styles.section}>
          <Heading level={2} data-size="xs" id="ending">
            {t(`drafting.${kind}.title`)}
          </Heading>
          <p>{t(`drafting.${kind}.text`)}</p>
          <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
            {t(`drafting.${kind}.button`)}
          </Button>
        </section>
      )}
      {error && !(error instanceof SessionExpired) && <ErrorView error={error} />}
      {asking && (
        <ConfirmDialog
          title={t(`drafting.${kind}.confirmTitle`)}
          confirmLabel={t(`drafting.${kind}.button`)}
          danger
          pending={ending.isPending}
          reasonLabel={t('drafting.reason')}
          reasonHint={t(`drafting.${kind}.reasonHint`)}
          onCancel={() => setAsking(false)}
          onConfirm={(reason) => ending.mutate({ reason, etag }, { onSettled: () => setAsking(false) })}
        >
          <p>
            <strong>{local(agreement.title)}</strong>
          </p>
          <p>{t(`drafting.${kind}.confirmText`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
