import { useTranslation } from 'react-i18next';
import type { FollowUp } from '@/api/model';
import { LocalText, useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Heading, Icon } from '@/ui';
import styles from '../followUps.module.css';

/** Who has approved, and who has not. */
export function Approvals({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { approvals, missingParties, status } = followUp;
  if (status === 'DRAFT') return null;
  return (
    <section aria-labelledby="approvals" className={styles.section}>
      <Heading level={2} data-size="xs" id="approvals">
        {t('reporting.approvals')}
      </Heading>
      <ul className={styles.parties}>
        {approvals.map(({ organisation, approvedByName, approvedAt, dissent }) => (
          <li key={organisation.slug}>
            <Icon name="kept" />
            <div>
              <strong>{local(organisation.name)}</strong>{' '}
              {t('reporting.approvedBy', { name: approvedByName, time: format.dateTime(approvedAt) })}
              {dissent && (
                <p className={styles.words}>
                  {t('reporting.dissent')}: <LocalText text={dissent} />
                </p>
              )}
            </div>
          </li>
        ))}
        {missingParties.map(({ slug, name }) => (
          <li key={slug}>
            <Icon name="clock" />
            <div>
              <strong>{local(name)}</strong> {t('reporting.waits')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
