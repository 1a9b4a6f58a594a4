import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { publicApi, signedInApi, unwrap, unwrapWithETag } from '@/api/client';
import { MOST, pageAfter } from '@/api/pages';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];
export type MunicipalityContent = Schemas['MunicipalityContent'];
export type OrganisationContent = Schemas['OrganisationContent'];
export type OrganisationDetails = Schemas['OrganisationDetails'];
export type PlaceContent = Schemas['PlaceContent'];
export type Place = Schemas['Place'];

/** What the public reads of a register may be a few seconds old; what is about to be changed may not. */
const fresh = { refetchOnMount: 'always', refetchOnReconnect: false, gcTime: 0 } as const;

export const municipalitySearchOptions = (search: string) =>
  queryOptions({
    queryKey: ['municipalities', 'search', search],
    queryFn: ({ signal }) =>
      unwrap(
        publicApi.GET('/municipalities', {
          params: { query: { search: search || undefined, limit: MOST } },
          signal,
        }),
      ),
  });

export const municipalityOptions = (code: string) =>
  queryOptions({
    queryKey: ['municipalities', code],
    queryFn: ({ signal }) =>
      unwrapWithETag(publicApi.GET('/municipalities/{code}', { params: { path: { code } }, signal })),
    ...fresh,
  });

export const organisationListOptions = (municipality: string) =>
  infiniteQueryOptions({
    queryKey: ['organisations', 'list', municipality],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        publicApi.GET('/organisations', {
          params: { query: { municipality: municipality || undefined, limit: MOST, page: pageParam } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: pageAfter,
  });

export const organisationOptions = (slug: string) =>
  queryOptions({
    queryKey: ['organisations', slug],
    queryFn: ({ signal }) =>
      unwrapWithETag(publicApi.GET('/organisations/{slug}', { params: { path: { slug } }, signal })),
    ...fresh,
  });

export const placeListOptions = (municipality: string) =>
  infiniteQueryOptions({
    queryKey: ['places', 'list', municipality],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        publicApi.GET('/places', {
          params: { query: { municipality, limit: MOST, page: pageParam } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: pageAfter,
    enabled: municipality !== '',
  });

export const placeOptions = (id: string) =>
  queryOptions({
    queryKey: ['places', id],
    queryFn: ({ signal }) =>
      unwrapWithETag(publicApi.GET('/places/{id}', { params: { path: { id } }, signal })),
    ...fresh,
  });

/** What a change is made from: its version; nothing for what is new. */
const madeFrom = (etag: string | undefined) => (etag ? { 'If-Match': etag } : undefined);

/** A change shows wherever what was changed is read; after a refusal what is current is read too. */
function useForget(...keys: string[]) {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  };
}

export function useSaveMunicipality() {
  const onSettled = useForget('municipalities');
  return useMutation({
    mutationFn: ({ code, body, etag }: { code: string; body: MunicipalityContent; etag?: string }) =>
      unwrap(
        signedInApi.PUT('/municipalities/{code}', {
          params: { path: { code }, header: madeFrom(etag) },
          body,
        }),
      ),
    onSettled,
  });
}

export function useSaveOrganisation() {
  const onSettled = useForget('organisations');
  return useMutation({
    mutationFn: ({ slug, body, etag }: { slug: string; body: OrganisationContent; etag?: string }) =>
      unwrap(
        signedInApi.PUT('/organisations/{slug}', {
          params: { path: { slug }, header: madeFrom(etag) },
          body,
        }),
      ),
    onSettled,
  });
}

export function useSavePlace() {
  const onSettled = useForget('places');
  return useMutation({
    mutationFn: ({ id, body, etag }: { id: string; body: PlaceContent; etag?: string }) =>
      unwrap(signedInApi.PUT('/places/{id}', { params: { path: { id }, header: madeFrom(etag) }, body })),
    onSettled,
  });
}
