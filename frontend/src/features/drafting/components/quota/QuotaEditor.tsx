import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PlainQuota } from '@/api/model';
import { plainQuotaTypes } from '@/api/vocabulary';
import type { ActivityPath, QuotaPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import { BothLanguages } from '../fields/BothLanguages';
import { SelectInput } from '../fields/SelectInput';
import { CoverageEditor } from './CoverageEditor';
import { EffortEditor } from './EffortEditor';
import { MilestoneEditor } from './MilestoneEditor';
import { OccasionEditor } from './OccasionEditor';
import { RecurringEditor } from './RecurringEditor';
import { ResponseTimeEditor } from './ResponseTimeEditor';
import { ShareEditor } from './ShareEditor';
import { TotalEditor } from './TotalEditor';
import styles from './quota.module.css';

/** The countable part of an activity. It stands beside the wording and never replaces it. */
export function QuotaEditor({ activity }: { activity: ActivityPath }) {
  const { t } = useTranslation();
  const path = `${activity}.quota` as const;
  const type = useWatch<AgreementValues, `${ActivityPath}.quota.type`>({ name: `${path}.type` });
  return (
    <div className={styles.quota}>
      <SelectInput
        name={`${path}.type`}
        label={t('content.quota')}
        hint={t('drafting.hint.quota')}
        choices={[...plainQuotaTypes, 'CONDITIONAL' as const].map((value) => ({
          value,
          label: t(`quota.type.${value}`),
        }))}
      />
      {type === 'CONDITIONAL' ? (
        <>
          <BothLanguages
            name={`${path}.condition`}
            label={t('content.condition')}
            hint={t('drafting.hint.condition')}
          />
          <ConditionalPart path={`${path}.quota`} />
        </>
      ) : (
        <PlainEditor path={path} type={type} />
      )}
    </div>
  );
}

/** What is promised when the condition holds. */
function ConditionalPart({ path }: { path: `${ActivityPath}.quota.quota` }) {
  const { t } = useTranslation();
  const type = useWatch<AgreementValues, `${ActivityPath}.quota.quota.type`>({ name: `${path}.type` });
  return (
    <div className={styles.inner}>
      <SelectInput
        name={`${path}.type`}
        label={t('drafting.conditionalQuota')}
        choices={plainQuotaTypes.map((value) => ({ value, label: t(`quota.type.${value}`) }))}
      />
      <PlainEditor path={path} type={type} />
    </div>
  );
}

function PlainEditor({ path, type }: { path: QuotaPath; type: PlainQuota['type'] }) {
  switch (type) {
    case 'TOTAL':
      return <TotalEditor path={path} />;
    case 'RECURRING':
      return <RecurringEditor path={path} />;
    case 'OCCASION':
      return <OccasionEditor path={path} />;
    case 'COVERAGE':
      return <CoverageEditor path={path} />;
    case 'EFFORT':
      return <EffortEditor path={path} />;
    case 'SHARE':
      return <ShareEditor path={path} />;
    case 'RESPONSE_TIME':
      return <ResponseTimeEditor path={path} />;
    case 'MILESTONE':
      return <MilestoneEditor path={path} />;
    case 'UNQUANTIFIED':
      return null;
  }
}
