import type { ReactNode } from 'react';
import { Heading } from '@/ui';
import styles from './information.module.css';

export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.chapter}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {children}
    </section>
  );
}
