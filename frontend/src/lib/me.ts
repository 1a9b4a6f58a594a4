import { queryOptions } from '@tanstack/react-query';
import { signedInApi, unwrap } from '@/api/client';

/** Who is signed in, and what they may do in which agreement. */
export const meOptions = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => unwrap(signedInApi.GET('/me', { signal })),
    staleTime: 5 * 60_000,
  });
