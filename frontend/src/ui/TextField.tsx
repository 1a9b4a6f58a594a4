import { Field, Input, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import type { ChangeEvent, FocusEvent, RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ui.module.css';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

interface TextFieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  type?: 'text' | 'date';
  multiline?: boolean;
  inputMode?: 'numeric' | 'decimal' | 'url';
  min?: string | number;
  max?: string | number;
  /** What was entered, said in another way: a browser may write dates in another order than the reader. */
  echo?: string;
  /** Most characters allowed; what is left is told while typing. */
  limit?: number;
  /** What ties the field to its form. */
  name?: string;
  value?: string;
  onChange: (event: ChangeEvent<TextElement>) => unknown;
  onBlur?: (event: FocusEvent<TextElement>) => unknown;
  ref?: RefCallback<TextElement>;
}

export function TextField({
  id,
  label,
  hint,
  error,
  multiline,
  limit,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const { t } = useTranslation();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const { min, max, inputMode, echo, ...binding } = rest;
  const shared = {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy,
    ...binding,
  };
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {hint && <Field.Description id={`${id}-hint`}>{hint}</Field.Description>}
      {multiline ? (
        <Textarea {...shared} rows={3} />
      ) : (
        <Input {...shared} type={type} min={min} max={max} inputMode={inputMode} />
      )}
      {echo && (
        <span aria-live="polite" className={styles.echo}>
          {echo}
        </span>
      )}
      {limit && (
        <Field.Counter limit={limit} under={t('record.charactersLeft')} over={t('record.charactersOver')} />
      )}
      {error && (
        <ValidationMessage id={`${id}-error`} data-color="danger">
          {error}
        </ValidationMessage>
      )}
    </Field>
  );
}
