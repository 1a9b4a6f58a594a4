import { queryOptions } from '@tanstack/react-query';
import { publicApi, unwrap } from '@/api/client';
import { allPages, MOST } from '@/api/pages';

/** Places and organisations seldom change while a form is open. */
const staleTime = 5 * 60_000;

export const placesOptions = (municipality: string) =>
  queryOptions({
    queryKey: ['places', 'of', municipality],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(publicApi.GET('/places', { params: { query: { municipality, limit: MOST, page } }, signal })),
      ),
    staleTime,
  });

export const organisationsOptions = () =>
  queryOptions({
    queryKey: ['organisations', 'all'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(publicApi.GET('/organisations', { params: { query: { limit: MOST, page } }, signal })),
      ),
    staleTime,
  });
