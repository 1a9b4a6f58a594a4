import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, ServiceUnreachable } from '@/api/problem';
import styles from './ui.module.css';

type Advice =
  'unreachable' | 'notFound' | 'forbidden' | 'conflict' | 'changed' | 'invalid' | 'tooMany' | 'other';

const adviceByStatus: Record<number, Advice> = {
  400: 'invalid',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'changed',
  413: 'invalid',
  422: 'invalid',
  429: 'tooMany',
  503: 'unreachable',
};

function adviceFor(error: Error): Advice {
  if (error instanceof ServiceUnreachable) return 'unreachable';
  return (error instanceof ApiProblem ? adviceByStatus[error.status] : undefined) ?? 'other';
}

interface ErrorViewProps {
  error: Error;
  onRetry?: () => void;
  children?: ReactNode;
}

/** What went wrong and what to do about it, in plain words. */
export function ErrorView({ error, onRetry, children }: ErrorViewProps) {
  const { t } = useTranslation();
  const advice = adviceFor(error);
  const traceId = error instanceof ApiProblem && advice === 'other' ? error.problem.traceId : '';
  return (
    <Alert data-color="danger" role="alert" className={styles.errorView}>
      <Heading level={2} data-size="xs">
        {t(`problem.${advice}Title`)}
      </Heading>
      <Paragraph>{t(`problem.${advice}`)}</Paragraph>
      {traceId && <Paragraph data-size="sm">{t('problem.trace', { id: traceId })}</Paragraph>}
      {children}
      {onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  );
}
