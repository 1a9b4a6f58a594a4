import type { User } from 'oidc-client-ts';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { AuthProvider, useAuth } from 'react-oidc-context';
import { takeTokensFrom } from '@/api/client';
import { clearDrafts } from '@/lib/draft';
import { SessionContext, type Session } from '@/lib/session';
import { accessToken, leaveToSignIn, userManager, type SignInState } from './oidc';
import type { SessionProvider } from './SessionProvider';

const isSignInState = (state: unknown): state is SignInState =>
  typeof state === 'object' && state !== null && 'returnTo' in state;

const EXPIRED = 'expired';

/** A session with Keycloak: authorization code with PKCE, tokens kept in this tab only. */
export async function createOidcSession(): Promise<SessionProvider> {
  const users = await userManager();
  const expiry = new EventTarget();
  takeTokensFrom(accessToken, () => expiry.dispatchEvent(new Event(EXPIRED)));
  return function OidcSession({ onSignedIn, children }) {
    return (
      <AuthProvider
        userManager={users}
        onSigninCallback={(user: User | undefined) =>
          onSignedIn(isSignInState(user?.state) ? user.state.returnTo : '/')
        }
      >
        <Bridge expiry={expiry}>{children}</Bridge>
      </AuthProvider>
    );
  };
}

function Bridge({ expiry, children }: { expiry: EventTarget; children: ReactNode }) {
  const auth = useAuth();
  const [expired, setExpired] = useState(false);
  const [signInFailed, setSignInFailed] = useState(false);
  const { user, isLoading, error } = auth;

  useEffect(() => {
    const tell = () => setExpired(true);
    expiry.addEventListener(EXPIRED, tell);
    return () => expiry.removeEventListener(EXPIRED, tell);
  }, [expiry]);

  const session = useMemo<Session>(() => {
    const status = () => {
      if (isLoading) return 'loading';
      if (!user) return 'anonymous';
      return expired ? 'expired' : 'signedIn';
    };
    return {
      status: status(),
      name: user?.profile.name ?? user?.profile.preferred_username,
      failed: signInFailed || (error !== undefined && !user),
      signIn: () => {
        leaveToSignIn().catch(() => setSignInFailed(true));
      },
      signOut: () => {
        clearDrafts();
        void auth.signoutRedirect();
      },
    };
  }, [auth, error, expired, isLoading, signInFailed, user]);

  return <SessionContext value={session}>{children}</SessionContext>;
}
