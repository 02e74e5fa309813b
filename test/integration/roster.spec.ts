import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HERE } from '#conveyor';
import { Database, lockTurnFirst, readDeskOf, readRosterOf, rosterOf } from '#database';
import { uuidv7 } from '#platform';
import { useDatabase } from '../support/database.ts';
import { aLine } from '../support/a-line.ts';
import { stage } from '../support/a-lead.ts';

const url = useDatabase();
let database: Database;

beforeAll(async () => {
  database = await Database.connect({ url: url(), pool: 1, applicationName: 'test' });
});
afterAll(() => database.close());

describe('whoever has the last connection', () => {
  it('does not wait for what somebody else reads of the line, who waits for a connection', async () => {
    const line = await aLine().insert(database);
    const { version } = await readRosterOf(database);
    const nobodysLead = uuidv7(Date.now());
    const reading: Promise<unknown>[] = [];
    const seen = await database.transaction(async (transaction) => {
      // Somebody has heard that the line has changed.
      reading.push(rosterOf(database, version + 1));
      await lockTurnFirst(database, transaction, stage(line, 1).id);
      return readDeskOf(transaction, nobodysLead, HERE, null);
    });
    expect(seen).toBeUndefined();
    expect(await Promise.all(reading)).toMatchObject([{ version }]);
  });
});
