import { useTranslation } from 'react-i18next';
import type { Deviation, Pledge } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { Heading, TextLink } from '@/ui';
import { ActivityCard } from './ActivityCard';
import { DeviationNotes } from './DeviationNotes';
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
  const local = useLocalText();
  const focus = t(`agreement.focus.${pledge.focusArea}`);
  const headingId = `pledge-${pledge.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.pledge}>
      <Heading level={3} data-size="sm" id={headingId}>
        {focus !== local(pledge.title) && <span className={styles.focus}>{focus}</span>}
        <LocalText text={pledge.title} />
      </Heading>
      <p className={styles.wording}>
        <LocalText text={pledge.wording} />
      </p>
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
