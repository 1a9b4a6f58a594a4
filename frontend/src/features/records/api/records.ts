import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { publicApi, signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import type { ActivityRecord, Correction, RecordActivity } from '@/api/model';

const PAGE_SIZE = 20;
/** The most that the API hands out at once. */
export const WAITING_LIMIT = 100;

/** The agreement whose activities can be chosen in the form. */
export const recordableAgreementOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['agreements', agreement, 'overview'],
    queryFn: ({ signal }) =>
      unwrap(
        publicApi.GET('/pledge-agreements/{agreement}/overview', { params: { path: { agreement } }, signal }),
      ),
  });

export const myRecordsOptions = () =>
  infiniteQueryOptions({
    queryKey: ['records', 'mine'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        signedInApi.GET('/activity-records', {
          params: { query: { mine: true, page: pageParam, limit: PAGE_SIZE } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ meta }) => (meta.page * meta.limit < meta.totalRecords ? meta.page + 1 : undefined),
  });

export const returnedRecordsOptions = () =>
  queryOptions({
    queryKey: ['records', 'mine', 'returned'],
    queryFn: ({ signal }) =>
      unwrap(
        signedInApi.GET('/activity-records', {
          params: { query: { mine: true, status: 'RETURNED', limit: WAITING_LIMIT } },
          signal,
        }),
      ),
  });

export const waitingRecordsOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['records', 'waiting', agreement],
    queryFn: ({ signal }) =>
      unwrap(
        signedInApi.GET('/activity-records', {
          params: { query: { agreement, status: 'REPORTED', limit: WAITING_LIMIT } },
          signal,
        }),
      ),
  });

/** One record together with the version that a decision or a correction has to name. */
export const recordOptions = (id: string) =>
  queryOptions({
    queryKey: ['records', id],
    queryFn: ({ signal }) =>
      unwrapWithETag(signedInApi.GET('/activity-records/{id}', { params: { path: { id } }, signal })),
  });

/** Whatever is done to a record shows in the lists, on the record and on the public page. */
function useForgetWhatIsStale() {
  const queryClient = useQueryClient();
  return () => {
    for (const queryKey of [['records'], ['agreements'], ['municipalities']]) {
      void queryClient.invalidateQueries({ queryKey });
    }
  };
}

export function useSaveRecord() {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: RecordActivity }) =>
      unwrap(signedInApi.PUT('/activity-records/{id}', { params: { path: { id } }, body })),
    onSuccess: forgetWhatIsStale,
  });
}

export function useCorrectRecord(id: string) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: ({ body, etag }: { body: Correction; etag: string }) =>
      unwrap(
        signedInApi.PATCH('/activity-records/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          headers: { 'Content-Type': 'application/merge-patch+json' },
          body,
        }),
      ),
    onSuccess: forgetWhatIsStale,
  });
}

export interface Decision {
  decision: 'VERIFIED' | 'RETURNED';
  reason?: string;
  etag: string;
}

/** Tells of a decision at once: when the lists are read anew, what it was made on has left the page. */
export function useVerifyRecord(
  id: string,
  onDecided: (decided: ActivityRecord, decision: Decision) => void,
) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: ({ etag, ...body }: Decision) =>
      unwrap(
        signedInApi.PUT('/activity-records/{id}/verification', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSuccess: onDecided,
    // Also after a refusal: someone else may have decided, and what is shown has to be what is current.
    onSettled: forgetWhatIsStale,
  });
}
