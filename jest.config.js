import { availableParallelism } from 'node:os';
import { findChromium } from './tools/launch/chromium.mjs';
import { findRedis } from './tools/launch/redis.mjs';

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    sourceMaps: 'inline',
  },
];

/** Tests of one kind. `environment` is for test/support/environment.mjs and runner.mjs, which explain it. */
function project(displayName, testMatch, environment, settings = {}) {
  return {
    displayName,
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    runner: '<rootDir>/test/support/runner.mjs',
    testEnvironment: '<rootDir>/test/support/environment.mjs',
    testEnvironmentOptions: {
      customExportConditions: ['conveyor-source', 'node', 'node-addons'],
      ...environment,
    },
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '^.+\\.ts$': swc },
    roots: ['apps', 'libs', 'test'].map((folder) => `<rootDir>/${folder}`),
    ...settings,
  };
}

const withServers = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

const chromium = findChromium();

/** The same files once a queue backend: a spec reads the backend from test/support/backend.ts. */
function onEachBackend(kind, testMatch, environment, settings) {
  const redis = findRedis();
  return ['postgres', 'redis'].map((backend) =>
    project(
      `${kind} ${backend}`,
      testMatch,
      { ...environment, unavailable: backend === 'redis' && redis === undefined },
      { ...settings, globals: { conveyorBackend: backend, conveyorRedis: redis } },
    ),
  );
}

export default {
  projects: [
    // Their times end what is stuck, and are far more than a slow machine takes.
    project('unit', ['libs/**/*.spec.ts', 'apps/**/*.spec.ts', 'test/drill/**/*.spec.ts'], {
      timeoutMs: 60_000,
    }),
    project('integration', ['test/integration/**/*.spec.ts'], { timeoutMs: 300_000 }, withServers),
    project('architecture', ['test/architecture/**/*.spec.ts'], { timeoutMs: 180_000 }),
    // The API alone: nobody works on its queue, so what the queue stands on can not matter, and once is enough.
    project('http', ['test/http/**/*.spec.ts'], { timeoutMs: 180_000 }, withServers),
    // In a real browser, on real processes; what the queue stands on shows on no page.
    project(
      'web',
      ['test/web/**/*.spec.ts'],
      // One browser at a time: several draw on each other's cores, and every wait is four times as long.
      { timeoutMs: 240_000, unavailable: chromium === undefined, lane: 'browser' },
      { ...withServers, globals: { conveyorChromium: chromium, conveyorBackend: 'postgres' } },
    ),
    ...onEachBackend('e2e', ['test/e2e/**/*.e2e-spec.ts'], { timeoutMs: 180_000 }, withServers),
    // These kill processes and servers, so each file starts its own.
    ...onEachBackend(
      'faults',
      ['test/faults/**/*.spec.ts'],
      { timeoutMs: 300_000, lane: 'drill' },
      { globalSetup: '<rootDir>/test/support/build.mjs' },
    ),
  ],
  // Set, because Jest turns it on for a single file, and then prints what a test logs a second time.
  verbose: false,
  reporters: ['<rootDir>/test/support/reporter.mjs'],
  // One more than there are cores, because a third of the time a test waits for others. More than eight only crowd PostgreSQL.
  maxWorkers: Math.min(availableParallelism() + 1, 8),
  // A worker never gives back what a file has loaded, some 20 MB, and had two gigabytes at the end: then a new one goes on.
  workerIdleMemoryLimit: '750MB',
  // To give so much memory back takes more than Jest's half second, which it would take for a handle that was left open.
  workerGracefulExitTimeout: 5_000,
};
