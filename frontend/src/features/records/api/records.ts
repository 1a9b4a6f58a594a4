import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { publicApi, signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import type { ActivityRecord, Correction } from '@/api/model';
import { allPages, MOST, pageAfter } from '@/api/pages';
import type { BatchMode, NewRecord, RecordStatus } from './types';

const PAGE_SIZE = 20;

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
    getNextPageParam: pageAfter,
  });

export const returnedRecordsOptions = () =>
  queryOptions({
    queryKey: ['records', 'mine', 'returned'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(
          signedInApi.GET('/activity-records', {
            params: { query: { mine: true, status: 'RETURNED', limit: MOST, page } },
            signal,
          }),
        ),
      ),
  });

/** An agreement's records in one state, newest first. */
export const recordsInStateOptions = (agreement: string, status: RecordStatus) =>
  infiniteQueryOptions({
    queryKey: ['records', 'of', agreement, status],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        signedInApi.GET('/activity-records', {
          params: { query: { agreement, status, page: pageParam, limit: PAGE_SIZE } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: pageAfter,
  });

/** One record together with the version that a decision or a correction has to name. */
export const recordOptions = (id: string) =>
  queryOptions({
    queryKey: ['records', id],
    queryFn: ({ signal }) =>
      unwrapWithETag(signedInApi.GET('/activity-records/{id}', { params: { path: { id } }, signal })),
  });

/** As a merge patch says it: what is left empty is taken away. */
const asPatch = (record: NewRecord): Correction => ({
  ...record,
  performedUntil: record.performedUntil ?? null,
  startTime: record.startTime ?? null,
  endTime: record.endTime ?? null,
  startClock: record.startClock ?? null,
  endClock: record.endClock ?? null,
  subCount: record.subCount ?? null,
  hours: record.hours ?? null,
  responseMinutes: record.responseMinutes ?? null,
  noNeedReason: record.noNeedReason ?? null,
  participants: record.participants ?? null,
  durationMinutes: record.durationMinutes ?? null,
  publicNote: record.publicNote ?? null,
  internalNote: record.internalNote ?? null,
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
    mutationFn: ({ id, record }: { id: string; record: NewRecord }) =>
      unwrap(signedInApi.PUT('/activity-records/{id}', { params: { path: { id } }, body: record })),
    onSuccess: forgetWhatIsStale,
  });
}

export function useCorrectRecord(id: string) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: ({ record, etag }: { record: NewRecord; etag: string }) =>
      unwrap(
        signedInApi.PATCH('/activity-records/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          headers: { 'Content-Type': 'application/merge-patch+json' },
          body: asPatch(record),
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

/** Strikes a record: it stays, with the reason, and counts no more. */
export function useVoidRecord(id: string, onVoided: (voided: ActivityRecord) => void) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: ({ reason, etag }: { reason: string; etag: string }) =>
      unwrap(
        signedInApi.PUT('/activity-records/{id}/void', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { reason },
        }),
      ),
    onSuccess: onVoided,
    onSettled: forgetWhatIsStale,
  });
}

export interface Row {
  id: string;
  record: NewRecord;
}

/** Joins another party's record of the same visit to this one: it counts once, with both. */
export function useJoinRecords(id: string) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: (part: string) =>
      unwrap(signedInApi.PUT('/activity-records/{id}/joined/{part}', { params: { path: { id, part } } })),
    onSettled: forgetWhatIsStale,
  });
}

export function useSeparateRecords(id: string) {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: (part: string) =>
      unwrap(signedInApi.DELETE('/activity-records/{id}/joined/{part}', { params: { path: { id, part } } })),
    onSettled: forgetWhatIsStale,
  });
}

/** What would become of the rows, and what to know about them first; nothing is saved. */
export async function checkRecords(rows: Row[]) {
  const records = rows.map(({ id, record }) => ({ ...record, id }));
  const { results } = await unwrap(
    signedInApi.POST('/activity-records/batch', { body: { records, mode: 'CHECK' } }),
  );
  return results;
}

/** Many records in one request; those that are sent again under the same id are saved once. */
export function useSaveBatch() {
  const forgetWhatIsStale = useForgetWhatIsStale();
  return useMutation({
    mutationFn: async ({ rows, mode }: { rows: Row[]; mode: BatchMode }) => {
      const records = rows.map(({ id, record }) => ({ ...record, id }));
      const { results } = await unwrap(
        signedInApi.POST('/activity-records/batch', { body: { records, mode } }),
      );
      return results;
    },
    onSuccess: forgetWhatIsStale,
  });
}
