import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorView, Loading, Page } from '@/ui';
import { useCrumbs } from './useCrumbs';

interface EntityPageProps<Stored> {
  title: string;
  lead?: string;
  section: Parameters<typeof useCrumbs>[0];
  query: UseQueryResult<Stored>;
  children: (stored: Stored) => ReactNode;
}

/** The page of one thing that is kept, as it was last saved. */
export function EntityPage<Stored>({ title, lead, section, query, children }: EntityPageProps<Stored>) {
  const crumbs = useCrumbs(section);
  const { data, error, refetch } = query;
  // What has been read stays while it is read anew: there is a form in it.
  if (data === undefined && !error) return <Loading />;
  return (
    <Page title={title} lead={lead} crumbs={crumbs} narrow>
      {data === undefined && error ? (
        <ErrorView error={error} onRetry={() => void refetch()} />
      ) : (
        data !== undefined && children(data)
      )}
    </Page>
  );
}
