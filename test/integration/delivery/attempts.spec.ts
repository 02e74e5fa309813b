import { describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '#channels';
import { DeliverNotification, RetryMessage, WakeUps } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { loseAnswer, loseStatement } from '../../support/just-before.ts';
import { notificationOf, recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { anOperator } from '../../support/operators.ts';

const app = useLine();

const deliver = (id: string) => app.get(DeliverNotification).run(id);
const stateOf = async (id: string) => (await notificationOf(app.database, id)).state;
const timesArrived = (id: string) => app.email.arrived.filter((other) => other === id).length;

/** A lead was handed over; the id of the notification that its receiver is to get. */
async function aNotification(): Promise<string> {
  const { lead } = await enterLead(app, await aLine().insert(app.database));
  await app.get(WakeUps).idle();
  const [notification] = (await recordOf(app.database, lead.id)).notifications;
  if (!notification) throw new Error('Nobody is to be told.');
  return notification.id;
}

describe('a notification', () => {
  it('is sent once, and a second wake-up finds nothing to do', async () => {
    const id = await aNotification();
    expect(await deliver(id)).toMatchObject({ channel: 'email', state: 'sent', code: null });
    expect(await deliver(id)).toBeUndefined();
    expect(timesArrived(id)).toBe(1);
    expect(await notificationOf(app.database, id)).toMatchObject({
      state: 'sent',
      attempts: 1,
      providerId: expect.any(String),
    });
  });

  it('that nobody knows is nobody’s business', async () => {
    expect(await deliver('01a20ad3-ff6f-708d-8d2f-0f2c70442bc0')).toBeUndefined();
  });

  it('is on record as leaving before it leaves', async () => {
    const id = await aNotification();
    const held = app.email.hold('after leaving');
    const delivering = deliver(id);
    await held.reached;
    expect(await stateOf(id)).toBe('sending');
    expect(timesArrived(id)).toBe(0);
    held.release();
    await delivering;
  });
});

describe('a worker that died', () => {
  it('before it sent leaves its message to the next one; should it be alive after all, it may not send any more', async () => {
    const id = await aNotification();
    const held = app.email.hold('before leaving');
    const dead = deliver(id);
    await held.reached;
    expect(await stateOf(id)).toBe('claimed');
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    held.release();
    expect(await dead).toBeUndefined();
    expect(timesArrived(id)).toBe(1);
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('while it sent leaves a message of which nobody knows: it is listed, and not sent again', async () => {
    const id = await aNotification();
    const held = app.email.hold('after leaving');
    const dead = deliver(id);
    await held.reached;
    expect(await deliver(id)).toMatchObject({ state: 'ambiguous', code: 'ATTEMPT_DIED' });
    expect(await deliver(id)).toBeUndefined();
    expect(timesArrived(id)).toBe(0);
    expect(await notificationOf(app.database, id)).toMatchObject({
      state: 'ambiguous',
      code: 'ATTEMPT_DIED',
    });
    held.release();
    await dead;
  });

  it('is sometimes only slow: what it says in the end is what is known', async () => {
    const id = await aNotification();
    const held = app.email.hold('after leaving');
    const slow = deliver(id);
    await held.reached;
    await deliver(id);
    expect(await stateOf(id)).toBe('ambiguous');
    held.release();
    expect(await slow).toMatchObject({ state: 'sent' });
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'sent', code: null });
    expect(timesArrived(id)).toBe(1);
  });
});

describe('a message of which workers die', () => {
  /** A worker takes it and is never heard of again. */
  async function die(id: string): Promise<() => Promise<void>> {
    const held = app.email.hold('before leaving');
    const dead = deliver(id);
    await held.reached;
    return async () => {
      held.release();
      await dead;
    };
  }

  it('takes three with it, then it is left to a person', async () => {
    const id = await aNotification();
    const bury = [await die(id), await die(id), await die(id)];
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'claimed', deaths: 2 });
    expect(await deliver(id)).toMatchObject({ state: 'needs_attention', code: 'WORKERS_DIED' });
    expect(await deliver(id)).toBeUndefined();
    expect(await notificationOf(app.database, id)).toMatchObject({
      state: 'needs_attention',
      code: 'WORKERS_DIED',
      deaths: 3,
    });
    for (const each of bury) await each();
    expect(timesArrived(id)).toBe(0);
  });

  it('is forgiven them when an attempt comes to its end', async () => {
    const id = await aNotification();
    const bury = [await die(id), await die(id)];
    app.email.ends({ outcome: 'retry', phase: 'data', code: '451 4.7.1', detail: 'later' });
    await deliver(id);
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'retry', deaths: 0 });
    for (const each of bury) await each();
  });

  it('is not thought to be one because somebody beside the workers has begun to send it', async () => {
    const id = await aNotification();
    const held = app.email.hold('before leaving');
    const first = app.get(DeliverNotification).runIfDue(id);
    await held.reached;
    expect(await app.get(DeliverNotification).runIfDue(id)).toMatchObject({ state: 'sent' });
    expect(await notificationOf(app.database, id)).toMatchObject({ deaths: 0 });
    held.release();
    await first;
  });
});

