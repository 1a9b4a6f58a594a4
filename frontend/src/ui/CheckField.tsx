import { ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import styles from './Form.module.css';

interface CheckFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  field: UseFormRegisterReturn;
}

/** One thing that is so, or is not. */
export function CheckField({ id, label, hint, error, field }: CheckFieldProps) {
  return (
    <div className={styles.check}>
      <label className={styles.choice}>
        <input type="checkbox" id={id} aria-describedby={error ? `${id}-error` : undefined} {...field} />
        <span>
          <strong>{label}</strong>
          {hint && <small>{hint}</small>}
        </span>
      </label>
      {error && (
        <ValidationMessage id={`${id}-error`} data-color="danger">
          {error}
        </ValidationMessage>
      )}
    </div>
  );
}
