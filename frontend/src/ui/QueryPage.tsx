import type { ReactNode } from 'react';
import { SessionExpired } from '@/api/problem';
import type { Crumb } from './Breadcrumbs';
import { ErrorView } from './ErrorView';
import { Loading } from './Loading';
import { Page } from './Page';

interface QueryPageProps<Data> {
  title: string;
  lead?: string;
  crumbs?: Crumb[];
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown };
  children: (data: Data) => ReactNode;
}

/** A page about something that is fetched. What has been read stays while it is read anew: it may hold a form. */
export function QueryPage<Data>({
  query: { data, error, refetch },
  children,
  ...page
}: QueryPageProps<Data>) {
  if (data === undefined && !error) return <Loading />;
  return (
    <Page {...page} narrow>
      {data === undefined && error && !(error instanceof SessionExpired) && (
        <ErrorView error={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && children(data)}
    </Page>
  );
}
