import { queryOptions } from '@tanstack/react-query';
import { signedInApi, unwrapWithETag } from '@/api/client';

/** One agreement as its parties see it, with the version that a change has to name. */
export const agreementOptions = (agreement: string) =>
  queryOptions({
    queryKey: ['agreements', agreement, 'view'],
    queryFn: ({ signal }) =>
      unwrapWithETag(
        signedInApi.GET('/pledge-agreements/{agreement}', { params: { path: { agreement } }, signal }),
      ),
  });
