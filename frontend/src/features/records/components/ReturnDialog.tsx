import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Heading, TextField } from '@/ui';
import styles from './RecordCard.module.css';

const REASON = { min: 3, max: 1000 } as const;

interface ReturnDialogProps {
  record: string;
  pending: boolean;
  onCancel: () => void;
  onReturn: (reason: string) => void;
}

/** Asks why: a record is never returned without a reason that its recorder can act on. */
export function ReturnDialog({ record, pending, onCancel, onReturn }: ReturnDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const tooShort = t('errors.reasonRequired', { min: REASON.min });
  return (
    <Dialog open onClose={onCancel} aria-labelledby={id} closedby="any">
      <Heading level={2} data-size="xs" id={id}>
        {t('review.dialogTitle')}
      </Heading>
      <form
        noValidate
        className={styles.dialogForm}
        onSubmit={(event) => {
          void handleSubmit(({ reason }) => onReturn(reason.trim()))(event);
        }}
      >
        <p>
          <strong>{record}</strong>
        </p>
        <p>{t('review.dialogIntro')}</p>
        <TextField
          id="return-reason"
          label={t('review.reason')}
          hint={t('review.reasonHint')}
          multiline
          limit={REASON.max}
          error={formState.errors.reason?.message}
          {...register('reason', {
            validate: (text) => text.trim().length >= REASON.min || tooShort,
            maxLength: {
              value: REASON.max,
              message: t('errors.tooLong', { field: t('errors.field.reason'), max: REASON.max }),
            },
          })}
        />
        <div className={styles.actions}>
          <Button type="submit" disabled={pending}>
            {t('review.send')}
          </Button>
          <Button variant="secondary" type="button" onClick={onCancel}>
            {t('record.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
