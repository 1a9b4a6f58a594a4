import { useTranslation } from 'react-i18next';
import type { KpiTargetTerms, PledgeTerms } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { Facts, Heading } from '@/ui';
import { Both } from './Both';
import { useNames } from './useNames';
import styles from './text.module.css';

export function TargetText({ target, pledges }: { target: KpiTargetTerms; pledges: PledgeTerms[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { goal, baseline } = target;
  const pledgeTitle = (key: string) => pledges.find((pledge) => pledge.key === key)?.title.sv ?? key;
  const number = (value: number | undefined) => (value === undefined ? undefined : format.number(value));
  return (
    <section className={styles.item}>
      <Heading level={4} data-size="2xs">
        {target.title.sv}
      </Heading>
      {target.title.en && (
        <p lang="en" className={styles.english}>
          {target.title.en}
        </p>
      )}
      <Both text={target.wording} />
      <Facts
        facts={[
          [t('content.goalKind'), t(`content.goalKinds.${goal.kind}`)],
          [t('content.goalValue'), number(goal.value)],
          [t('content.tolerance'), number(goal.tolerance)],
          [t('content.percent'), number(goal.percent)],
          [t('content.alpha'), number(goal.alpha)],
          [t('content.indicator'), target.indicator && names.indicator(target.indicator)],
          [
            t('content.baseline'),
            baseline &&
              t('kpi.point', { period: format.span(baseline.period), value: format.number(baseline.value) }),
          ],
          [t('content.baselineYears'), number(baseline?.years)],
          [t('content.outcome'), target.outcome && format.span(target.outcome)],
          [t('content.district'), target.district],
          [t('content.context'), format.list(target.context.map(names.indicator))],
          [t('content.targetPledges'), format.list(target.pledges.map(pledgeTitle))],
        ]}
      />
    </section>
  );
}
