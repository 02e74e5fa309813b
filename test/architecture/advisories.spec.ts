import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the registry says of a package, by severity; undefined: it keeps no advisories, as many mirrors do not. */
let severity: string | null | undefined;
let registry: Server;
let address: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conveyor-test-npm-'));
  registry = createServer((request, response) => {
    request.resume();
    if (request.method !== 'POST' || severity === undefined) {
      response.writeHead(405).end();
      return;
    }
    const hole = { id: 1, url: 'https://example.com/1', title: 'Hole', severity, vulnerable_versions: '*' };
    const found = severity === null ? {} : { fastify: [{ ...hole, cwe: [], cvss: { score: 0 } }] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => void registry.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
});
afterAll(async () => {
  registry.close();
  await rm(folder, { recursive: true });
});

/** Sets for the check alone where npm asks, and where it keeps what it was told: it knows an advisory again by its number. */
const PROGRAM = `process.env.npm_config_registry = process.argv[1]; process.env.npm_config_cache = process.argv[2];
  process.env.CONVEYOR_LANGUAGE = 'en'; process.argv[1] = require('node:path').resolve('tools/check-advisories.mjs');
  import('./tools/check-advisories.mjs')`;

/** The check with this registry: its exit code and what it printed. */
async function check(at: string): Promise<Readonly<{ code: unknown; out: string }>> {
  const cache = await mkdtemp(join(folder, 'npm-'));
  return new Promise((resolve) => {
    execFile(process.execPath, ['-e', PROGRAM, at, cache], (error, out) =>
      resolve({ code: error ? error.code : 0, out }),
    );
  });
}

describe('the check of known weaknesses', () => {
  it('is content when the registry knows of none, or of none that is grave', async () => {
    for (severity of [null, 'moderate']) expect(await check(address)).toEqual({ code: 0, out: '' });
  });

  it.each(['high', 'critical'])('fails for a weakness of the degree %s, and names it', async (degree) => {
    severity = degree;
    const { code, out } = await check(address);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(`fastify (${degree}): Hole https://example.com/1`),
    ]);
  });

  it('says that it looked at nothing when the registry keeps no advisories, or is not there', async () => {
    severity = undefined;
    for (const at of [address, 'http://127.0.0.1:1']) {
      expect(await check(at)).toEqual({
        code: 3,
        out: expect.stringContaining('the registry could not be asked'),
      });
    }
  });
});
