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
  type?: 'text' | 'date' | 'time' | 'url' | 'email' | 'tel';
  multiline?: boolean;
  inputMode?: 'numeric' | 'decimal' | 'url';
  /** The language of what is written, where it is not the page's. */
  lang?: 'sv' | 'en';
  /** Lines of a field with several. */
  rows?: number;
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
  lang,
  rows = 3,
  ...rest
}: TextFieldProps) {
  const { t } = useTranslation();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const { min, max, inputMode, echo, ...binding } = rest;
  const shared = {
    id,
    lang,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy,
    ...binding,
  };
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {hint && <Field.Description id={`${id}-hint`}>{hint}</Field.Description>}
      {multiline ? (
        <Textarea {...shared} rows={rows} />
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
