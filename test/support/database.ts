import { afterAll, beforeAll, expect } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { administer, databaseUrl, TEMPLATE, testDatabaseName } from './database-names.ts';
import { testSettings } from './settings.ts';

declare global {
  /** Kept by environment.mjs: whether something in this file failed. */
  var conveyorTestsFailed: boolean | undefined;
}

/**
 * Gives the spec file a migrated database of its own and returns what tells its address (from beforeAll on). It is
 * dropped when the file is green, and kept when it is red; the end of the run says how to open it.
 */
export function useDatabase(): () => string {
  const server = testSettings().CONVEYOR_TEST_POSTGRES;
  const spec = basename(expect.getState().testPath ?? 'spec')
    .replace(/\W+/g, '_')
    .slice(0, 40);
  const name = `conveyor_test_${spec}_${randomBytes(3).toString('hex')}`;

  beforeAll(async () => {
    await administer(server, `create database ${testDatabaseName(name)} template ${TEMPLATE}`);
  });
  afterAll(async () => {
    // The global teardown prints how to open a database that is still there.
    if (globalThis.conveyorTestsFailed !== true) {
      await administer(server, `drop database if exists ${testDatabaseName(name)} with (force)`);
    }
  });
  return () => databaseUrl(server, name);
}
