import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Project = z.looseObject({
  type: z.enum(['application', 'library']),
  root: z.string(),
  entryFile: z.string(),
});
const { projects } = z
  .object({ projects: z.record(z.string(), Project) })
  .parse(JSON.parse(readFileSync('nest-cli.json', 'utf8')));

describe('the Nest CLI', () => {
  it('knows every app and every lib of Nest, and where it begins', () => {
    const folders = ['apps', 'libs']
      .flatMap((kind) => readdirSync(kind).map((name) => `${kind}/${name}`))
      // Vite's.
      .filter((folder) => folder !== 'apps/web');
    expect(
      Object.values(projects)
        .map(({ root }) => root)
        .sort(),
    ).toEqual(folders.sort());
    const entries = Object.values(projects).map(({ type, root, entryFile }) =>
      type === 'application' ? `${entryFile}.ts` : join(root, 'src', `${entryFile}.ts`),
    );
    expect(entries.filter((entry) => !existsSync(entry))).toEqual([]);
  });

  it('generates into an app of this repository', () => {
    const words = ['generate', 'controller', 'things', '--project', 'api', '--dry-run'];
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/@nestjs/cli/bin/nest.js', ...words],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('apps/api/src/things/things.controller.ts');
  });
});
