import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { takeTokensFrom } from '@/api/client';
import { SessionContext, type Session } from '@/lib/session';

export interface Visit {
  user: UserEvent;
  /** Where the user is now. */
  path: () => string;
}

interface VisitOptions {
  session?: Partial<Session>;
  onExpired?: () => void;
}

/** Opens a path of the site, as whoever the session says. */
export function visit(routes: RouteObject[], path: string, { session, onExpired }: VisitOptions = {}): Visit {
  takeTokensFrom(() => Promise.resolve(session ? 'a-token' : undefined), onExpired ?? (() => undefined));
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const value: Session = {
    status: session ? 'signedIn' : 'anonymous',
    signIn: () => undefined,
    signOut: () => undefined,
    ...session,
  };
  render(
    <QueryClientProvider client={queryClient}>
      <SessionContext value={value}>
        <RouterProvider router={router} />
      </SessionContext>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), path: () => router.state.location.pathname };
}
