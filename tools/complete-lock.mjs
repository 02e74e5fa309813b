// Completes package-lock.json: names every platform's binary, and no registry host.
//
// A registry mirror that holds the binaries of one platform only makes `npm install` write a lock file without the
// others, and `npm ci` then refuses that lock file on every machine. What is missing can be written without asking
// anybody: the parent pins the exact version, and the name says the platform. Such an entry has no integrity hash
// (npm checks the ones that it has); an `npm install` against a full registry adds nothing worse than the hash.
//
//   node tools/complete-lock.mjs          mends the file
//   node tools/complete-lock.mjs --check  says what is missing, exit code 1
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLATFORMS = { windows: 'win32', macos: 'darwin' };
const SYSTEMS = /^(aix|android|darwin|freebsd|linux|macos|netbsd|openbsd|openharmony|sunos|win32|windows)$/;
const CPUS = /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)$/;
const EXACT = /^\d+\.\d+\.\d+[\w.+-]*$/;

/** The os, cpu and libc that a binary package's name tells: `@x/binding-linux-x64-musl` -> linux, x64, musl. */
export function platformOf(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const system = words.find((word) => SYSTEMS.test(word));
  const cpu = words.find((word) => CPUS.test(word));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => /^(gnu|glibc)/.test(word))
      ? 'glibc'
      : undefined;
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(libc && system === 'linux' && { libc: [libc] }),
    ...(system && { os: [PLATFORMS[system] ?? system] }),
  };
}

/** Where Node would find `name` when the package at `from` asks for it, or undefined. */
function resolve(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (at === '') return undefined;
  }
}

/** The entries that the lock file should have and has not, by their place. Throws for a version that is not exact. */
export function missingEntries(packages) {
  const missing = {};
  for (const [from, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolve(packages, from, name) !== undefined) continue;
      if (!EXACT.test(version)) {
        throw new Error(
          `package-lock.json lacks ${name}@${version}, wanted by ${from}: run npm install against a full registry.`,
        );
      }
      // The order of npm's own entries, so that its next write changes nothing.
      const { cpu, libc, os } = platformOf(name);
      missing[`node_modules/${name}`] = {
        version,
        ...(cpu && { cpu }),
        ...(entry.dev && { dev: true }),
        ...(entry.devOptional && { devOptional: true }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      };
    }
  }
  return missing;
}

function run() {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const text = readFileSync(file, 'utf8');
  const lock = JSON.parse(text);
  const missing = missingEntries(lock.packages);
  const hosted = Object.entries(lock.packages).filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''));
  if (Object.keys(missing).length === 0 && hosted.length === 0) return;

  if (process.argv.includes('--check')) {
    for (const place of Object.keys(missing)) console.log(`package-lock.json does not name ${place}`);
    for (const [place] of hosted) console.log(`package-lock.json names a registry host for ${place}`);
    process.exitCode = 1;
    return;
  }
  for (const [, entry] of hosted) delete entry.resolved;
  const packages = Object.entries({ ...lock.packages, ...missing });
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
