import { useTranslation } from 'react-i18next';
import type { Deviation, ReportedActivity, ReportedPledge } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { ActivityCard, DeviationNotes, Heading, PledgeHead, StatusBadge } from '@/ui';
import { writtenLook } from './writtenStatus';
import styles from './publications.module.css';

interface PublishedPledgeProps {
  pledge: ReportedPledge;
  /** Those of the whole period. */
  deviations: Deviation[];
  demonstration: boolean;
}

/** A pledge as it was published: its wording, what the parties say of it, and each activity's answer. */
export function PublishedPledge({ pledge, deviations, demonstration }: PublishedPledgeProps) {
  const { t } = useTranslation();
  const headingId = `pledge-${pledge.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.pledge}>
      <PledgeHead pledge={pledge} id={headingId} />
      <div className={styles.judgement}>
        <Heading level={4} data-size="2xs">
          {t('publication.judgement')}
        </Heading>
        <p>{pledge.judgement ? <LocalText text={pledge.judgement} /> : t('publication.notReported')}</p>
      </div>
      <DeviationNotes deviations={deviations.filter(({ pledgeId }) => pledgeId === pledge.id)} />
      {pledge.activities.map((activity) => (
        <ActivityCard
          key={activity.id}
          activity={activity}
          deviations={deviations.filter(({ activityId }) => activityId === activity.id)}
          demonstration={demonstration}
        >
          <Written activity={activity} />
        </ActivityCard>
      ))}
    </section>
  );
}

/** What the parties say of one activity; silence about one without a number is told as such. */
function Written({ activity: { reported, writtenStatus, reason } }: { activity: ReportedActivity }) {
  const { t } = useTranslation();
  if (reported && !writtenStatus && !reason) return null;
  return (
    <div className={styles.written}>
      <p>
        {t('publication.written')}{' '}
        {writtenStatus && (
          <StatusBadge {...writtenLook[writtenStatus]}>
            {t(`publication.writtenStatus.${writtenStatus}`)}
          </StatusBadge>
        )}
        {!reported && (
          <StatusBadge tone="warning" icon="warning">
            {t('publication.notReported')}
          </StatusBadge>
        )}
      </p>
      {reason && (
        <p>
          <LocalText text={reason} />
        </p>
      )}
    </div>
  );
}
