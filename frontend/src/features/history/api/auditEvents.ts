import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { signedInApi, unwrap } from '@/api/client';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];
export type AuditEvent = Schemas['AuditEvent'];
export type AuditedEntity = Schemas['AuditedEntity'];
export type AuditedChange = Schemas['AuditedChange'];

export interface Wanted {
  agreement?: string;
  entity?: AuditedEntity;
  entityId?: string;
}

/** Changes come in several per deed: enough of them that a page is worth reading. */
const PAGE_SIZE = 50;

/** Where the link `next` goes on; nothing at the end. */
function cursorAfter({ links }: Schemas['AuditEventPage']): string | undefined {
  const next = links.find(({ rel }) => rel === 'next');
  return next ? (new URL(next.href).searchParams.get('cursor') ?? undefined) : undefined;
}

export const auditEventsOptions = (wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: ['audit-events', wanted],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        signedInApi.GET('/audit-events', {
          params: { query: { ...wanted, cursor: pageParam, limit: PAGE_SIZE } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: cursorAfter,
  });

/** For the names of what an agreement's records point to; a draft is read by its parties alone. */
export const overviewOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['agreements', agreement, 'named'],
    queryFn: ({ signal }) =>
      unwrap(
        signedInApi.GET('/pledge-agreements/{agreement}/overview', {
          params: { path: { agreement } },
          signal,
        }),
      ),
    staleTime: 5 * 60_000,
    retry: false,
  });
