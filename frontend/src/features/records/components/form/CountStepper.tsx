import { useTranslation } from 'react-i18next';
import { Button, Field, Icon, Input, Label, ValidationMessage } from '@/ui';
import { limits } from './recordForm';
import styles from './RecordForm.module.css';

interface CountStepperProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The least that may be said: nothing at all is a coordinator's word. */
  min: number;
  hint?: string;
  error?: string;
}

export function CountStepper({ id, label, value, onChange, min, hint, error }: CountStepperProps) {
  const { t } = useTranslation();
  const { max } = limits.count;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const step = (by: number) => onChange(String(Math.min(max, Math.max(min, (Number(value) || 0) + by))));
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <div className={styles.stepper}>
        <Button variant="secondary" icon aria-label={t('record.fewer')} onClick={() => step(-1)}>
          <Icon name="minus" />
        </Button>
        <Input
          id={id}
          inputMode="numeric"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
        />
        <Button variant="secondary" icon aria-label={t('record.more')} onClick={() => step(1)}>
          <Icon name="plus" />
        </Button>
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint} aria-live="polite">
          {hint}
        </p>
      )}
      {error && (
        <ValidationMessage id={`${id}-error`} data-color="danger">
          {error}
        </ValidationMessage>
      )}
    </Field>
  );
}
