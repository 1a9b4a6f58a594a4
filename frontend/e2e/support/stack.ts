/** Where the running product is, and how to reach Keycloak's administration. */
export interface Stack {
  webUrl: string;
  apiUrl: string;
  keycloakUrl: string;
  keycloakAdmin: { username: string; password: string };
}

const VARIABLE = 'E2E_STACK';

/** Hands the stack from the global set-up to the workers, which inherit the environment. */
export function announce(stack: Stack): void {
  process.env[VARIABLE] = JSON.stringify(stack);
}

export function announced(): Stack | undefined {
  const value = process.env[VARIABLE];
  return value === undefined ? undefined : (JSON.parse(value) as Stack);
}

export function stack(): Stack {
  const running = announced();
  if (!running) throw new Error('No stack is announced: globalSetup has not run');
  return running;
}
