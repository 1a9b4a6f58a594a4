import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import { ErrorView } from '@/ui';
import { deviationOptions, useVoidDeviation } from '../../api/deviations';
import { ConfirmDialog } from '../ConfirmDialog';

interface VoidDialogProps {
  id: string;
  name: string;
  onDone: () => void;
}

/** A deviation that was wrong is voided with a reason: it stays readable, and says why it no longer holds. */
export function VoidDialog({ id, name, onDone }: VoidDialogProps) {
  const { t } = useTranslation();
  const { data: current } = useQuery({ ...deviationOptions(id), refetchOnMount: 'always' });
  const { mutate, error, isPending } = useVoidDeviation(id);
  return (
    <ConfirmDialog
      title={t('drafting.deviations.voidTitle')}
      confirmLabel={t('drafting.deviations.void')}
      danger
      pending={isPending || !current}
      reasonLabel={t('drafting.reason')}
      onCancel={onDone}
      onConfirm={(reason) => {
        if (current) mutate({ reason, etag: current.etag }, { onSuccess: onDone });
      }}
    >
      <p>
        <strong>{name}</strong>
      </p>
      <p>{t('drafting.deviations.voidText')}</p>
      {error && !(error instanceof SessionExpired) && <ErrorView error={error} />}
    </ConfirmDialog>
  );
}
