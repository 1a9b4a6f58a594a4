import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { publicApi, unwrap } from '@/api/client';

/** How many municipalities a search shows at most. */
export const SEARCH_LIMIT = 8;

export const municipalitySearchOptions = (search: string) =>
  queryOptions({
    queryKey: ['municipalities', 'search', search],
    queryFn: ({ signal }) =>
      unwrap(
        publicApi.GET('/municipalities', { params: { query: { search, limit: SEARCH_LIMIT } }, signal }),
      ),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });

export const municipalityOverviewOptions = (code: string) =>
  queryOptions({
    queryKey: ['municipalities', code, 'overview'],
    queryFn: ({ signal }) =>
      unwrap(publicApi.GET('/municipalities/{code}/overview', { params: { path: { code } }, signal })),
  });

/** The page as it is today, or as it was on an earlier day; meanwhile the one that was shown stays. */
export const agreementOverviewOptions = (agreement: string, asOf?: string) =>
  queryOptions({
    queryKey: ['agreements', agreement, 'overview', ...(asOf ? [asOf] : [])],
    queryFn: ({ signal }) =>
      unwrap(
        publicApi.GET('/pledge-agreements/{agreement}/overview', {
          params: { path: { agreement }, query: { asOf } },
          signal,
        }),
      ),
    placeholderData: (previous) => (previous?.agreement.slug === agreement ? previous : undefined),
  });

export const amendmentsOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['amendments', agreement, 'public'],
    queryFn: ({ signal }) =>
      unwrap(publicApi.GET('/amendments', { params: { query: { agreement, limit: 100 } }, signal })),
  });
