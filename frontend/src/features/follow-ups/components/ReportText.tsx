import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KpiTarget, Report, ReportedActivity, ReportedPledge } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { ActivityCard, DemonstrationMark, DeviationNotes, Heading, PledgeHead, StatusBadge } from '@/ui';
import { writtenLook } from './writtenLook';
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
      <section aria-labelledby="report-summary" className={styles.summary}>
        <Heading level={3} data-size="xs" id="report-summary">
          {t('reporting.field.summary')}
        </Heading>
        {summary ? (
          <p className={styles.words}>
            <LocalText text={summary} />
          </p>
        ) : (
          <p>{t('reporting.noSummary')}</p>
        )}
      </section>
      <DeviationNotes
        deviations={deviations.filter(
          ({ pledgeId, activityId }) => !items.includes(activityId ?? pledgeId ?? ''),
        )}
      />
      {pledges.map((pledge) => (
        <PledgeText key={pledge.id} pledge={pledge} report={report} />
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

function PledgeText({ pledge, report }: { pledge: ReportedPledge; report: Report }) {
  const { t } = useTranslation();
  const { deviations, containsDemonstrationData } = report;
  const headingId = `pledge-${pledge.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <PledgeHead pledge={pledge} id={headingId} />
      <div className={styles.judgement}>
        <Heading level={4} data-size="2xs">
          {t('reporting.field.judgement')}
        </Heading>
        {pledge.judgement ? (
          <p className={styles.words}>
            <LocalText text={pledge.judgement} />
          </p>
        ) : (
          <NotReported />
        )}
      </div>
      <DeviationNotes deviations={deviations.filter(({ pledgeId }) => pledgeId === pledge.id)} />
      {pledge.activities.map((activity) => (
        <ActivityCard
          key={activity.id}
          activity={activity}
          deviations={deviations.filter(({ activityId }) => activityId === activity.id)}
          demonstration={containsDemonstrationData}
        >
          <Said activity={activity} />
        </ActivityCard>
      ))}
    </section>
  );
}

export function NotReported() {
  const { t } = useTranslation();
  return (
    <StatusBadge tone="warning" icon="warning">
      {t('publication.notReported')}
    </StatusBadge>
  );
}

/** What the parties say of one activity; silence about one without a number is told as such. */
export function Said({
  activity,
}: {
  activity: Pick<ReportedActivity, 'reported' | 'writtenStatus' | 'reason'>;
}) {
  const { t } = useTranslation();
  const { reported, writtenStatus, reason } = activity;
  if (reported && !writtenStatus && !reason) return null;
  return (
    <div className={styles.said}>
      {writtenStatus && (
        <StatusBadge {...writtenLook[writtenStatus]}>
          {t(`publication.writtenStatus.${writtenStatus}`)}
        </StatusBadge>
      )}
      {!reported && <NotReported />}
      {reason && (
        <p className={styles.words}>
          <LocalText text={reason} />
        </p>
      )}
    </div>
  );
}
