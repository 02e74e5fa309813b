import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { fail, say, text } from './say.mjs';

const LOCK_FILE = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.conveyor-install');

function readOr(file, absent) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return absent;
    throw error;
  }
}

const MACHINE = `${process.platform} ${process.arch}`;

/** What node_modules must have been made from: the lock file, on this kind of machine (binaries differ). */
function wantedStamp() {
  return `${createHash('sha1').update(readFileSync(LOCK_FILE)).digest('hex')} ${MACHINE}`;
}

/**
 * Whether somebody's own `npm install` already put in place what the lock file names. npm writes what it installed to
 * node_modules/.package-lock.json; packages for other platforms are optional and not there.
 */
function isInstalledByHand() {
  const hidden = readOr(join(ROOT, 'node_modules', '.package-lock.json'), undefined);
  if (hidden === undefined) return false;
  const present = JSON.parse(hidden).packages;
  return Object.entries(JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages).every(
    ([place, wanted]) => place === '' || wanted.optional || present[place]?.version === wanted.version,
  );
}

/** A cache to use instead of npm's own where that can't be written: accounts of services have no home. */
function spareCache() {
  const cache = process.env.npm_config_cache;
  try {
    if (!cache) return undefined;
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK | constants.X_OK);
    return undefined;
  } catch {
    return mkdtempSync(join(tmpdir(), 'conveyor-npm-'));
  }
}

async function npmCi() {
  say('installing');
  const cache = spareCache();
  const dropCache = () => cache && rmSync(cache, { recursive: true, force: true });
  process.once('exit', dropCache);
  // Inside `npm start` npm tells where it is itself; else it is looked up, and on Windows npm is a script for the shell.
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (cache) flags.push(`--cache=${cache}`);
  const { code, output } =
    npm && /\.[cm]?js$/.test(npm)
      ? await run(process.execPath, [npm, ...flags])
      : await run('npm', flags, { shell: process.platform === 'win32' });
  dropCache();
  if (code !== 0) fail(text('installFailed'), output);
}

/** Runs `npm ci` when node_modules is missing or older than package-lock.json. Costs a few milliseconds otherwise. */
export async function ensureInstalled() {
  const wanted = wantedStamp();
  if (readOr(STAMP, '') === wanted) return;
  await alone(async () => {
    const present = readOr(STAMP, '');
    if (present === wanted) return;
    const isFromElsewhere = present !== '' && !present.endsWith(` ${MACHINE}`);
    if (isFromElsewhere || !isInstalledByHand()) await npmCi();
    writeFileSync(STAMP, wanted);
  });
}
