import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '#channels';
import { DAY, HOUR, type NotificationState } from '#conveyor';
import type { Statement } from '#database';
import { OpsReader } from '#database/ops';
import { DeliveryQueue } from '#queue';
import {
  CloseMessage,
  DeliverNotification,
  RetryMessage,
  RetryMessages,
  TakeMessage,
  WakeUps,
  type Caller,
} from '#use-cases';
import { enterLead, refusalOf, underKey } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { auditOf } from '../../support/audit-records.ts';
import { notificationOf, recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { anOperator } from '../../support/operators.ts';

const app = useLine();

let oleg: Caller;
let olegId: string;

const endAll: Statement<never> = {
  name: 'test_end_all',
  text: `update notifications set state = 'suppressed', code = 'TEST_OVER' where state not in ('sent', 'suppressed')`,
};
const setState: Statement<never> = {
  name: 'test_set_state',
  text: 'update notifications set state = $2 where id = $1',
};

beforeAll(async () => {
  ({ caller: oleg, id: olegId } = await anOperator(app.database));
});
beforeEach(async () => {
  await app.get(WakeUps).idle();
  await app.database.run(endAll, []);
});

const deliver = (id: string) => app.get(DeliverNotification).run(id);
const retry = (id: string, confirm = false, caller = oleg) =>
  app.get(RetryMessage).run(id, { reason: 'The address is mended', confirm }, caller);
const all = { reason: 'The server is mended', confirm: false };
const failures = (which = {}) => app.get(OpsReader).failures({ from: app.clock.now() - DAY, ...which });

const rejected = (detail: string, code = '550 5.1.1'): SendOutcome => ({
  outcome: 'rejected',
  phase: 'envelope',
  code,
  detail,
  cause: 'address',
});
const UNKNOWN: SendOutcome = { outcome: 'ambiguous', phase: 'data', code: 'ETIMEDOUT', detail: 'no answer' };

/** A message whose first attempt ended like this. */
async function aMessage(outcome?: SendOutcome): Promise<Readonly<{ id: string; leadId: string }>> {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  await app.get(WakeUps).idle();
  const [{ id } = { id: '' }] = (await recordOf(app.database, lead.id)).notifications;
  if (outcome) {
    app.email.ends(outcome);
    await deliver(id);
  }
  return { id, leadId: lead.id };
}

const aFailed = async (outcome = rejected('no such user')) => (await aMessage(outcome)).id;

describe('a message that somebody has tried again', () => {
  it('gets a new job, goes out once, and keeps its attempts', async () => {
    const id = await aFailed();
    expect(await retry(id)).toEqual({ id, generation: 2 });
    await app.get(WakeUps).idle();
    const job = { notificationId: id, generation: 2, channel: 'email' as const };
    expect(await app.get(DeliveryQueue).states([job])).toEqual(['waiting']);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'sent', attempts: 2, code: null });
    expect(app.email.arrived.filter((each) => each === id)).toEqual([id]);
    expect((await auditOf(app.database, id)).at(-1)).toMatchObject({
      action: 'notification.retried',
      actor: olegId,
      details: { state: 'rejected', generation: 2 },
    });
  });

  it('is not a second time when the request is repeated', async () => {
    const id = await aFailed();
    const repeated = { ...oleg, ...underKey('once') };
    const caller = { ...repeated, actor: oleg.actor };
    expect(await retry(id, false, caller)).toEqual(await retry(id, false, caller));
    expect((await notificationOf(app.database, id)).generation).toBe(2);
  });

  it.each<NotificationState>(['pending', 'claimed', 'sending', 'sent', 'suppressed'])(
    'is not when it is %s',
    async (state) => {
      const { id } = await aMessage();
      await app.database.run(setState, [id, state]);
      expect(await refusalOf(retry(id, true))).toBe('NOT_TO_RETRY');
      expect(await notificationOf(app.database, id)).toMatchObject({ state, generation: 1 });
    },
  );

  it('may have arrived: then it is only when that is confirmed', async () => {
    const id = await aFailed(UNKNOWN);
    expect(await refusalOf(retry(id))).toBe('MAY_HAVE_ARRIVED');
    await retry(id, true);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
  });

  it('is suppressed when it is not true any more', async () => {
    const id = await aFailed();
    await app.database.run(
      {
        name: 'test_leave',
        text: 'update employees set active = false where id = (select employee_id from notifications where id = $1)',
      },
      [id],
    );
    await retry(id);
    expect(await deliver(id)).toMatchObject({ state: 'suppressed' });
  });

  it('has a day again before it is given up', async () => {
    const id = await aFailed();
    app.clock.tick(2 * DAY);
    await retry(id);
    app.email.ends({ outcome: 'retry', phase: 'connect', code: '421', detail: 'busy' });
    expect(await deliver(id)).toMatchObject({ state: 'retry' });
  });

  it('is by two at one moment once', async () => {
    const id = await aFailed();
    const asked = await Promise.allSettled([retry(id), retry(id)]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await notificationOf(app.database, id)).generation).toBe(2);
  });
});

