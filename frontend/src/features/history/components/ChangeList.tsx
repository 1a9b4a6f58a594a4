import { useTranslation } from 'react-i18next';
import { Icon } from '@/ui';
import type { AuditedChange } from '../api/auditEvents';
import { Said } from './Said';
import type { useWords } from './useWords';
import styles from './history.module.css';

interface ChangeListProps {
  changes: AuditedChange[];
  words: ReturnType<typeof useWords>;
}

/** Each field with what it said and what it says. */
export function ChangeList({ changes, words }: ChangeListProps) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, from, to }, index) => (
        <div key={`${field} ${index}`}>
          <dt>{words.field(field)}</dt>
          <dd>
            {from !== undefined && from !== null && (
              <>
                <span className="visually-hidden">{t('history.from')} </span>
                <span className={styles.from}>{words.value(from)}</span> <Icon name="arrow" size="1em" />
                <span className="visually-hidden"> {t('history.to')}</span>{' '}
              </>
            )}
            {to === undefined || to === null ? (
              <span>{t('history.removed')}</span>
            ) : (
              <Said name={field} said={to} words={words} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
