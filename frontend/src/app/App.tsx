import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ServiceUnreachable } from '@/api/problem';
import { routes } from './routes';
import type { SessionProvider } from './session/SessionProvider';

const MAX_RETRIES = 1;

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 0,
        refetchOnWindowFocus: false,
        retry: (failures, error) => error instanceof ServiceUnreachable && failures < MAX_RETRIES,
      },
    },
  });
}

export function App({ Session }: { Session: SessionProvider }) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() => createBrowserRouter(routes));
  return (
    <QueryClientProvider client={queryClient}>
      <Session onSignedIn={(returnTo) => void router.navigate(returnTo, { replace: true })}>
        <RouterProvider router={router} />
      </Session>
    </QueryClientProvider>
  );
}
