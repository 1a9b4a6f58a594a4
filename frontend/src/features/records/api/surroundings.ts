import { queryOptions } from '@tanstack/react-query';
import { publicApi, unwrap } from '@/api/client';
import { MOST } from '@/api/pages';

/** Places and organisations seldom change while a form is open. */
const staleTime = 5 * 60_000;

export const placesOptions = (municipality: string) =>
  queryOptions({
    queryKey: ['places', municipality],
    queryFn: ({ signal }) =>
      unwrap(publicApi.GET('/places', { params: { query: { municipality, limit: MOST } }, signal })),
    staleTime,
  });

export const organisationsOptions = () =>
  queryOptions({
    queryKey: ['organisations'],
    queryFn: ({ signal }) =>
      unwrap(publicApi.GET('/organisations', { params: { query: { limit: MOST } }, signal })),
    staleTime,
  });
