import { useMemo, useState } from 'react';
import { SessionContext, type Session } from '@/lib/session';
import type { SessionProviderProps } from './SessionProvider';

/** Nobody is signed in. Signing in leaves the page, so this never turns into another session. */
export function AnonymousSession({ children }: SessionProviderProps) {
  const [failed, setFailed] = useState(false);
  const session = useMemo<Session>(
    () => ({
      status: 'anonymous',
      failed,
      signIn: () => {
        import('./oidc').then(({ leaveToSignIn }) => leaveToSignIn()).catch(() => setFailed(true));
      },
      signOut: () => undefined,
    }),
    [failed],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
