import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Fieldset, ValidationMessage } from '@/ui';
import styles from './RecordForm.module.css';

interface ChoicesProps {
  /** Id of the first choice: where the error summary leads. */
  id: string;
  legend: string;
  error?: string;
  field: UseFormRegisterReturn;
  choices: { value: string; label: ReactNode; hint?: ReactNode }[];
}

/** Radio buttons as large as a thumb. */
export function Choices({ id, legend, error, field, choices }: ChoicesProps) {
  return (
    <Fieldset className={styles.choices}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {error && (
        <ValidationMessage id={`${id}-error`} data-color="danger">
          {error}
        </ValidationMessage>
      )}
      {choices.map(({ value, label, hint }, index) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            value={value}
            aria-describedby={error ? `${id}-error` : undefined}
            {...field}
          />
          <span>
            <strong>{label}</strong>
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </Fieldset>
  );
}
