import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
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

/** The source behind a compiled program: `dist/apps/api/src/main.js` was `apps/api/src/main.ts`. */
const sourceOf = (program: string): string => program.replace(/^dist\//, '').replace(/\.js$/, '.ts');

describe('the image', () => {
  it('copies only what the repository has', () => {
    const copied = dockerfile.flatMap(
      (line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? [],
    );
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
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

  it('keeps the queue from being thrown away and waits for the stores', () => {
    expect(compose.services['valkey']?.command?.join(' ')).toContain('--maxmemory-policy noeviction');
    expect(services.filter(([, { build, healthcheck }]) => !build && !healthcheck)).toEqual([]);
  });
});
