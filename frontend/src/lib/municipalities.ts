import { queryOptions } from '@tanstack/react-query';
import { publicApi, unwrap } from '@/api/client';
import { allPages, MOST } from '@/api/pages';

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
