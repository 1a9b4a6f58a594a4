import type { ComponentProps } from 'react';
import { useController } from 'react-hook-form';
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
  const { field, fieldState } = useController<AgreementValues, StringPath>({
    name,
    rules: rule && { validate: rule },
  });
  return <TextField {...look} {...field} id={name} error={fieldState.error?.message} />;
}
