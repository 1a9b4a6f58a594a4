import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Details } from '@/ui';
import { ConfirmDialog } from '../ConfirmDialog';
import styles from './editor.module.css';

interface FoldedItemProps {
  /** What it is called in the list and in questions about it. */
  name: string;
  /** What the fold says beneath the name. */
  note?: string;
  /** A new item is open, so that it can be filled in at once. */
  open: boolean;
  first: boolean;
  onMoveUp: () => void;
  onRemove: () => void;
  children: ReactNode;
}

/** A pledge, an activity or a target: folded to its name, so that a long document can be overseen. */
export function FoldedItem({ name, note, open, first, onMoveUp, onRemove, children }: FoldedItemProps) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  return (
    <li className={styles.folded}>
      <Details defaultOpen={open}>
        <Details.Summary>
          <span className={styles.summary}>
            <strong>{name}</strong>
            {note && <small>{note}</small>}
          </span>
        </Details.Summary>
        <Details.Content className={styles.foldedContent}>
          {children}
          <div className={styles.itemActions}>
            {!first && (
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={t('drafting.moveUpNamed', { name })}
                onClick={onMoveUp}
              >
                {t('drafting.moveUp')}
              </Button>
            )}
            <Button
              variant="secondary"
              data-color="danger"
              data-size="sm"
              aria-label={t('drafting.removeNamed', { name })}
              onClick={() => setRemoving(true)}
            >
              {t('drafting.remove')}
            </Button>
          </div>
        </Details.Content>
      </Details>
      {removing && (
        <ConfirmDialog
          title={t('drafting.removeTitle', { name })}
          confirmLabel={t('drafting.remove')}
          danger
          onCancel={() => setRemoving(false)}
          onConfirm={onRemove}
        >
          <p>{t('drafting.removeText')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
