import { useController } from 'react-hook-form';
import { SelectField, type Choice } from '@/ui';
import type { StringPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';

interface SelectInputProps {
  name: StringPath;
  label: string;
  hint?: string;
  none?: string;
  choices: Choice[];
}

export function SelectInput({ name, choices, none, ...look }: SelectInputProps) {
  const { field, fieldState } = useController<AgreementValues, StringPath>({ name });
  const options = none === undefined ? choices : [{ value: '', label: none }, ...choices];
  const offered = options.some(({ value }) => value === field.value);
  return (
    <SelectField
      {...look}
      {...field}
      id={name}
      // What was once chosen and is no longer offered stays chosen until somebody changes it.
      options={offered ? options : [...options, { value: field.value, label: field.value }]}
      error={fieldState.error?.message}
    />
  );
}
