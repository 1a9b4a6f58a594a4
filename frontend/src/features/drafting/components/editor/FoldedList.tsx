import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@/ui';
import styles from './editor.module.css';

interface FoldedListProps {
  /** Where the error summary leads when the list itself is what is wrong. */
  id: string;
  length: number;
  addLabel: string;
  onAdd: () => void;
  children: ReactNode;
}

/** Folded items and a way to add one; the new one's first field gets focus, and the button after a removal. */
export function FoldedList({ id, length, addLabel, onAdd, children }: FoldedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(length);

  useEffect(() => {
    if (length > before.current) {
      list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    } else if (length < before.current) {
      document.getElementById(id)?.focus();
    }
    before.current = length;
  }, [id, length]);

  return (
    <>
      {length > 0 && (
        <ol ref={list} className={styles.list}>
          {children}
        </ol>
      )}
      <div>
        <Button id={id} variant="secondary" onClick={onAdd}>
          {addLabel}
        </Button>
      </div>
    </>
  );
}
