import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '@/lib/useDocumentTitle';
import { Breadcrumbs, type Crumb } from './Breadcrumbs';
import styles from './ui.module.css';

interface PageProps {
  title: string;
  /** What the window's title says, where it differs from the heading. */
  documentTitle?: string;
  lead?: ReactNode;
  crumbs?: Crumb[];
  narrow?: boolean;
  children?: ReactNode;
}

export function Page({ title, documentTitle = title, lead, crumbs, narrow, children }: PageProps) {
  useDocumentTitle(documentTitle);
  return (
    <div className={narrow ? styles.narrowPage : styles.page}>
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <Heading level={1} data-size="lg" className={styles.title}>
        {title}
      </Heading>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
