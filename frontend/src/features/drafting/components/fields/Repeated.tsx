import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from '@/ui';
import styles from './fields.module.css';

interface RepeatedProps {
  /** Where the error summary leads when the list itself is what is wrong. */
  id: string;
  /** The ids of the items as the form gives them: they stay while items come and go. */
  items: { id: string }[];
  heading: (index: number) => string;
  level: 3 | 4 | 5;
  addLabel: string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  children: (index: number) => ReactNode;
}

/** A list whose items have several fields. A new item's first field gets focus; after a removal, the add button. */
export function Repeated({ id, items, heading, level, addLabel, onAdd, onRemove, children }: RepeatedProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);

  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [items.length]);

  return (
    <div className={styles.repeated}>
      {items.length > 0 && (
        <ol ref={list} className={styles.items}>
          {items.map((item, index) => (
            <li key={item.id} className={styles.item}>
              <div className={styles.itemHead}>
                <Heading level={level} data-size="2xs">
                  {heading(index)}
                </Heading>
                <Button
                  variant="tertiary"
                  data-color="danger"
                  data-size="sm"
                  aria-label={t('drafting.removeNamed', { name: heading(index) })}
                  onClick={() => {
                    onRemove(index);
                    document.getElementById(id)?.focus();
                  }}
                >
                  {t('drafting.remove')}
                </Button>
              </div>
              {children(index)}
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button
          id={id}
          variant="secondary"
          onClick={() => {
            added.current = true;
            onAdd();
          }}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
