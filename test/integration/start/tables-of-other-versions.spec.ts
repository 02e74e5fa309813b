import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '#database';
import { migrateQueue } from '#queue';
import { administer } from '../../support/database-names.ts';
import { useDatabase } from '../../support/database.ts';
import { testSettings } from '../../support/settings.ts';

const url = useDatabase();
const role = `conveyor_test_${randomBytes(4).toString('hex')}`;

/** The address for a user who may use every table and change none. */
const asUser = (): string => {
  const address = new URL(url());
  [address.username, address.password] = [role, role];
  return address.href;
};

beforeAll(async () => {
  await migrateQueue(url());
  await administer(url(), `create role ${role} login password '${role}'`);
  for (const schema of ['public', 'bullmq']) {
    await administer(url(), `grant usage on schema ${schema} to ${role}`);
    await administer(url(), `grant select on all tables in schema ${schema} to ${role}`);
  }
});
// Its database is gone by now, unless something failed: then the user is kept with it.
afterAll(async () => {
  if (globalThis.conveyorTestsFailed !== true)
    await administer(testSettings().CONVEYOR_TEST_POSTGRES, `drop role ${role}`);
});

/** Changes something, looks what comes of it, and changes it back. */
async function whileChanged(change: string, back: string, look: () => Promise<void>): Promise<void> {
  await administer(url(), change);
  try {
    await look();
  } finally {
    await administer(url(), back);
  }
}

describe('the tables of the line', () => {
  it('that are as the code wants them need no right to change them', async () => {
    expect(await migrate(asUser())).toEqual([]);
  });

  it('that newer code has changed are refused, by what it is called there', async () => {
    await whileChanged(
      `insert into migrations (timestamp, name) values (9999999999999, 'Later9999999999999')`,
      `delete from migrations where timestamp = 9999999999999`,
      () =>
        expect(migrate(url())).rejects.toMatchObject({
          code: 'TABLES_AHEAD',
          details: { reason: 'Later9999999999999' },
        }),
    );
  });

  it('that are older than the code are left as they are by who may not change them', async () => {
    await whileChanged(
      'alter table migrations rename to migrations_kept; create table migrations (like migrations_kept including all)',
      'drop table migrations; alter table migrations_kept rename to migrations',
      async () => {
        await administer(url(), `grant select on migrations to ${role}`);
        await expect(migrate(asUser())).rejects.toMatchObject({ code: 'TABLES_BEHIND' });
      },
    );
  });
});

describe('the tables of the queue', () => {
  it('that are as the code wants them need no right to change them', async () => {
    const { from, to } = await migrateQueue(asUser());
    expect(from).toBe(to);
  });

  it('that are older than the code are refused by who may not change them', async () => {
    const { to } = await migrateQueue(url());
    await whileChanged(
      `update bullmq.migration set version = -version where version = ${to}`,
      `update bullmq.migration set version = -version where version < 0`,
      () =>
        expect(migrateQueue(asUser())).rejects.toMatchObject({
          code: 'QUEUE_SCHEMA_OLD',
          facts: { version: to - 1, expected: to },
        }),
    );
  });

  it('that newer code has changed so that this one must not use them are refused', async () => {
    await whileChanged(
      'update bullmq.migration set min_client_version = min_client_version + 100',
      'update bullmq.migration set min_client_version = min_client_version - 100',
      () => expect(migrateQueue(url())).rejects.toMatchObject({ code: 'QUEUE_SCHEMA_NEW' }),
    );
  });
});
