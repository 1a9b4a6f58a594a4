import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodReference } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { assessmentMethodOptions } from '@/lib/methods';
import { ErrorView } from './ErrorView';
import { TextLink } from './links';
import { MethodText } from './MethodText';
import styles from './Method.module.css';

interface HowWeCountProps {
  /** Of what is judged: a page has many of these. */
  title: string;
  method?: MethodReference;
  /** What the method was applied to. */
  children?: ReactNode;
}

/** The way to an answer, for who asks: fetched when it is opened. */
export function HowWeCount({ title, method, children }: HowWeCountProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Details className={styles.how} onToggle={() => setOpen(true)}>
      <Details.Summary>
        {t('method.how')}
        <span className="visually-hidden"> {title}</span>
      </Details.Summary>
      <Details.Content>
        {children}
        {open && method && <Method id={method.id} />}
      </Details.Content>
    </Details>
  );
}

function Method({ id }: { id: string }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { data, error, refetch } = useQuery(assessmentMethodOptions(id));
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <p role="status">{t('app.loading')}</p>;
  return (
    <>
      <p>
        <strong>{local(data.name)}</strong>
      </p>
      <MethodText method={data} />
      <p className={styles.link}>
        <TextLink to={`/metoder/${id}`}>{t('method.ownPage', { name: local(data.name) })}</TextLink>
      </p>
    </>
  );
}
