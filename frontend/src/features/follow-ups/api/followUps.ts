import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { publicApi, signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import type {
  FollowUpContent,
  FollowUpCorrection,
  NewFollowUp,
  NewFollowUpApproval,
  Snapshot,
} from '@/api/model';
import { allPages, MOST } from '@/api/pages';

/** An agreement's planned follow-ups, oldest first, with those that are begun. */
export const plannedOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['follow-ups', agreement, 'planned'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(
          signedInApi.GET('/follow-ups', { params: { query: { agreement, limit: MOST, page } }, signal }),
        ),
      ),
  });

/** What waits for whoever is signed in, the first to be due first. */
export const tasksOptions = () =>
  queryOptions({
    queryKey: ['follow-ups', 'tasks'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(signedInApi.GET('/tasks', { params: { query: { limit: MOST, page } }, signal })),
      ),
  });

/** One follow-up with the version that a change has to name. */
export const followUpOptions = (id: string) =>
  queryOptions({
    queryKey: ['follow-ups', id, 'work'],
    queryFn: ({ signal }) =>
      unwrapWithETag(signedInApi.GET('/follow-ups/{id}', { params: { path: { id } }, signal })),
  });

/** What has been published of an agreement, the newest version of each, newest first. */
export const publishedOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['publications', 'of', agreement],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(
          publicApi.GET('/publications', { params: { query: { agreement, limit: MOST, page } }, signal }),
        ),
      ),
  });

/** What the newest version of a publication says. */
export const snapshotOptions = (id: string) =>
  queryOptions({
    queryKey: ['publications', id, 'newest'],
    queryFn: ({ signal }): Promise<Snapshot> =>
      unwrap(publicApi.GET('/publications/{id}/content', { params: { path: { id } }, signal })),
  });

/** Whatever is done to a follow-up shows in the lists and on its pages. */
export function useForgetFollowUps() {
  const queryClient = useQueryClient();
  return () => {
    for (const queryKey of [['follow-ups'], ['publications']]) {
      void queryClient.invalidateQueries({ queryKey });
    }
  };
}

export function useBegin() {
  const onSuccess = useForgetFollowUps();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: NewFollowUp }) =>
      unwrap(signedInApi.PUT('/follow-ups/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

const versionOf = (etag: string) => ({ 'If-Match': etag });

/** Forgets nothing: what is being written must not change beneath the hands. */
export function useWrite(id: string) {
  return useMutation({
    mutationFn: ({ content, etag }: { content: FollowUpContent; etag: string }) =>
      unwrapWithETag(
        signedInApi.PUT('/follow-ups/{id}/content', {
          params: { path: { id }, header: versionOf(etag) },
          body: content,
        }),
      ),
  });
}

export function useSubmit(id: string) {
  const onSuccess = useForgetFollowUps();
  return useMutation({
    mutationFn: (etag: string) =>
      unwrap(
        signedInApi.PUT('/follow-ups/{id}/submission', {
          params: { path: { id }, header: versionOf(etag) },
        }),
      ),
    onSuccess,
  });
}

interface Decision<Body> {
  organisation: string;
  etag: string;
  body: Body;
}

export function useApprove(id: string) {
  // Also after a refusal: what is shown has to be what is current.
  const onSettled = useForgetFollowUps();
  return useMutation({
    mutationFn: ({ organisation, etag, body }: Decision<NewFollowUpApproval>) =>
      unwrap(
        signedInApi.PUT('/follow-ups/{id}/approvals/{organisation}', {
          params: { path: { id, organisation }, header: versionOf(etag) },
          body,
        }),
      ),
    onSettled,
  });
}

export function useReturn(id: string) {
  const onSettled = useForgetFollowUps();
  return useMutation({
    mutationFn: ({ organisation, etag, body }: Decision<{ note: string }>) =>
      unwrap(
        signedInApi.PUT('/follow-ups/{id}/returns/{organisation}', {
          params: { path: { id, organisation }, header: versionOf(etag) },
          body,
        }),
      ),
    onSettled,
  });
}

export function useCorrect(id: string) {
  const onSettled = useForgetFollowUps();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: FollowUpCorrection }) =>
      unwrap(
        signedInApi.PUT('/follow-ups/{id}/correction', {
          params: { path: { id }, header: versionOf(etag) },
          body,
        }),
      ),
    onSettled,
  });
}
