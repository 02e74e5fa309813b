import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { repositoryCopy } from '../support/repository-copy.ts';

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});
const Lock = z.object({
  packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().default(false) })),
});
const Keyed = z.record(z.string(), z.unknown());

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('the packages that this project stands on', () => {
  const manifest = Manifest.parse(read('package.json'));

  it('are named with their exact version, so that every clone runs the same', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  it('run an install script only when somebody has judged it', () => {
    const { packages } = Lock.parse(read('package-lock.json'));
    const withScript = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
  });
});

describe('a lock file that was written beside a registry with the binaries of one platform', () => {
  const OTHER = 'node_modules/@swc/core-darwin-arm64';

  it('is found, with the host that it names, and mended without asking anybody', async () => {
    const whole = readFileSync('package-lock.json', 'utf8');
    const lock = Keyed.parse(JSON.parse(whole));
    const { [OTHER]: removed, ...packages } = z.record(z.string(), Keyed).parse(lock['packages']);
    packages['node_modules/zod'] = {
      ...packages['node_modules/zod'],
      resolved: 'https://mirror.example/zod.tgz',
    };
    const program = 'tools/complete-lock.mjs';
    const copy = await repositoryCopy({ [program]: readFileSync(program, 'utf8') });
    const run = (...flags: string[]): { status: number | null; stdout: string } =>
      spawnSync(process.execPath, [program, ...flags], { cwd: copy.folder, encoding: 'utf8' });
    writeFileSync(join(copy.folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));

    try {
      const { status, stdout } = run('--check');
      expect({ status, stdout }).toEqual({
        status: 1,
        stdout: `package-lock.json does not name ${OTHER}\npackage-lock.json names a registry host for node_modules/zod\n`,
      });
      expect(run().status).toBe(0);
      expect(readFileSync(join(copy.folder, 'package-lock.json'), 'utf8')).toBe(whole);
      expect(removed).toBeDefined();
    } finally {
      await copy.remove();
    }
  });
});
