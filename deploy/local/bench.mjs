// Measures a start of the whole product, its memory, and how fast a public page is answered; prints a table.
// Starts a stack of its own (free ports, temporary data) and stops it. Requests are bounded and stay on this machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

const WARM_UP = 200;
const REQUESTS = 1000;
const PAGE = '/medborgarloften/v1/pledge-agreements/kavlinge-2021/overview';

const launcherPath = fileURLToPath(new URL('stack', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lofteskollen-bench-'));
const readyFile = join(folder, 'ready.json');
const begin = performance.now();
const launcher = spawn(launcherPath, ['--test', '--ready-file', readyFile], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const ended = once(launcher, 'exit');

try {
  while (!existsSync(readyFile)) {
    if (launcher.exitCode !== null) throw new Error('The stack ended before it was ready');
    await pause(100);
  }
  const start = (performance.now() - begin) / 1000;
  const { webUrl, apiUrl } = JSON.parse(readFileSync(readyFile, 'utf8'));
  const direct = await latencies(apiUrl + PAGE);
  const proxied = await latencies(webUrl + PAGE);
  const memory = memoryByService();
  const total = [...memory.values()].reduce((sum, megabytes) => sum + megabytes, 0);

  console.log(`Start to ready, empty database          ${start.toFixed(1)} s`);
  for (const [service, megabytes] of memory) {
    console.log(`Memory (RSS) ${service.padEnd(26)} ${Math.round(megabytes)} MB`);
  }
  console.log(`Memory (RSS) together                   ${Math.round(total)} MB`);
  console.log(`Public page, API directly               ${direct}`);
  console.log(`Public page, through the site           ${proxied}`);
} finally {
  launcher.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** One request after the other: the time of one, not what the machine can carry. */
async function latencies(url) {
  const times = [];
  for (let i = 0; i < WARM_UP + REQUESTS; i++) {
    const before = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    if (i >= WARM_UP) times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  return `median ${at(0.5)} ms, 99 % within ${at(0.99)} ms`;
}

/** Resident memory in MB; pages that PostgreSQL's processes share are counted in each. */
function memoryByService() {
  const state = JSON.parse(readFileSync(newestState(), 'utf8'));
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      parents.set(Number(pid), {
        parent: Number(/^PPid:\s+(\d+)/m.exec(status)[1]),
        rss: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
      });
    } catch {
      // It ended while the list was read.
    }
  }
  const services = new Map([['launcher', parents.get(state.launcher.pid).rss]]);
  for (const { name, pid } of state.services) {
    services.set(name, sum(pid));
  }
  return services;

  function sum(pid) {
    let megabytes = parents.get(pid)?.rss ?? 0;
    for (const [child, { parent }] of parents) {
      if (parent === pid) megabytes += sum(child);
    }
    return megabytes;
  }
}

/** The launcher's own account of what it started. */
function newestState() {
  const homes = fileURLToPath(new URL('../../.local/test/', import.meta.url));
  return readdirSync(homes)
    .map((home) => join(homes, home, 'run', 'stack.json'))
    .find((file) => existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).launcher.pid === launcher.pid);
}
