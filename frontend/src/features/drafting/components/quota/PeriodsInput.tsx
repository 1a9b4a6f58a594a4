import { useTranslation } from 'react-i18next';
import { reckonings } from '@/api/vocabulary';
import type { Every } from '@/api/model';
import { countsFromStart } from '../../form/countsFromStart';
import type { QuotaPath } from '../../form/paths';
import { SelectInput } from '../fields/SelectInput';

/** Whose months, quarters, half-years and years; days, weeks and terms are always the calendar's. */
export function PeriodsInput({ path, every }: { path: QuotaPath; every: Every | '' }) {
  const { t } = useTranslation();
  if (every === '' || !countsFromStart[every]) return null;
  return (
    <SelectInput
      name={`${path}.periods`}
      label={t('content.periods')}
      hint={t('drafting.hint.periods')}
      none={t('drafting.periodsNotStated')}
      choices={reckonings.map((value) => ({ value, label: t(`content.reckonings.${value}`) }))}
    />
  );
}
