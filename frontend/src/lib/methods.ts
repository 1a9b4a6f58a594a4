import { queryOptions } from '@tanstack/react-query';
import { publicApi, unwrap } from '@/api/client';
import { allPages, MOST } from '@/api/pages';

/** A method changes with a release of the service, never meanwhile. */
const staleTime = 60 * 60_000;

/** How an answer is computed, in words. */
export const assessmentMethodOptions = (method: string) =>
  queryOptions({
    queryKey: ['assessment-methods', method],
    queryFn: ({ signal }) =>
      unwrap(publicApi.GET('/assessment-methods/{method}', { params: { path: { method } }, signal })),
    staleTime,
  });

/** Those of activities, then those of KPI targets. */
export const allAssessmentMethodsOptions = () =>
  queryOptions({
    queryKey: ['assessment-methods'],
    queryFn: ({ signal }) =>
      allPages((page) =>
        unwrap(publicApi.GET('/assessment-methods', { params: { query: { limit: MOST, page } }, signal })),
      ),
    staleTime,
  });
