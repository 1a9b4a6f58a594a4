import { useTranslation } from 'react-i18next';
import type { Deviation, Pledge } from '@/api/model';
import { ActivityCard, DeviationNotes, PledgeHead, TextLink } from '@/ui';
import { WhyThisPledge } from './WhyThisPledge';
import styles from './AgreementPage.module.css';

interface PledgeSectionProps {
  pledge: Pledge;
  /** Those of the whole agreement. */
  deviations: Deviation[];
  demonstration: boolean;
}

export function PledgeSection({ pledge, deviations, demonstration }: PledgeSectionProps) {
  const { t } = useTranslation();
  const headingId = `pledge-${pledge.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.pledge}>
      <PledgeHead pledge={pledge} id={headingId} />
      {pledge.continues && (
        <p>
          <TextLink to={`/medborgarloften/${pledge.continues.agreement}`}>
            {t('agreement.pledgeContinues', { agreement: pledge.continues.agreement })}
          </TextLink>
        </p>
      )}
      <WhyThisPledge pledge={pledge} />
      <DeviationNotes deviations={deviations.filter(({ pledgeId }) => pledgeId === pledge.id)} />
      {pledge.activities.map((activity) => (
        <ActivityCard
          key={activity.id}
          activity={activity}
          deviations={deviations.filter(({ activityId }) => activityId === activity.id)}
          demonstration={demonstration}
        />
      ))}
    </section>
  );
}
