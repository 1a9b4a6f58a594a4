import { useController } from 'react-hook-form';
import { Checkbox } from '@/ui';
import type { FlagPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';

export function CheckboxInput({ name, label, hint }: { name: FlagPath; label: string; hint?: string }) {
  const {
    field: { value, ...field },
  } = useController<AgreementValues, FlagPath>({ name });
  return <Checkbox {...field} id={name} label={label} description={hint} checked={value} value="true" />;
}
