import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { signedInApi, unwrap } from '@/api/client';
import { MOST } from '@/api/pages';

/** What a draft was imported with, read after the version of the text that it stands beside. */
export const recordsAlongOptions = (agreement: string, etag: string | undefined) =>
  queryOptions({
    queryKey: ['agreements', agreement, 'records-along', etag],
    queryFn: ({ signal }) =>
      unwrap(
        signedInApi.GET('/activity-records', {
          params: { query: { agreement, status: 'VERIFIED', limit: MOST } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    enabled: etag !== undefined,
  });
