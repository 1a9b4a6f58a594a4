import { useTranslation } from 'react-i18next';
import { SessionExpired } from '@/api/problem';
import { ErrorView, Loading, Page } from '@/ui';

interface Asked {
  error: Error | null;
  refetch: () => Promise<unknown>;
}

/** A page whose data has not all come: it is on its way, or it says what went wrong. */
export function Waiting({ queries }: { queries: Asked[] }) {
  const { t } = useTranslation();
  const failed = queries.find(({ error }) => error);
  if (!failed?.error) return <Loading />;
  return (
    <Page title={t('reporting.title')} crumbs={[{ label: t('drafting.mine.title'), to: '/mina-loften' }]}>
      {!(failed.error instanceof SessionExpired) && (
        <ErrorView error={failed.error} onRetry={() => void failed.refetch()} />
      )}
    </Page>
  );
}
