import { AnonymousSession } from './AnonymousSession';
import type { SessionProvider } from './SessionProvider';

const STORED_USER = 'oidc.user:';

/** The sign-in code is fetched only for those who are signed in or about to be. */
export async function chooseSession(): Promise<SessionProvider> {
  const signedInBefore = Object.keys(sessionStorage).some((key) => key.startsWith(STORED_USER));
  if (!signedInBefore && location.pathname !== '/inloggning') return AnonymousSession;
  const { createOidcSession } = await import('./OidcSession');
  return createOidcSession();
}
