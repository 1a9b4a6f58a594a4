import { queryOptions } from '@tanstack/react-query';
import { publicApi, signedInApi, unwrap } from '@/api/client';
import { allPages, MOST } from '@/api/pages';

/** The registers change seldom: what was read a while ago will do, and a change of one's own shows at once. */
const staleTime = 5 * 60_000;

/** Every municipality, by name: 290 that hardly ever change. */
export const allMunicipalitiesOptions = () =>
  queryOptions({
    queryKey: ['municipalities', 'all'],
    queryFn: async ({ signal }) => {
      const municipalities = await allPages((page) =>
        unwrap(publicApi.GET('/municipalities', { params: { query: { limit: MOST, page } }, signal })),
      );
      return municipalities.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
    },
    staleTime: 60 * 60_000,
  });

export const municipalitiesWithAgreementsOptions = () =>
  queryOptions({
    queryKey: ['municipalities', 'with-agreements'],
    queryFn: ({ signal }) =>
      unwrap(
        publicApi.GET('/municipalities', {
          params: { query: { withAgreements: true, limit: 100 } },
          signal,
        }),
      ),
  });

export const allOrganisationsOptions = () =>
  queryOptions({
    queryKey: ['organisations', 'all'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(publicApi.GET('/organisations', { params: { query: { limit: MOST, page } }, signal })),
      ),
    staleTime,
  });

export const placesInOptions = (municipality: string) =>
  queryOptions({
    queryKey: ['places', 'in', municipality],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(publicApi.GET('/places', { params: { query: { municipality, limit: MOST, page } }, signal })),
      ),
    staleTime,
  });

export const allIndicatorsOptions = () =>
  queryOptions({
    queryKey: ['indicators', 'all'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(publicApi.GET('/indicators', { params: { query: { limit: MOST, page } }, signal })),
      ),
    staleTime,
  });

/** The agreements that the signed-in user works with, or for an administrator all of them, drafts too. */
export const myAgreementsOptions = () =>
  queryOptions({
    queryKey: ['agreements', 'mine'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(
          signedInApi.GET('/pledge-agreements', {
            params: { query: { mine: true, limit: MOST, page } },
            signal,
          }),
        ),
      ),
  });
