import { queryOptions } from '@tanstack/react-query';
import { signedInApi, unwrap } from '@/api/client';

export const meOptions = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => unwrap(signedInApi.GET('/me', { signal })),
    staleTime: 5 * 60_000,
  });
