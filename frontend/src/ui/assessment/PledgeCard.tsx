import type { ComponentProps, ReactNode } from 'react';
import type { Deviation, Pledge } from '@/api/model';
import { ActivityCard } from './ActivityCard';
import { DeviationNotes } from './DeviationNotes';
import { PledgeHead } from './PledgeHead';
import styles from './Activity.module.css';

type CardActivity = ComponentProps<typeof ActivityCard>['activity'];

interface PledgeCardProps<A extends CardActivity> {
  pledge: Pick<Pledge, 'id' | 'focusArea' | 'title' | 'wording'> & { activities: A[] };
  /** Those of everything around it: each stands with what it is about. */
  deviations: Deviation[];
  demonstration: boolean;
  /** What the parties say of an activity, above its figures. */
  said?: (activity: A) => ReactNode;
  /** Stands between the wording and the activities. */
  children?: ReactNode;
}

/** A pledge as it was signed, with each activity and its answer. */
export function PledgeCard<A extends CardActivity>(props: PledgeCardProps<A>) {
  const { pledge, deviations, demonstration, said, children } = props;
  const headingId = `pledge-${pledge.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.pledge}>
      <PledgeHead pledge={pledge} id={headingId} />
      {children}
      <DeviationNotes deviations={deviations.filter(({ pledgeId }) => pledgeId === pledge.id)} />
      {pledge.activities.map((activity) => (
        <ActivityCard
          key={activity.id}
          activity={activity}
          deviations={deviations.filter(({ activityId }) => activityId === activity.id)}
          demonstration={demonstration}
        >
          {said?.(activity)}
        </ActivityCard>
      ))}
    </section>
  );
}
