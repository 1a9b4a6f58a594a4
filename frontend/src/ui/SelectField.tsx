import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import type { ChangeEvent, FocusEvent, RefCallback } from 'react';

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  options: Choice[];
  /** What ties the field to its form. */
  name?: string;
  value?: string;
  onChange: (event: ChangeEvent<HTMLSelectElement>) => unknown;
  onBlur?: (event: FocusEvent<HTMLSelectElement>) => unknown;
  ref?: RefCallback<HTMLSelectElement>;
}

export function SelectField({ id, label, hint, error, options, ...binding }: SelectFieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {hint && <Field.Description id={`${id}-hint`}>{hint}</Field.Description>}
      <Select id={id} aria-invalid={error ? true : undefined} aria-describedby={describedBy} {...binding}>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
      {error && (
        <ValidationMessage id={`${id}-error`} data-color="danger">
          {error}
        </ValidationMessage>
      )}
    </Field>
  );
}
