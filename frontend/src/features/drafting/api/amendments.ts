import { queryOptions, useMutation } from '@tanstack/react-query';
import { signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import type { Amendment, NewAmendment } from '@/api/model';
import { allPages, MOST } from '@/api/pages';
import { useForgetAgreements } from './agreements';

const amendmentsOptions = (agreement: string, status: Amendment['status']) =>
  queryOptions({
    queryKey: ['amendments', agreement, status],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(
          signedInApi.GET('/amendments', {
            params: { query: { agreement, status, limit: MOST, page } },
            signal,
          }),
        ),
      ),
  });

export const proposedAmendmentsOptions = (agreement: string) => amendmentsOptions(agreement, 'PROPOSED');
export const amendmentsInForceOptions = (agreement: string) => amendmentsOptions(agreement, 'IN_FORCE');
export const withdrawnAmendmentsOptions = (agreement: string) => amendmentsOptions(agreement, 'WITHDRAWN');

/** One amendment with the version that an approval or a withdrawal has to name. */
export const amendmentOptions = (id: string) =>
  queryOptions({
    queryKey: ['amendments', id],
    queryFn: ({ signal }) =>
      unwrapWithETag(signedInApi.GET('/amendments/{id}', { params: { path: { id } }, signal })),
  });

/** The id is chosen before anything is sent: proposing twice proposes once. */
export function useProposeAmendment(id: string) {
  const onSuccess = useForgetAgreements();
  return useMutation({
    mutationFn: (body: NewAmendment) =>
      unwrap(signedInApi.PUT('/amendments/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useApproveAmendment(id: string) {
  const onSettled = useForgetAgreements();
  return useMutation({
    mutationFn: ({ organisation, etag }: { organisation: string; etag: string }) =>
      unwrap(
        signedInApi.PUT('/amendments/{id}/approvals/{organisation}', {
          params: { path: { id, organisation }, header: { 'If-Match': etag } },
        }),
      ),
    // Also after a refusal: what is shown has to be what is current.
    onSettled,
  });
}

export function useWithdrawAmendment(id: string) {
  const onSettled = useForgetAgreements();
  return useMutation({
    mutationFn: ({ reason, etag }: { reason: string; etag: string }) =>
      unwrap(
        signedInApi.PUT('/amendments/{id}/withdrawal', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { reason },
        }),
      ),
    onSettled,
  });
}
