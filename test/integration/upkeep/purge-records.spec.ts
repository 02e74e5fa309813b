import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DAY } from '#conveyor';
import { CapturedMessages, CapturedReader } from '#database';
import { PurgeRecords } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

it('a captured message is kept for thirty days, and then forgotten', async () => {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  const [notification] = (await recordOf(app.database, lead.id)).notifications;
  const form = { to: 'Anna <anna@line.example.com>', text: 'T', html: null, blocks: null, mime: null };
  const captured = new CapturedMessages(app.database);
  for (const [subject, age] of [
    ['Older', 30 * DAY + 1],
    ['Old', 30 * DAY],
  ] as const) {
    const about = { id: randomUUID(), notificationId: notification?.id ?? '', channel: 'email' } as const;
    await captured.add({ ...about, ...form, subject, capturedAt: app.clock.now() - age });
  }
  const subjects = async (): Promise<string[]> =>
    (await new CapturedReader(app.database).list({ limit: 10 })).items.map(({ subject }) => subject);
  expect(await subjects()).toEqual(['Old', 'Older']);
  await app.get(PurgeRecords).run();
  expect(await subjects()).toEqual(['Old']);
});
