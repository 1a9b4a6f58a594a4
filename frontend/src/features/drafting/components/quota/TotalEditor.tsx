import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { HowItCounts } from './HowItCounts';
import { MinimumInput } from './MinimumInput';
import { OnlySomeDays } from './OnlySomeDays';
import { UnitInput } from './UnitInput';

export function TotalEditor({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  return (
    <>
      <MinimumInput path={path} />
      <UnitInput name={`${path}.unit`} legend={t('content.unit')} hint={t('drafting.hint.unit')} />
      <OnlySomeDays path={path} />
      <HowItCounts path={path} />
    </>
  );
}
