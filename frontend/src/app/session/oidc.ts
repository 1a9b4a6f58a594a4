import { ErrorResponse, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { ServiceUnreachable } from '@/api/problem';

interface RuntimeSettings {
  keycloakUrl: string;
  realm: string;
  clientId: string;
}

/** What travels through the sign-in and back. */
export interface SignInState {
  returnTo: string;
}

/** A token with less left than this (seconds) is renewed before it is used. */
const RENEW_BEFORE = 20;

async function createUserManager(): Promise<UserManager> {
  const response = await fetch('/config.json');
  const { keycloakUrl, realm, clientId } = (await response.json()) as RuntimeSettings;
  const store = new WebStorageStateStore({ store: sessionStorage });
  return new UserManager({
    authority: `${keycloakUrl}/realms/${realm}`,
    client_id: clientId,
    redirect_uri: `${location.origin}/inloggning`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    userStore: store,
    stateStore: store,
    // Renewed in one place only (accessToken): a rotated refresh token works once.
    automaticSilentRenew: false,
  });
}

let manager: Promise<UserManager> | undefined;

export const userManager = (): Promise<UserManager> => (manager ??= createUserManager());

const here = () => location.pathname + location.search;

export async function leaveToSignIn(): Promise<void> {
  const state: SignInState = { returnTo: location.pathname === '/inloggning' ? '/' : here() };
  await (await userManager()).signinRedirect({ state, ui_locales: document.documentElement.lang });
}

let renewal: Promise<string | undefined> | undefined;

async function renew(users: UserManager): Promise<string | undefined> {
  try {
    return (await users.signinSilent())?.access_token;
  } catch (error) {
    if (error instanceof ErrorResponse) return undefined;
    throw new ServiceUnreachable(error);
  }
}

/** A token that is still valid, or undefined when the user has to sign in again. */
export async function accessToken(): Promise<string | undefined> {
  const users = await userManager();
  const user = await users.getUser();
  if (!user) return undefined;
  if ((user.expires_in ?? 0) > RENEW_BEFORE) return user.access_token;
  renewal ??= renew(users).finally(() => (renewal = undefined));
  return renewal;
}
