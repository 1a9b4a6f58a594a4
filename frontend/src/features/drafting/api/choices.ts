import { queryOptions } from '@tanstack/react-query';
import { publicApi, unwrap } from '@/api/client';

const PAGE_SIZE = 100;

interface Page<T> {
  items: T[];
  meta: { totalRecords: number };
}

/** Everything of a register that is short enough to choose from. */
async function everything<T>(fetchPage: (query: { limit: number; page: number }) => Promise<Page<T>>) {
  const items: T[] = [];
  for (let page = 1; ; page++) {
    const answer = await fetchPage({ limit: PAGE_SIZE, page });
    items.push(...answer.items);
    if (answer.items.length === 0 || items.length >= answer.meta.totalRecords) return items;
  }
}

/** The registers change seldom: what was read a while ago will do. */
const staleTime = 5 * 60_000;

export const municipalitiesOptions = () =>
  queryOptions({
    queryKey: ['choices', 'municipalities'],
    queryFn: ({ signal }) =>
      everything((query) => unwrap(publicApi.GET('/municipalities', { params: { query }, signal }))),
    staleTime,
  });

export const organisationsOptions = () =>
  queryOptions({
    queryKey: ['choices', 'organisations'],
    queryFn: ({ signal }) =>
      everything((query) => unwrap(publicApi.GET('/organisations', { params: { query }, signal }))),
    staleTime,
  });

export const placesOptions = (municipality: string) =>
  queryOptions({
    queryKey: ['choices', 'places', municipality],
    queryFn: ({ signal }) =>
      everything((query) =>
        unwrap(publicApi.GET('/places', { params: { query: { ...query, municipality } }, signal })),
      ),
    staleTime,
  });

export const indicatorsOptions = () =>
  queryOptions({
    queryKey: ['choices', 'indicators'],
    queryFn: ({ signal }) =>
      everything((query) => unwrap(publicApi.GET('/indicators', { params: { query }, signal }))),
    staleTime,
  });
