import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { configSchema } from '#platform';

const Compose = z.looseObject({
  services: z.record(
    z.string(),
    z.looseObject({
      command: z.array(z.string()).optional(),
      build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
      stop_grace_period: z
        .string()
        .regex(/^\d+s$/)
        .optional(),
      environment: z.record(z.string(), z.string()).optional(),
      healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
      volumes: z.array(z.string()).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
});

const read = (file: string): string => readFileSync(join('docker', file), 'utf8');
const compose = Compose.parse(parse(read('compose.yaml'), { merge: true }));
const services = Object.entries(compose.services);
const dockerfile = read('Dockerfile').split('\n');

/** What the Dockerfile copies from the repository in one of its stages. */
function copiedIn(stage: string): readonly string[] {
  return stage.split('\n').flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
}

/** A folder with what a stage copies, and the packages that are installed here. */
function folderOf(paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'conveyor-test-image-'));
  for (const path of paths) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The source behind a compiled program: `dist/apps/api/src/main.js` was `apps/api/src/main.ts`. */
const sourceOf = (program: string): string => program.replace(/^dist\//, '').replace(/\.js$/, '.ts');

describe('the image', () => {
  it('copies all that is needed to build it and to run it', () => {
    const [, build = '', , image = ''] = read('Dockerfile').split(/^FROM .*$/m);
    // The compiler is not asked to check types here, which takes it half a minute, so it would not miss a folder.
    const compiledFolders = z
      .object({ include: z.array(z.string()) })
      .parse(JSON.parse(readFileSync('tsconfig.json', 'utf8')))
      .include.map((pattern) => pattern.split('/')[0]);
    expect(copiedIn(build)).toEqual(expect.arrayContaining(compiledFolders));
    const workshop = folderOf(copiedIn(build));
    const compiler = 'node_modules/typescript/lib/tsc.js';
    const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json', '--noCheck'], {
      cwd: workshop,
      encoding: 'utf8',
    });
    expect(compiled).toMatchObject({ status: 0, stdout: '', stderr: '' });
    // The funnel templates are read when the database has answered, which none does here.
    expect(copiedIn(image)).toContain('config');
    const app = folderOf(copiedIn(image));
    cpSync(join(workshop, 'dist'), join(app, 'dist'), { recursive: true });
    const [, command = ''] = /^CMD (\[.*\])$/m.exec(image) ?? [];
    const [, ...words] = z.array(z.string()).parse(JSON.parse(command));
    const env = { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c', CONVEYOR_LANGUAGE: 'en' };
    const run = spawnSync(process.execPath, words, { cwd: app, env, encoding: 'utf8' });
    expect(run).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^DATABASE_URL: the database does not answer .+\n$/),
    });
    for (const folder of [workshop, app]) rmSync(folder, { recursive: true });
  });

  it('lets nothing into the build but what it copies', () => {
    const allowed = read('Dockerfile.dockerignore').match(/^!(.+)$/gm) ?? [];
    expect(allowed.map((line) => line.slice(1)).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('runs scripts and programs that exist, as a plain user', () => {
    const scripts = dockerfile.flatMap((line) => /^RUN npm run (\S+)/.exec(line)?.[1] ?? []);
    const known = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(scripts.filter((script) => !(script in known.scripts))).toEqual([]);
    const programs = dockerfile.flatMap((line) => /^CMD .*"(dist\/[^"]+)"/.exec(line)?.[1] ?? []);
    expect(programs.map(sourceOf).filter((source) => !existsSync(source))).toEqual([]);
    expect(dockerfile.indexOf('USER node')).toBeGreaterThan(
      dockerfile.findLastIndex((line) => line.startsWith('FROM')),
    );
  });
});

describe('the compose file', () => {
  it('starts programs that exist', () => {
    const programs = services.flatMap(([, { command = [] }]) =>
      command.filter((word) => word.startsWith('dist/')),
    );
    expect(programs).toHaveLength(2);
    expect(programs.map(sourceOf).filter((source) => !existsSync(source))).toEqual([]);
  });

  it('builds from files that exist and names only volumes that it declares', () => {
    for (const [, { build }] of services) {
      if (build) expect(existsSync(join('docker', build.context, build.dockerfile))).toBe(true);
    }
    const used = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    expect(used.filter((volume) => !(volume in compose.volumes))).toEqual([]);
  });

  it('gives our programs settings that exist', () => {
    const ours = services.filter(([, { build }]) => build);
    expect(ours.map(([name]) => name)).toEqual(['api', 'worker']);
    const given = ours.flatMap(([, { environment = {} }]) => Object.keys(environment));
    expect(given.filter((name) => !(name in configSchema.shape))).toEqual([]);
  });

  it('gives a stop the time that it may take', () => {
    const shutdownSeconds = configSchema.shape.SHUTDOWN_SECONDS.parse(undefined);
    const graces = services.flatMap(([, { build, stop_grace_period: grace = '10s' }]) =>
      build ? [Number.parseInt(grace, 10)] : [],
    );
    expect(Math.min(...graces)).toBeGreaterThanOrEqual(shutdownSeconds + 10);
  });

  it('keeps the queue from being thrown away and waits for the stores', () => {
    expect(compose.services['valkey']?.command?.join(' ')).toContain('--maxmemory-policy noeviction');
    expect(services.filter(([, { build, healthcheck }]) => !build && !healthcheck)).toEqual([]);
  });
});
