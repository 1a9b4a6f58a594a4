import type { APIRequestContext } from '@playwright/test';
import { stack } from './stack';

const REALM = 'lofteskollen';

async function adminToken(request: APIRequestContext): Promise<string> {
  const { keycloakUrl, keycloakAdmin } = stack();
  const answer = await request.post(`${keycloakUrl}/realms/master/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'admin-cli', ...keycloakAdmin },
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** Ends every session of a user on the server: from then on no refresh token of theirs works. */
export async function endSessions(request: APIRequestContext, username: string): Promise<void> {
  const headers = { Authorization: `Bearer ${await adminToken(request)}` };
  const users = `${stack().keycloakUrl}/admin/realms/${REALM}/users`;
  const found = await request.get(users, { headers, params: { username, exact: true } });
  const [user] = (await found.json()) as { id: string }[];
  if (!user) throw new Error(`No account is called ${username}`);
  await request.post(`${users}/${user.id}/logout`, { headers });
}

/** Makes an account that has no role yet, with the password of all demonstration accounts. */
export async function makeAccount(
  request: APIRequestContext,
  username: string,
  lastName: string,
): Promise<void> {
  const answer = await request.post(`${stack().keycloakUrl}/admin/realms/${REALM}/users`, {
    headers: { Authorization: `Bearer ${await adminToken(request)}` },
    data: {
      username,
      firstName: 'Demo',
      lastName,
      enabled: true,
      credentials: [{ type: 'password', value: 'demo', temporary: false }],
    },
  });
  if (answer.status() !== 201) throw new Error(`The account was not made: ${answer.status()}`);
}

/** The token of the example of an integration, as an integrator's program gets one. */
export async function serviceAccountToken(request: APIRequestContext): Promise<string> {
  const answer = await request.post(`${stack().keycloakUrl}/realms/${REALM}/protocol/openid-connect/token`, {
    form: {
      grant_type: 'client_credentials',
      client_id: 'lofteskollen-integration',
      client_secret: 'demo-integration',
    },
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}
