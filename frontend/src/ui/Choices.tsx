import { Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import styles from './Form.module.css';

interface ChoicesProps {
  /** Id of the first choice: where the error summary leads. */
  id: string;
  legend: string;
  hint?: string;
  error?: string;
  field: UseFormRegisterReturn;
  choices: { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }[];
  /** Several may be chosen; the form then holds a list. */
  several?: boolean;
  /** Smaller, for what few need. */
  compact?: boolean;
}

/** Radio buttons or boxes as large as a thumb. */
export function Choices({ id, legend, hint, error, field, choices, several, compact }: ChoicesProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <Fieldset className={styles.choices} data-compact={compact}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <ValidationMessage id={`${id}-error`} data-color="danger">
          {error}
        </ValidationMessage>
      )}
      {choices.map(({ value, label, hint: about, disabled }, index) => (
        <label key={value} className={styles.choice}>
          <input
            type={several ? 'checkbox' : 'radio'}
            id={index === 0 ? id : undefined}
            value={value}
            aria-describedby={describedBy}
            {...field}
            disabled={disabled}
          />
          <span>
            <strong>{label}</strong>
            {about && <small>{about}</small>}
          </span>
        </label>
      ))}
    </Fieldset>
  );
}
