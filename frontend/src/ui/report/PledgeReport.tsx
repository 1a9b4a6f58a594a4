import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Deviation, ReportedPledge } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { ActivityCard } from '../assessment/ActivityCard';
import { DeviationNotes } from '../assessment/DeviationNotes';
import { PledgeHead } from '../assessment/PledgeHead';
import { NotReported, Said } from './Said';
import styles from './report.module.css';

interface PledgeReportProps {
  pledge: ReportedPledge;
  /** Those of the whole period. */
  deviations: Deviation[];
  demonstration: boolean;
}

/** A pledge in a follow-up: its wording, what the parties say of it, and each activity's answer. */
export function PledgeReport({ pledge, deviations, demonstration }: PledgeReportProps) {
  const { t } = useTranslation();
  const headingId = `pledge-${pledge.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.pledge}>
      <PledgeHead pledge={pledge} id={headingId} />
      <div className={styles.judgement}>
        <Heading level={4} data-size="2xs">
          {t('publication.judgement')}
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
          demonstration={demonstration}
        >
          <Said activity={activity} />
        </ActivityCard>
      ))}
    </section>
  );
}
