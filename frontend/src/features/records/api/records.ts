import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { publicApi, signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import { pageAfter } from '@/api/pages';
import type { NewRecord, RecordStatus, ShownRecord } from './types';
import { comingApi, fromWire, toCorrection, toWire, wireStatus } from './wire';

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
    queryFn: async ({ pageParam, signal }) => {
      const page = await unwrap(
        signedInApi.GET('/activity-records', {
          params: { query: { mine: true, page: pageParam, limit: PAGE_SIZE } },
          signal,
        }),
      );
      return { ...page, items: page.items.map(fromWire) };
    },
    initialPageParam: 1,
    getNextPageParam: pageAfter,
  });

export const returnedRecordsOptions = () =>
  queryOptions({
    queryKey: ['records', 'mine', 'returned'],
    queryFn: async ({ signal }) => {
      const page = await unwrap(
        signedInApi.GET('/activity-records', {
          params: { query: { mine: true, status: 'RETURNED', limit: WAITING_LIMIT } },
          signal,
        }),
      );
      return { ...page, items: page.items.map(fromWire) };
    },
  });

/** The newest records of an agreement in one state. */
export const recordsInStateOptions = (agreement: string, status: RecordStatus) =>
  queryOptions({
    queryKey: ['records', 'of', agreement, status],
    queryFn: async ({ signal }) => {
      const page = await unwrap(
        signedInApi.GET('/activity-records', {
          params: { query: { agreement, status: wireStatus(status), limit: WAITING_LIMIT } },
          signal,
        }),
      );
      return { ...page, items: page.items.map(fromWire) };
    },
  });

/** One record together with the version that a decision or a correction has to name. */
export const recordOptions = (id: string) =>
  queryOptions({
    queryKey: ['records', id],
    queryFn: async ({ signal }) => {
      const { data, etag } = await unwrapWithETag(
        signedInApi.GET('/activity-records/{id}', { params: { path: { id } }, signal }),
      );
      return { data: fromWire(data), etag };
    },
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
    mutationFn: async ({ id, record }: { id: string; record: NewRecord }) =>
      fromWire(
        await unwrap(
          signedInApi.PUT('/activity-records/{id}', { params: { path: { id } }, body: toWire(record) }),
        ),
      ),
    onSuccess: forgetWhatIsStale,
  });
}

export function useCorrectRecord(id: string) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: async ({ record, etag }: { record: NewRecord; etag: string }) =>
      fromWire(
        await unwrap(
          signedInApi.PATCH('/activity-records/{id}', {
            params: { path: { id }, header: { 'If-Match': etag } },
            headers: { 'Content-Type': 'application/merge-patch+json' },
            body: toCorrection(record),
          }),
        ),
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
export function useVerifyRecord(id: string, onDecided: (decided: ShownRecord, decision: Decision) => void) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: async ({ etag, ...body }: Decision) =>
      fromWire(
        await unwrap(
          signedInApi.PUT('/activity-records/{id}/verification', {
            params: { path: { id }, header: { 'If-Match': etag } },
            body,
          }),
        ),
      ),
    onSuccess: onDecided,
    // Also after a refusal: someone else may have decided, and what is shown has to be what is current.
    onSettled: forgetWhatIsStale,
  });
}

/** Strikes a record: it stays, with the reason, and counts no more. */
export function useVoidRecord(id: string, onVoided: (voided: ShownRecord) => void) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: async ({ reason, etag }: { reason: string; etag: string }) =>
      fromWire(
        await unwrap(
          comingApi.PUT('/activity-records/{id}/void', {
            params: { path: { id }, header: { 'If-Match': etag } },
            body: { reason },
          }),
        ),
      ),
    onSuccess: onVoided,
    onSettled: forgetWhatIsStale,
  });
}
