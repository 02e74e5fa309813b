import { describe, expect, it } from '@jest/globals';
import {
  DeliverNotification,
  ErasePeople,
  PurgeRecords,
  ReconcileQueue,
  SweepNotifications,
  WakeUps,
} from '#use-cases';
import { enterLead, SOMEBODY } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { anErasure } from '../../support/an-erasure.ts';
import { notificationOf, recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { advanceMany, enterMany } from '../../support/many-leads.ts';
import { tablesWith } from '../../support/table-contents.ts';

const app = useLine();

const erase = (leadId: string) => app.get(ErasePeople).run(anErasure({ leadIds: [leadId] }), SOMEBODY);

async function aLeadToTell(): Promise<Readonly<{ leadId: string; notificationId: string }>> {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  await app.get(WakeUps).idle();
  const [notification] = (await recordOf(app.database, lead.id)).notifications;
  if (!notification) throw new Error('Nobody is to be told.');
  return { leadId: lead.id, notificationId: notification.id };
}

describe('a message about somebody who is erased', () => {
  it('that waits in the queue is never sent, and the ledger says why', async () => {
    const { leadId, notificationId } = await aLeadToTell();
    const { counts } = await erase(leadId);
    expect(counts['notifications_suppressed']).toBe(1);
    expect(await app.get(DeliverNotification).run(notificationId)).toBeUndefined();
    await app.get(SweepNotifications).run();
    await app.get(ReconcileQueue).run();
    expect(await notificationOf(app.database, notificationId)).toMatchObject({
      state: 'suppressed',
      code: 'ERASED',
    });
    expect(app.email.arrived).not.toContain(notificationId);
  });

  it('that a worker has written already is withheld when he asks for leave', async () => {
    const { leadId, notificationId } = await aLeadToTell();
    const { reached, release } = app.email.hold('before leaving');
    const delivery = app.get(DeliverNotification).run(notificationId);
    await reached;
    await erase(leadId);
    release();
    expect(await delivery).toBeUndefined();
    expect(app.email.arrived).not.toContain(notificationId);
    expect(await notificationOf(app.database, notificationId)).toMatchObject({ state: 'suppressed' });
  });

  it('that is leaving in that very moment is named in the erasure, and nothing of it stays', async () => {
    const { leadId, notificationId } = await aLeadToTell();
    const { reached, release } = app.email.hold('after leaving');
    app.email.ends({ outcome: 'ambiguous', phase: 'data', code: 'ETIMEDOUT', detail: 'lost it: Romashka' });
    const delivery = app.get(DeliverNotification).run(notificationId);
    await reached;
    expect((await erase(leadId)).leaving).toEqual([notificationId]);
    release();
    expect(await delivery).toMatchObject({ state: 'ambiguous' });
    await app.get(PurgeRecords).run();
    expect(await tablesWith(app.database, 'lost it: Romashka')).toEqual([]);
  });

  it('together with others is written anew without him, and the others are told of', async () => {
    const line = await aLine().insert(app.database);
    const leads = await enterMany(app, line, 3);
    const moved = await advanceMany(app, leads, 'all');
    await app.get(WakeUps).idle();
    const [gone] = leads;
    if (!gone) throw new Error('No lead was entered.');
    const all = await Promise.all(leads.map(({ id }) => recordOf(app.database, id)));
    const several = all
      .flatMap(({ notifications }) => notifications)
      .find(({ kind }) => kind === 'handoffs.offered');
    const { reached, release } = app.email.hold('before leaving');
    const delivery = app.get(DeliverNotification).run(several?.id ?? '');
    await reached;
    await erase(gone.id);
    release();
    expect(await delivery).toBeUndefined();
    expect(await notificationOf(app.database, several?.id ?? '')).toMatchObject({ state: 'retry' });
    expect(await app.get(SweepNotifications).run()).not.toBe(0);
    expect(await app.get(DeliverNotification).run(several?.id ?? '')).toMatchObject({ state: 'sent' });
    const letter = app.email.letters.at(-1)?.text ?? '';
    expect(letter).toContain('Lead 2');
    expect(letter).not.toContain('Lead 1');
    expect(moved).toHaveLength(3);
  });
});
