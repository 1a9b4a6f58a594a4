import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Heading, TextField } from '@/ui';
import styles from './RecordCard.module.css';

const REASON = { min: 3, max: 1000 } as const;

interface ReasonDialogProps {
  title: string;
  /** What it is about. */
  record: string;
  intro: string;
  label: string;
  hint: string;
  /** Said when the reason is too short. */
  missing: string;
  submitLabel: string;
  pending: boolean;
  onCancel: () => void;
  onReason: (reason: string) => void;
}

/** Asks why: nothing is returned or struck without a reason that others can act on. */
export function ReasonDialog({ record, pending, onCancel, onReason, ...words }: ReasonDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  return (
    <Dialog open onClose={onCancel} aria-labelledby={id} closedby="any">
      <Heading level={2} data-size="xs" id={id}>
        {words.title}
      </Heading>
      <form
        noValidate
        className={styles.dialogForm}
        onSubmit={(event) => {
          void handleSubmit(({ reason }) => onReason(reason.trim()))(event);
        }}
      >
        <p>
          <strong>{record}</strong>
        </p>
        <p>{words.intro}</p>
        <TextField
          id={`${id}-reason`}
          label={words.label}
          hint={words.hint}
          multiline
          limit={REASON.max}
          error={formState.errors.reason?.message}
          {...register('reason', {
            validate: (text) => text.trim().length >= REASON.min || words.missing,
            maxLength: {
              value: REASON.max,
              message: t('errors.tooLong', { field: t('errors.field.reason'), max: REASON.max }),
            },
          })}
        />
        <div className={styles.actions}>
          <Button type="submit" disabled={pending}>
            {words.submitLabel}
          </Button>
          <Button variant="secondary" type="button" onClick={onCancel}>
            {t('record.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
