import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { publicApi, signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import { allPages, MOST } from '@/api/pages';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];
export type IndicatorContent = Schemas['IndicatorContent'];
export type MeasurementContent = Schemas['MeasurementContent'];

/** With the version that a change has to name. */
export const indicatorOptions = (slug: string) =>
  queryOptions({
    queryKey: ['indicators', slug],
    queryFn: ({ signal }) =>
      unwrapWithETag(publicApi.GET('/indicators/{slug}', { params: { path: { slug } }, signal })),
    refetchOnReconnect: false,
  });

export const measurementsOptions = (indicator: string) =>
  queryOptions({
    queryKey: ['measurements', indicator],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(
          publicApi.GET('/measurements', { params: { query: { indicator, limit: MOST, page } }, signal }),
        ),
      ),
  });

export const organisationOptions = (slug: string) =>
  queryOptions({
    queryKey: ['organisations', slug],
    queryFn: ({ signal }) =>
      unwrap(publicApi.GET('/organisations/{slug}', { params: { path: { slug } }, signal })),
  });

/** What is measured shows on the public pages too. */
function useForgetWhatIsStale() {
  const queryClient = useQueryClient();
  return async () => {
    const stale = [['indicators'], ['measurements'], ['agreements']];
    await Promise.all(stale.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
}

export function useSaveIndicator() {
  const onSettled = useForgetWhatIsStale();
  return useMutation({
    mutationFn: ({ slug, body, etag }: { slug: string; body: IndicatorContent; etag?: string }) =>
      unwrap(
        signedInApi.PUT('/indicators/{slug}', {
          params: { path: { slug }, header: etag ? { 'If-Match': etag } : undefined },
          body,
        }),
      ),
    onSettled,
  });
}

export function useSaveMeasurement() {
  const onSettled = useForgetWhatIsStale();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: MeasurementContent }) =>
      unwrap(signedInApi.PUT('/measurements/{id}', { params: { path: { id } }, body })),
    onSettled,
  });
}
