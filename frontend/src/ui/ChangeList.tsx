import { useTranslation } from 'react-i18next';
import type { Change } from '@/api/model';
import { usePointerWords } from '@/i18n/usePointerWords';
import { ContentValue } from './ContentValue';
import styles from './ui.module.css';

interface ChangeListProps {
  changes: Change[];
  /** The agreement's document, or what is known of it: its titles name the places. */
  document?: unknown;
  /** Names the list for those who cannot see what stands around it. */
  label: string;
}

/** What changes, from what and to what, place by place. */
export function ChangeList({ changes, document, label }: ChangeListProps) {
  const { t } = useTranslation();
  const words = usePointerWords();
  return (
    <ol className={styles.changes} aria-label={label}>
      {changes.map(({ pointer, from, to }) => (
        <li key={pointer}>
          <strong>{words(pointer, document)}</strong>
          <dl>
            <div>
              <dt>{t('content.before')}</dt>
              <dd>
                <ContentValue value={from} />
              </dd>
            </div>
            <div>
              <dt>{t('content.after')}</dt>
              <dd>
                <ContentValue value={to} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  );
}
