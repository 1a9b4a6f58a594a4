import { useController } from 'react-hook-form';
import type { Choice } from '@/ui';
import type { NamesPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import { ChooseMany } from './ChooseMany';

interface NamesInputProps {
  name: NamesPath;
  legend: string;
  hint?: string;
  choices: Choice[];
  /** What to say when nothing is chosen, where something has to be. */
  required?: string;
}

/** What the document names by code, slug or key. */
export function NamesInput({ name, required, ...look }: NamesInputProps) {
  const { field, fieldState } = useController<AgreementValues, NamesPath>({
    name,
    rules: required ? { validate: (names) => names.length > 0 || required } : undefined,
  });
  return (
    <ChooseMany
      {...look}
      id={name}
      chosen={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}
