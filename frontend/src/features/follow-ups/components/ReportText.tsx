import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KpiTarget, Report } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { DemonstrationMark, DeviationNotes, Heading, PledgeReport, ReportSummary } from '@/ui';
import styles from './followUps.module.css';

/** Draws what came of it: another feature's work, composed by the router. */
export type Outcomes = (targets: KpiTarget[]) => ReactNode;

interface ReportTextProps {
  report: Report;
  outcomes: Outcomes;
}

/** The whole text and every figure, as it will be published. */
export function ReportText({ report, outcomes }: ReportTextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { summary, pledges, kpiTargets, deviations, containsDemonstrationData } = report;
  const items = pledges.flatMap(({ id, activities }) => [id, ...activities.map((activity) => activity.id)]);
  return (
    <div className={styles.report}>
      {containsDemonstrationData && <DemonstrationMark />}
      <p>{t('reporting.knownOn', { date: format.date(report.knownOn) })}</p>
      <ReportSummary summary={summary} level={3} />
      <DeviationNotes
        deviations={deviations.filter(
          ({ pledgeId, activityId }) => !items.includes(activityId ?? pledgeId ?? ''),
        )}
      />
      {pledges.map((pledge) => (
        <PledgeReport
          key={pledge.id}
          pledge={pledge}
          deviations={deviations}
          demonstration={containsDemonstrationData}
        />
      ))}
      {kpiTargets.length > 0 && (
        <section aria-labelledby="report-outcomes" className={styles.section}>
          <Heading level={3} data-size="sm" id="report-outcomes">
            {t('reporting.cameOfIt')}
          </Heading>
          {outcomes(kpiTargets)}
        </section>
      )}
    </div>
  );
}
