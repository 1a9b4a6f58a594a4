import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Details } from '@/ui';
import type { QuotaPath } from '../../form/paths';
import { useNumberRule } from '../../form/useNumberRule';
import type { AgreementValues } from '../../form/values';
import { CheckboxInput } from '../fields/CheckboxInput';
import { TextInput } from '../fields/TextInput';
import styles from './quota.module.css';

interface HowItCountsProps {
  path: QuotaPath;
  /** Also which of the periods. */
  recurring?: boolean;
}

/** What most promises leave open: a range, every other period, different places, how long it lasts. */
export function HowItCounts({ path, recurring = false }: HowItCountsProps) {
  const { t } = useTranslation();
  const maximum = useNumberRule(t('content.maximum'), { whole: true, min: 2, max: 1_000_000 });
  const everyNth = useNumberRule(t('content.everyNth'), { whole: true, min: 2, max: 20 });
  const minutes = useNumberRule(t('content.minimumMinutes'), { whole: true, min: 1, max: 1440 });
  const values = useWatch<
    AgreementValues,
    [
      `${QuotaPath}.maximum`,
      `${QuotaPath}.everyNth`,
      `${QuotaPath}.minimumMinutes`,
      `${QuotaPath}.differentPlaces`,
    ]
  >({
    name: [`${path}.maximum`, `${path}.everyNth`, `${path}.minimumMinutes`, `${path}.differentPlaces`],
  });
  return (
    <Details defaultOpen={values.some(Boolean)}>
      <Details.Summary>{t('drafting.howItCounts')}</Details.Summary>
      <Details.Content className={styles.quota}>
        <TextInput
          name={`${path}.maximum`}
          label={t('content.maximum')}
          hint={t('drafting.hint.maximum')}
          inputMode="numeric"
          rule={maximum}
        />
        {recurring && (
          <TextInput
            name={`${path}.everyNth`}
            label={t('content.everyNth')}
            hint={t('drafting.hint.everyNth')}
            inputMode="numeric"
            rule={everyNth}
          />
        )}
        <TextInput
          name={`${path}.minimumMinutes`}
          label={t('content.minimumMinutes')}
          hint={t('drafting.hint.minimumMinutes')}
          inputMode="numeric"
          rule={minutes}
        />
        <CheckboxInput
          name={`${path}.differentPlaces`}
          label={t('content.differentPlaces')}
          hint={t('drafting.hint.differentPlaces')}
        />
      </Details.Content>
    </Details>
  );
}
