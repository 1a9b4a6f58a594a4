import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { announce, type Stack } from './stack';

const repository = new URL('../../../', import.meta.url);
const readyFile = fileURLToPath(new URL('../../target/e2e-stack.json', import.meta.url));
const START_LIMIT_MS = 6 * 60_000;

/**
 * Starts the whole product in test mode (free ports, data of its own), or uses a running one that the
 * environment names: E2E_BASE_URL, E2E_API_URL, E2E_KEYCLOAK_URL, E2E_KEYCLOAK_ADMIN and
 * E2E_KEYCLOAK_ADMIN_PASSWORD.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const running = fromEnvironment();
  if (running) {
    announce(running);
    return () => Promise.resolve();
  }

  mkdirSync(new URL('../../target/', import.meta.url), { recursive: true });
  rmSync(readyFile, { force: true });
  const launcher = spawn(
    fileURLToPath(new URL('deploy/local/stack', repository)),
    ['--test', '--ready-file', readyFile],
    { cwd: fileURLToPath(repository), stdio: ['ignore', 'inherit', 'inherit'] },
  );
  announce(await ready(launcher));
  return () => stop(launcher);
}

function fromEnvironment(): Stack | undefined {
  const { E2E_BASE_URL: webUrl, E2E_API_URL, E2E_KEYCLOAK_URL } = process.env;
  if (!webUrl) return undefined;
  return {
    webUrl,
    apiUrl: E2E_API_URL ?? webUrl,
    keycloakUrl: E2E_KEYCLOAK_URL ?? 'http://localhost:8180',
    keycloakAdmin: {
      username: process.env.E2E_KEYCLOAK_ADMIN ?? 'admin',
      password: process.env.E2E_KEYCLOAK_ADMIN_PASSWORD ?? '',
    },
  };
}

async function ready(launcher: ChildProcess): Promise<Stack> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (!existsSync(readyFile)) {
    if (launcher.exitCode !== null)
      throw new Error(`The stack ended with ${launcher.exitCode} before it was ready`);
    if (Date.now() > deadline) {
      await stop(launcher);
      throw new Error('The stack was not ready in time');
    }
    await pause(250);
  }
  return JSON.parse(readFileSync(readyFile, 'utf8')) as Stack;
}

async function stop(launcher: ChildProcess): Promise<void> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return;
  const ended = once(launcher, 'exit');
  launcher.kill('SIGTERM');
  await ended;
  rmSync(readyFile, { force: true });
}
