import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { ROOT } from './root.mjs';
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

function npmCi() {
  say('installing');
  // Inside `npm start` npm tells where it is itself; else it is looked up, and on Windows npm is a script for the shell.
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: ROOT, encoding: 'utf8' };
  const { status, stdout, stderr, error } =
    npm && /\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...flags], options)
      : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) fail(text('installFailed'), `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
}

/** Runs `npm ci` when node_modules is missing or older than package-lock.json. Costs a few milliseconds otherwise. */
export function ensureInstalled() {
  const wanted = wantedStamp();
  if (readOr(STAMP, '') === wanted) return;
  alone(() => {
    const present = readOr(STAMP, '');
    if (present === wanted) return;
    const isFromElsewhere = present !== '' && !present.endsWith(` ${MACHINE}`);
    if (isFromElsewhere || !isInstalledByHand()) npmCi();
    writeFileSync(STAMP, wanted);
  });
}
