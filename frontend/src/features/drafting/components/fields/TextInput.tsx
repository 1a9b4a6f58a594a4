import type { ComponentProps } from 'react';
import { useController } from 'react-hook-form';
import { useFormat } from '@/i18n/useFormat';
import { TextField } from '@/ui';
import type { StringPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';

type Look = Omit<
  ComponentProps<typeof TextField>,
  'id' | 'name' | 'value' | 'onChange' | 'onBlur' | 'ref' | 'error'
>;

interface TextInputProps extends Look {
  name: StringPath;
  /** True, or what is wrong with what was typed. */
  rule?: (typed: string) => true | string;
}

/** A line or a passage of the document. Its id is its name: what the summary's links lead to. */
export function TextInput({ name, rule, ...look }: TextInputProps) {
  const format = useFormat();
  const { field, fieldState } = useController<AgreementValues, StringPath>({
    name,
    rules: rule && { validate: rule },
  });
  const isDate = look.type === 'date' && field.value !== '';
  return (
    <TextField
      {...look}
      {...field}
      id={name}
      echo={isDate ? format.date(field.value) : undefined}
      error={fieldState.error?.message}
    />
  );
}
