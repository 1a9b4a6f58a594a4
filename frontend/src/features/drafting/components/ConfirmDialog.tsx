import { useId, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Heading, TextField } from '@/ui';
import styles from './drafting.module.css';

const REASON = { min: 3, max: 1000 } as const;

interface ConfirmDialogProps {
  title: string;
  confirmLabel: string;
  danger?: boolean;
  pending?: boolean;
  /** The label of a reason that has to be given. */
  reasonLabel?: string;
  reasonHint?: string;
  onCancel: () => void;
  onConfirm: (reason: string) => void;
  children: ReactNode;
}

/** Asks once more before what cannot be taken back, and for a reason where one is public. */
export function ConfirmDialog({
  title,
  confirmLabel,
  danger,
  pending,
  reasonLabel,
  reasonHint,
  onCancel,
  onConfirm,
  children,
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  return (
    <Dialog open onClose={onCancel} aria-labelledby={id} closedby="any">
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      <form
        noValidate
        className={styles.dialogForm}
        onSubmit={(event) => {
          event.stopPropagation();
          void handleSubmit(({ reason }) => onConfirm(reason.trim()))(event);
        }}
      >
        {children}
        {reasonLabel && (
          <TextField
            id="confirm-reason"
            label={reasonLabel}
            hint={reasonHint}
            multiline
            limit={REASON.max}
            error={formState.errors.reason?.message}
            {...register('reason', {
              validate: (text) =>
                text.trim().length >= REASON.min || t('drafting.errors.reason', { min: REASON.min }),
              maxLength: {
                value: REASON.max,
                message: t('errors.tooLong', { field: t('errors.field.reason'), max: REASON.max }),
              },
            })}
          />
        )}
        <div className={styles.actions}>
          <Button type="submit" disabled={pending} data-color={danger ? 'danger' : undefined}>
            {confirmLabel}
          </Button>
          <Button variant="secondary" type="button" onClick={onCancel}>
            {t('drafting.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
