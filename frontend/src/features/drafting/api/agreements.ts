import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import type { AgreementContent } from '@/api/model';

/**
 * The document itself, today's or that of another day. What is being edited must not change beneath the hands: it
 * is read once.
 */
export const contentOptions = (agreement: string, asOf?: string) =>
  queryOptions({
    queryKey: ['agreements', agreement, 'content', ...(asOf ? [asOf] : [])],
    queryFn: ({ signal }) =>
      unwrapWithETag(
        signedInApi.GET('/pledge-agreements/{agreement}/content', {
          params: { path: { agreement }, query: { asOf } },
          signal,
        }),
      ),
  });

export const draftingCheckOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['agreements', agreement, 'drafting-check'],
    queryFn: ({ signal }) =>
      unwrap(
        signedInApi.GET('/pledge-agreements/{agreement}/drafting-check', {
          params: { path: { agreement } },
          signal,
        }),
      ),
  });

/** Whatever is done to an agreement shows in the lists and on its pages. */
export function useForgetAgreements() {
  const queryClient = useQueryClient();
  return () => {
    for (const queryKey of [['agreements'], ['amendments'], ['deviations'], ['municipalities'], ['me']]) {
      void queryClient.invalidateQueries({ queryKey });
    }
  };
}

const versionOf = (etag: string | undefined) => (etag ? { 'If-Match': etag } : undefined);

/** Without an ETag the draft is new; with one it replaces what had that version. */
export function useSaveDraft(id: string) {
  const onSuccess = useForgetAgreements();
  return useMutation({
    mutationFn: ({ content, etag }: { content: AgreementContent; etag?: string }) =>
      unwrapWithETag(
        signedInApi.PUT('/pledge-agreements/{agreement}', {
          params: { path: { agreement: id }, header: versionOf(etag) },
          body: content,
        }),
      ),
    onSuccess,
  });
}

export function useSign(id: string) {
  const forget = useForgetAgreements();
  return useMutation({
    mutationFn: ({ organisation, etag }: { organisation: string; etag: string }) =>
      unwrap(
        signedInApi.PUT('/pledge-agreements/{agreement}/signatures/{organisation}', {
          params: { path: { agreement: id, organisation }, header: versionOf(etag) },
        }),
      ),
    // Also after a refusal: what is shown has to be what is current.
    onSettled: forget,
  });
}

interface Ending {
  reason: string;
  etag: string;
}

export function useWithdrawDraft(id: string) {
  const forget = useForgetAgreements();
  return useMutation({
    mutationFn: ({ reason, etag }: Ending) =>
      unwrap(
        signedInApi.PUT('/pledge-agreements/{agreement}/withdrawal', {
          params: { path: { agreement: id }, header: versionOf(etag) },
          body: { reason },
        }),
      ),
    onSettled: forget,
  });
}

export function useCloseAgreement(id: string) {
  const forget = useForgetAgreements();
  return useMutation({
    mutationFn: ({ reason, etag }: Ending) =>
      unwrap(
        signedInApi.PUT('/pledge-agreements/{agreement}/closure', {
          params: { path: { agreement: id }, header: versionOf(etag) },
          body: { reason },
        }),
      ),
    onSettled: forget,
  });
}
