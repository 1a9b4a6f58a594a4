import { useTranslation } from 'react-i18next';
import type { FollowUp } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { Notice } from '@/ui';
import styles from './followUps.module.css';

/** Why it was sent back, newest first. */
export function Returns({ returns }: Pick<FollowUp, 'returns'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  if (returns.length === 0) return null;
  return (
    <Notice title={t('reporting.returns', { count: returns.length })} icon="returned" color="warm">
      <ul className={styles.plain}>
        {[...returns].reverse().map(({ organisation, note, returnedByName, returnedAt }) => (
          <li key={returnedAt}>
            <p>
              <strong>{local(organisation.name)}</strong>, {returnedByName}, {format.dateTime(returnedAt)}:
            </p>
            <p className={styles.words}>{note}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
