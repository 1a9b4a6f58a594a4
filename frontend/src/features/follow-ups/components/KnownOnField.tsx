import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PlannedPeriod } from '@/api/model';
import { TextField } from '@/ui';
import { useKnownOn } from '../form/useKnownOn';

interface KnownOnFieldProps {
  id: string;
  planned: PlannedPeriod;
  hint: string;
  /** Left empty it is the day on which the text is submitted. */
  optional?: boolean;
  error?: string;
  field: UseFormRegisterReturn;
}

/** The day up to which a follow-up tells what had become known. */
export function KnownOnField({ planned, optional, field, ...rest }: KnownOnFieldProps) {
  const { t } = useTranslation();
  const { range } = useKnownOn(planned);
  const label = t('reporting.field.knownOn');
  return (
    <TextField {...rest} label={optional ? t('app.optional', { label }) : label} {...range} {...field} />
  );
}
