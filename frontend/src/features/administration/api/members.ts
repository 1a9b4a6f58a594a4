import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { pageAfter } from '@/api/pages';

export type Member = components['schemas']['Member'];
export type MemberContent = components['schemas']['MemberContent'];

const PAGE_SIZE = 20;

export const memberListOptions = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['members', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        signedInApi.GET('/members', {
          params: { query: { search: search || undefined, limit: PAGE_SIZE, page: pageParam } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: pageAfter,
  });

/** With the version that a change has to name. */
export const memberOptions = (id: string) =>
  queryOptions({
    queryKey: ['members', id],
    queryFn: ({ signal }) =>
      unwrapWithETag(signedInApi.GET('/members/{id}', { params: { path: { id } }, signal })),
    refetchOnMount: 'always',
    refetchOnReconnect: false,
    gcTime: 0,
  });

export function useSaveMember(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: MemberContent; etag: string }) =>
      unwrap(
        signedInApi.PUT('/members/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['members'] }),
  });
}
