import { useTranslation } from 'react-i18next';
import type { KpiTarget } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { Details, Heading, HowWeCount } from '@/ui';
import { Answers } from './Answers';
import { Inputs } from './Inputs';
import { Series } from './Series';
import styles from './KpiTargets.module.css';

export function KpiTargets({ targets }: { targets: KpiTarget[] }) {
  return targets.map((target) => <Target key={target.id} target={target} />);
}

function Target({ target }: { target: KpiTarget }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { series, baseline, goal, intervals, processChart, assessment } = target;
  const headingId = `target-${target.id}`;
  return (
    <article aria-labelledby={headingId} className={styles.target}>
      <Heading level={3} data-size="xs" id={headingId}>
        <LocalText text={target.title} />
      </Heading>
      <p>
        <LocalText text={target.wording} />
      </p>
      <Answers assessment={assessment} />
      {series && (
        <Series
          {...series}
          baseline={baseline}
          goal={goal}
          intervals={intervals}
          processChart={processChart}
        />
      )}
      {target.contextSeries.length > 0 && (
        <Details className={styles.context}>
          <Details.Summary>{t('kpi.context')}</Details.Summary>
          <Details.Content>
            {target.contextSeries.map((series) => (
              <Series key={series.indicator.id} {...series} />
            ))}
          </Details.Content>
        </Details>
      )}
      {series && (
        <HowWeCount title={local(target.title)} method={assessment.method}>
          <Inputs assessment={assessment} indicator={series.indicator} />
        </HowWeCount>
      )}
    </article>
  );
}
