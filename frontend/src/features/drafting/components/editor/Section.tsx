import type { ReactNode } from 'react';
import { Heading } from '@/ui';
import styles from './editor.module.css';

interface SectionProps {
  id: string;
  title: string;
  intro?: string;
  children: ReactNode;
}

/** A part of the document that the list of contents leads to. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading level={2} data-size="sm" id={id} tabIndex={-1}>
        {title}
      </Heading>
      {intro && <p>{intro}</p>}
      {children}
    </section>
  );
}
