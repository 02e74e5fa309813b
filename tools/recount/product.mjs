// The product as it is shipped, with a history in it: played in by its own command, asked by HTTP as anybody would.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';

const ADMINISTRATOR = {
  name: 'Recount',
  email: 'recount@replay.invalid',
  password: 'counted-twice-is-counted-well',
  language: 'en',
};

/** So much of the end of the product's log is told where it fails. */
const LOG_KEPT = 4_000;

function begin(program, words, settings) {
  const env = { ...process.env, ...settings, CONVEYOR_LANGUAGE: 'en' };
  return spawn(process.execPath, [join(ROOT, 'dist', program), ...words], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Lets `work` have a folder of its own, which is gone afterwards. */
export async function inOwnFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'conveyor-log-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Plays files of a format of `replay` into an empty data folder; resolves to what the command said. Throws when it was not played as it is written. */
export async function playIn(format, files, settings) {
  const child = begin(
    'apps/cli/src/main.js',
    ['replay', '--format', format, '--into-this', ...files],
    settings,
  );
  const out = [];
  child.stdout.setEncoding('utf8').on('data', (chunk) => out.push(chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The history was not played as it is written:\n${out.join('')}`);
  return out.join('');
}

/** Starts the product on a data folder, lets `work` ask it, and stops it. */
export async function withProduct(settings, work) {
  const port = await freePort();
  const child = begin('apps/standalone/src/main.js', [], { ...settings, PORT: String(port) });
  const ended = once(child, 'close');
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (log = `${log}${chunk}`.slice(-LOG_KEPT)));
  try {
    const api = `http://localhost:${port}/api/v1`;
    const cookie = await signIn(api, await linkOf(child, ended), settings.CONVEYOR_TIME_ZONE);
    return await work(async (path, method = 'GET', body) => {
      const answer = await fetch(`${api}${path}`, {
        method,
        headers: {
          cookie,
          ...(method !== 'GET' && { 'idempotency-key': randomUUID(), origin: new URL(api).origin }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (answer.ok) return answer.json();
      const said = await answer.text();
      const why = answer.status >= 500 ? `${said}\nIts log ends with:\n${log}` : said;
      throw Object.assign(new Error(`${method} ${path} answers ${answer.status}: ${why}`), { said });
    });
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** The token of the link that a first start prints. */
async function linkOf(child, ended) {
  const told = new Promise((resolve) => {
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
      const [, token] = /\/set-up#(?:token=)?([\w-]+)\s/.exec(out) ?? [];
      if (token) resolve(token);
    });
  });
  const token = await Promise.race([told, ended.then(() => undefined)]);
  if (token === undefined) throw new Error('The product ended before it was ready.');
  return token;
}

async function signIn(api, token, timeZone) {
  const answer = await fetch(`${api}/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...ADMINISTRATOR, token, timeZone }),
  });
  if (!answer.ok) throw new Error(`Setting up answers ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
