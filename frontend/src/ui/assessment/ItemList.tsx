import { Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemResult } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { StatusBadge } from '../StatusBadge';
import { partLook } from './assessmentStatus';
import styles from './ItemList.module.css';

interface ItemListProps {
  title: string;
  items: ItemResult[];
  /** Occasions have a date, or will get one. */
  dated?: boolean;
}

/** The occasions or units that a promise names, each with its own answer. */
export function ItemList({ title, items, dated = false }: ItemListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  return (
    <div className={styles.items}>
      <Heading level={5} data-size="2xs" id={id}>
        {title}
      </Heading>
      <ul aria-labelledby={id}>
        {items.map(({ key, name, date, waiting, status }) => (
          <li key={key}>
            <span>
              <strong>
                <LocalText text={name} />
              </strong>
              {dated && (
                <>
                  {' '}
                  <span className={styles.date}>
                    {date ? format.date(date) : t('assessment.dateMissing')}
                  </span>
                </>
              )}
            </span>
            <span className={styles.state}>
              {waiting > 0 && t('assessment.waiting', { count: waiting })}
              <StatusBadge {...partLook[status]}>{t(`assessment.occasionStatus.${status}`)}</StatusBadge>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