describe('an attempt that breaks off by an error that nobody foresaw', () => {
  it('is made again in five seconds, three times in all, and then the message is left to a person', async () => {
    const id = await aNotification();
    for (const state of ['retry', 'retry', 'needs_attention']) {
      app.email.breakDown();
      await expect(deliver(id)).rejects.toThrow('broken');
      expect(await notificationOf(app.database, id)).toMatchObject({ state, code: 'BROKE_OFF' });
      expect(await deliver(id)).toBeUndefined();
      app.clock.tick(5_000);
    }
    expect(timesArrived(id)).toBe(0);
  });
});

describe('a database that is away for a moment', () => {
  it('when the message is taken up: it is taken when the database is back, and not left to whoever looks for what is late', async () => {
    const id = await aNotification();
    loseStatement(app.database, 'claim_notification', 2);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(timesArrived(id)).toBe(1);
  });

  it('just after the message was taken up: it is taken once more, and goes out once', async () => {
    const id = await aNotification();
    loseAnswer(app.database, 'claim_notification');
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(timesArrived(id)).toBe(1);
  });

  it('while the answer of the mail server is written: it is written when the database is back', async () => {
    const id = await aNotification();
    loseStatement(app.database, 'settle_notification', 2);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(await stateOf(id)).toBe('sent');
  });

  it('while that answer is written, and the writing was only not confirmed: nothing is sent again', async () => {
    const id = await aNotification();
    loseAnswer(app.database, 'settle_notification');
    await deliver(id);
    expect(await stateOf(id)).toBe('sent');
    expect(timesArrived(id)).toBe(1);
  });

  it('while leave to send is asked for: the message waits for it, and goes out when the database is back', async () => {
    const id = await aNotification();
    loseStatement(app.database, 'mark_sending', 2);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(timesArrived(id)).toBe(1);
  });

  it('just after leave to send was given: it is asked for again, and the message goes out and is not called uncertain', async () => {
    const id = await aNotification();
    loseAnswer(app.database, 'mark_sending');
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(timesArrived(id)).toBe(1);
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('just after leave to send was given, and meanwhile somebody took the worker for dead: it knows that nothing has left, and sends', async () => {
    const id = await aNotification();
    loseAnswer(app.database, 'mark_sending', () => deliver(id));
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
    expect(timesArrived(id)).toBe(1);
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'sent', code: null, attempts: 1 });
  });

  it('just after leave to send was given, and meanwhile somebody had it tried again: what he began goes out, and nothing else', async () => {
    const id = await aNotification();
    const { caller } = await anOperator(app.database);
    loseAnswer(app.database, 'mark_sending', async () => {
      await deliver(id);
      await app.get(RetryMessage).run(id, { reason: 'It did not come', confirm: true }, caller);
      await deliver(id);
    });
    expect(await deliver(id)).toBeUndefined();
    expect(timesArrived(id)).toBe(1);
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('for longer than a worker has patience, before it was given leave: the next wake-up sends the message', async () => {
    const id = await aNotification();
    loseStatement(app.database, 'mark_sending', 1, () => app.clock.tick(130_000));
    await expect(deliver(id)).rejects.toThrow('Connection terminated');
    // The message can't help it: such an end does not count against it.
    expect(await notificationOf(app.database, id)).toMatchObject({ state: 'claimed', deaths: 0 });
    expect(timesArrived(id)).toBe(0);
    expect(await deliver(id)).toMatchObject({ state: 'sent' });
  });

  it('for longer than a worker has patience, after it has sent: the message is left as leaving, and the next wake-up calls it uncertain', async () => {
    const id = await aNotification();
    loseStatement(app.database, 'settle_notification', 1, () => app.clock.tick(130_000));
    await expect(deliver(id)).rejects.toThrow('Connection terminated');
    expect(await deliver(id)).toMatchObject({ state: 'ambiguous' });
  });
});

describe('what the mail server answers', () => {
  const said = { phase: 'data', code: '451 4.7.1', detail: 'later' };

  it.each<[string, SendOutcome, string]>([
    ['later', { outcome: 'retry', ...said }, 'retry'],
    ['never, to this address', { outcome: 'rejected', ...said, cause: 'address' }, 'rejected'],
    ['never, to this text', { outcome: 'rejected', ...said, cause: 'content' }, 'rejected'],
    // Wrong credentials are our fault: the message waits until somebody has mended them.
    ['nothing, to these credentials', { outcome: 'rejected', ...said, cause: 'credentials' }, 'retry'],
    ['nothing that was heard', { outcome: 'ambiguous', ...said }, 'ambiguous'],
  ])('%s: the ledger says so and in which words', async (_, outcome, state) => {
    const id = await aNotification();
    app.email.ends(outcome);
    expect(await deliver(id)).toMatchObject({ state, code: said.code });
    expect(await notificationOf(app.database, id)).toMatchObject({
      state,
      code: said.code,
      detail: said.detail,
    });
    // Only what waits for another time may be sent by a further wake-up, and not before that time.
    expect(await deliver(id)).toBeUndefined();
    expect(timesArrived(id)).toBe(0);
  });
});
