import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, type Statement } from '#database';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';

const url = useDatabase();
const app = useLine(url);

let after: Database;
beforeAll(async () => {
  after = await Database.connect({ url: url(), pool: 1, applicationName: 'after' });
});
afterAll(() => after.close());

const readQueued: Statement<{ queued: boolean; jobs: number }> = {
  name: 'test_read_queued',
  text: `select enqueued_at is not null as queued,
      (select count(*)::int from bullmq.job where data::text like '%' || n.id || '%') as jobs
    from notifications n order by seq`,
};

it('what was told in the last moment of a process is with the queue, and not left to be found', async () => {
  const line = await aLine().insert(app.database);
  for (let lead = 0; lead < 3; lead += 1) await enterLead(app, line);
  await app.stop();
  const rows = await after.run(readQueued, []);
  expect(rows).toEqual([1, 2, 3].map(() => ({ queued: true, jobs: 1 })));
});
