import { useTranslation } from 'react-i18next';
import type { Pledge } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { Heading } from '@/ui';
import { ActivityCard } from './ActivityCard';
import styles from './AgreementPage.module.css';

export function PledgeSection({ pledge, demonstration }: { pledge: Pledge; demonstration: boolean }) {
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
      {pledge.activities.map((activity) => (
        <ActivityCard key={activity.id} activity={activity} demonstration={demonstration} />
      ))}
    </section>
  );
}
