import { queryOptions, useMutation } from '@tanstack/react-query';
import { signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import type { NewDeviation } from '@/api/model';
import { allPages, MOST } from '@/api/pages';
import { useForgetAgreements } from './agreements';

export const deviationsOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['deviations', 'of', agreement],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(
          signedInApi.GET('/deviations', { params: { query: { agreement, limit: MOST, page } }, signal }),
        ),
      ),
  });

export const deviationOptions = (id: string) =>
  queryOptions({
    queryKey: ['deviations', id],
    queryFn: ({ signal }) =>
      unwrapWithETag(signedInApi.GET('/deviations/{id}', { params: { path: { id } }, signal })),
  });

/** What a deviation may be about: the promises and activities with the ids that stay. */
export const assessedOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['agreements', agreement, 'overview', 'signed-in'],
    queryFn: ({ signal }) =>
      unwrap(
        signedInApi.GET('/pledge-agreements/{agreement}/overview', {
          params: { path: { agreement } },
          signal,
        }),
      ),
  });

/** Without an ETag the deviation is new; with one it corrects what had that version. */
export function useSaveDeviation(id: string) {
  const onSuccess = useForgetAgreements();
  return useMutation({
    mutationFn: ({ body, etag }: { body: NewDeviation; etag?: string }) =>
      unwrap(
        signedInApi.PUT('/deviations/{id}', {
          params: { path: { id }, header: etag ? { 'If-Match': etag } : undefined },
          body,
        }),
      ),
    onSuccess,
  });
}

export function useVoidDeviation(id: string) {
  const onSettled = useForgetAgreements();
  return useMutation({
    mutationFn: ({ reason, etag }: { reason: string; etag: string }) =>
      unwrap(
        signedInApi.PUT('/deviations/{id}/void', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { reason },
        }),
      ),
    // Also after a refusal: what is shown has to be what is current.
    onSettled,
  });
}
