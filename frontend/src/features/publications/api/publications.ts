import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { publicApi, unwrap } from '@/api/client';
import { allPages, MOST, pageAfter } from '@/api/pages';
import type { Snapshot } from '@/api/model';

/** A version never changes once it is published. */
const forGood = Infinity;

/** What one version says, or the newest; in the newest form, whatever form it was published in. */
export const snapshotOptions = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['publications', id, version ?? 'newest'],
    queryFn: ({ signal }): Promise<Snapshot> =>
      unwrap(
        publicApi.GET('/publications/{id}/content', {
          params: { path: { id }, query: { version } },
          signal,
        }),
      ),
    ...(version !== undefined && { staleTime: forGood }),
  });

/** Every version in short, newest first. */
export const versionsOptions = (id: string) =>
  queryOptions({
    queryKey: ['publications', id, 'versions'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(
          publicApi.GET('/publications/{id}/versions', {
            params: { path: { id }, query: { limit: MOST, page } },
            signal,
          }),
        ),
      ),
  });

/** The publication of an agreement that came last; null: there is none. */
export const newestOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['publications', 'newest', agreement],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(
        publicApi.GET('/publications', { params: { query: { agreement, limit: 1 } }, signal }),
      );
      return items[0] ?? null;
    },
  });

/** What a person posts of the newest version: a text for each channel, and a picture. */
export const sharingOptions = (id: string) =>
  queryOptions({
    queryKey: ['publications', id, 'sharing'],
    queryFn: ({ signal }) =>
      unwrap(publicApi.GET('/publications/{id}/sharing', { params: { path: { id } }, signal })),
  });

/** The newest version of each publication, newest first; of one municipality, or of all. */
export const publicationsOptions = (municipality?: string) =>
  infiniteQueryOptions({
    queryKey: ['publications', 'archive', municipality],
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        publicApi.GET('/publications', { params: { query: { municipality, page: pageParam } }, signal }),
      ),
    initialPageParam: 1,
    getNextPageParam: pageAfter,
  });

/** An agreement's planned follow-ups, oldest first. */
export const followUpsOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['follow-ups', agreement, 'public'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(publicApi.GET('/follow-ups', { params: { query: { agreement, limit: MOST, page } }, signal })),
      ),
  });

/** Signed agreements, to choose which one to show on another site. */
export const agreementsOptions = () =>
  queryOptions({
    queryKey: ['agreements', 'public'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(publicApi.GET('/pledge-agreements', { params: { query: { limit: MOST, page } }, signal })),
      ),
  });