describe('messages that have failed', () => {
  it('are one group when they failed alike, whatever the ids and addresses in what the server said', async () => {
    const first = await aMessage(rejected('550 5.1.1 queue id 4XyZ12 for <anna7@example.com>: no such user'));
    app.clock.tick(HOUR);
    const second = await aMessage(
      rejected('550 5.1.1 queue id 9AbC77 for <boris@example.com>: no such user'),
    );
    await aFailed(rejected('550 5.7.1 blocked', '550 5.7.1'));
    const [largest, ...others] = await failures();
    expect(others).toHaveLength(1);
    expect(largest).toMatchObject({
      channel: 'email',
      state: 'rejected',
      code: '550 5.1.1',
      count: 2,
      sample: { notificationId: second.id },
      leadIds: [second.leadId, first.leadId],
    });
    expect(largest?.cause).not.toMatch(/\d|@/);
    expect(Date.parse(largest?.lastSeen ?? '') - Date.parse(largest?.firstSeen ?? '')).toBe(HOUR);
  });

  it('are tried again by their group, those alone', async () => {
    const [mended, other] = [await aFailed(), await aFailed(rejected('blocked', '550 5.7.1'))];
    const [group] = await failures({ code: '550 5.1.1' });
    const { channel, state, code, cause } = group ?? { channel: 'slack' as const };
    const which = { channel, ...(state && { state }), ...(code && { code }), ...(cause && { cause }) };
    expect(await app.get(RetryMessages).preview(which)).toEqual({
      messages: 1,
      mayHaveArrived: 0,
      paused: 0,
    });
    expect(await app.get(RetryMessages).run({ ...all, ...which }, oleg)).toEqual({
      messages: 1,
      left: 0,
      mayHaveArrived: 0,
    });
    expect((await notificationOf(app.database, mended)).state).toBe('pending');
    expect((await notificationOf(app.database, other)).state).toBe('rejected');
  });

  it('are all tried again but for those that may have arrived, unless that is confirmed', async () => {
    const ids = [await aFailed(), await aFailed(UNKNOWN)];
    const again = (confirm: boolean) => app.get(RetryMessages).run({ ...all, confirm }, oleg);
    expect(await again(false)).toEqual({ messages: 1, left: 0, mayHaveArrived: 1 });
    expect(await refusalOf(again(false))).toBe('MAY_HAVE_ARRIVED');
    expect(await again(true)).toEqual({ messages: 1, left: 0, mayHaveArrived: 0 });
    for (const id of ids) expect(await deliver(id)).toMatchObject({ state: 'sent' });
  });

  it('are left alone when they are older than a week', async () => {
    const id = await aFailed();
    app.clock.tick(7 * DAY + 1);
    expect(await app.get(RetryMessages).run(all, oleg)).toMatchObject({ messages: 0 });
    expect((await notificationOf(app.database, id)).state).toBe('rejected');
  });
});

describe('a message that needs somebody', () => {
  const query = { limit: 50 };
  const take = (id: string, over = false, by = { id: olegId, caller: oleg }) =>
    app.get(TakeMessage).run(by.id, id, { over, caller: by.caller });

  it('is shown with whom it was for, its attempts, and who looks after it, and with nothing of the lead but the id', async () => {
    const { id, leadId } = await aMessage(UNKNOWN);
    await take(id);
    const { items } = await app.get(OpsReader).troubled('ambiguous', query);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id,
      leadId,
      code: 'ETIMEDOUT',
      owner: { id: olegId, name: 'Oleg' },
      tries: [{ number: 1, outcome: 'ambiguous', phase: 'data' }],
    });
    expect(JSON.stringify(items)).not.toContain('Romashka');
  });

  it('is looked after by one at a time', async () => {
    const id = await aFailed(UNKNOWN);
    const olga = await anOperator(app.database);
    await take(id);
    await take(id);
    expect(await refusalOf(take(id, false, olga))).toBe('TAKEN_BY_ANOTHER');
    expect(await take(id, true, olga)).toMatchObject({ owner: { id: olga.id } });
  });

  it('needs nobody any more when somebody has closed it, until it fails anew', async () => {
    const id = await aFailed(UNKNOWN);
    const close = () => app.get(CloseMessage).run(olegId, id, { reason: 'It has arrived', caller: oleg });
    await close();
    expect((await app.get(OpsReader).troubled('ambiguous', query)).items).toEqual([]);
    expect(await app.get(RetryMessages).preview({})).toMatchObject({ mayHaveArrived: 0 });
    await retry(id, true);
    app.email.ends(UNKNOWN);
    await deliver(id);
    expect((await app.get(OpsReader).troubled('ambiguous', query)).items).toHaveLength(1);
  });

  it('is none that was sent', async () => {
    const { id } = await aMessage();
    await deliver(id);
    expect(await refusalOf(take(id))).toBe('NOT_IN_TROUBLE');
  });

  it('comes a page at a time, the oldest first', async () => {
    const ids = [await aFailed(UNKNOWN), await aFailed(UNKNOWN), await aFailed(UNKNOWN)];
    const reader = app.get(OpsReader);
    const first = await reader.troubled('ambiguous', { limit: 2 });
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const seq: unknown = JSON.parse(Buffer.from(first.nextCursor ?? '', 'base64url').toString());
    const second = await reader.troubled('ambiguous', { limit: 2, cursor: seq as [number] });
    expect(second).toMatchObject({ items: [{ id: ids[2] }], nextCursor: null });
  });
});
