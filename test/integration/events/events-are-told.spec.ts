import { describe, expect, it } from '@jest/globals';
import { DAY } from '#conveyor';
import { EVENT_TYPES } from '#conveyor/events';
import { makeEventsOf } from '#database/events';
import { SecretKeys } from '#platform';
import {
  AcceptHandoff,
  AddSubscription,
  AdvanceLead,
  ChangeSubscription,
  ClaimLead,
  DeclineHandoff,
  ErasePeople,
  LoseLead,
  PurgeRecords,
  ReadEvents,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  SealAudit,
  SendEvents,
  SendEventsAgain,
  TestSubscription,
  WinLead,
} from '#use-cases';
import {
  BY_POLICY,
  by,
  enterLead,
  refusalOf,
  SOMEBODY,
  specialist,
  stage,
  to,
} from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { auditOf } from '../../support/audit-records.ts';
import { useDatabase } from '../../support/database.ts';
import { eventOf, useEventReceiver } from '../../support/event-receiver.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { never, signal } from '../../support/signal.ts';
import { SubscribedPrograms } from '../../support/subscribed-programs.ts';
import { tablesWith } from '../../support/table-contents.ts';

const NOBODY = { actor: null, repeatable: null };
const receiver = useEventReceiver();
const url = useDatabase();
const common = { SECRET_KEYS: SecretKeys.create(), OUTGOING_ALLOWED: '127.0.0.1' };
const app = useLine(url, () => common);
/** Another process on the same database. */
const other = useLine(url, () => common);
const strict = useLine(url, () => ({ SECRET_KEYS: common.SECRET_KEYS }));
const reticent = useLine(url, () => ({ ...common, MESSAGE_CONTENTS: 'link-only' }));

/** Every process's clock moves on. */
const later = (ms: number): void => [app, other, strict, reticent].forEach(({ clock }) => clock.tick(ms));

const next = (version: number) => ({ version, toStageId: null, receiver: BY_POLICY, brief: null });

const programs = new SubscribedPrograms(app, receiver);
const subscribe = programs.subscribe.bind(programs);
const tell = programs.tell.bind(programs);
const shown = programs.shown.bind(programs);
const deliveries = programs.deliveries.bind(programs);
const remove = programs.remove.bind(programs);

async function typesTold(path: string, secret: string): Promise<readonly string[]> {
  return receiver.at(path).map((one) => eventOf(one, secret).type);
}

describe('a program that wants all events', () => {
  it('is told of whatever happens to a lead, once each and in order, by a body that the contract takes', async () => {
    const { secret, subscription } = await subscribe('/all');
    const line = await aLine().withSpecialists(2).insert(app.database);
    const { lead, handoff } = await enterLead(app, line);
    const [first, second] = [specialist(line, 1), specialist(line, 1, 2)];
    const holder = lead.employeeId === first.id ? first : second;
    const otherOne = holder === first ? second : first;
    await app.get(DeclineHandoff).run(handoff?.id ?? '', { reason: 'Mr Smith is my cousin' }, by(holder));
    const { handoffs } = await recordOf(app.database, lead.id);
    await app.get(AcceptHandoff).run(handoffs.at(-1)?.id ?? '', by(otherOne));
    await app.get(AdvanceLead).run(lead.id, next(2), by(otherOne));
    await app.get(ReturnLead).run(lead.id, { ...next(3), reason: 'Mr Smith is ill' }, SOMEBODY);
    const queued = { version: 4, receiver: { by: 'queue' }, brief: null } as const;
    await app.get(ReassignLead).run(lead.id, queued, SOMEBODY);
    await app.get(ClaimLead).run(lead.id, { version: 5, employeeId: first.id }, by(first));
    await app.get(WinLead).run(lead.id, { version: 6 }, by(first));
    const reopened = { ...next(7), toStageId: stage(line, 1).id, receiver: to(second) };
    await app.get(ReopenLead).run(lead.id, reopened, SOMEBODY);
    await app.get(LoseLead).run(lead.id, { version: 8, reason: 'Mr Smith is silent' }, SOMEBODY);
    await tell();

    const events = receiver.at('/all').map((one) => eventOf(one, secret));
    const told = events
      .sort((one, another) => one.data.sequence - another.data.sequence)
      .filter(({ type }) => type !== 'handoff.offered')
      .map(({ type, data }) => ('by' in data ? `${type} ${data.by}` : type));
    // One record may be two events; of those the order is nobody's business.
    expect(told.filter((type) => !/^handoff|moved declined/.test(type))).toEqual([
      'lead.entered',
      'lead.moved advanced',
      'lead.moved returned',
      'lead.moved reassigned',
      'lead.moved claimed',
      'lead.won',
      'lead.reopened',
      'lead.lost',
    ]);
    expect(told.filter((type) => /^handoff|moved declined/.test(type)).sort()).toEqual([
      'handoff.accepted',
      'handoff.declined',
      'lead.moved declined',
    ]);
    const returned = events.find(({ data }) => 'by' in data && data.by === 'returned');
    expect(returned?.data).toMatchObject({
      lead: { id: lead.id, isErased: false },
      from: { stage: { id: stage(line, 2).id, name: stage(line, 2).name } },
      to: { stage: { id: stage(line, 1).id, name: stage(line, 1).name } },
      reason: 'Mr Smith is ill',
      version: 4,
    });
    const lost = events.find(({ type }) => type === 'lead.lost');
    expect(lost?.data).toMatchObject({ to: { stage: null, employee: null }, reason: 'Mr Smith is silent' });
    const offered = events.filter(({ type }) => type === 'handoff.offered');
    expect(offered.length).toBeGreaterThanOrEqual(3);
    expect(await shown(subscription.id)).toMatchObject({ waiting: 0, failed: 0, failingSince: null });
    // What is told is made when it is sent: no row of ours has a word of it.
    expect((await tablesWith(app.database, 'cousin')).filter((table) => table.startsWith('event_'))).toEqual(
      [],
    );
    await remove(subscription.id);
  });

  it('has exactly one row of each event, whoever reads the audit at once and however often', async () => {
    const { subscription } = await subscribe('/once', ['lead.entered']);
    const line = await aLine().insert(app.database);
    const leads = await Promise.all(Array.from({ length: 20 }, () => enterLead(app, line)));
    // Whoever dies before he could commit has made nothing, and is made good by the next one.
    await app.get(SealAudit).run(never());
    const dying = app.database.transaction(async (transaction) => {
      expect((await makeEventsOf(transaction, { most: 100, now: app.clock.now() })).made).toBe(20);
      throw new Error('It dies.');
    });
    await expect(dying).rejects.toThrow('It dies.');
    expect(await deliveries(subscription.id)).toEqual([]);
    await Promise.all([app, other, app, other].map((one) => one.get(ReadEvents).run(never())));
    await other.get(ReadEvents).run(never());
    const rows = await deliveries(subscription.id);
    expect(rows.map(({ leadId }) => leadId).sort()).toEqual(leads.map(({ lead }) => lead.id).sort());
    await remove(subscription.id);
  });

  it('misses nothing that was committed late, behind what was read already', async () => {
    const { subscription } = await subscribe('/late', ['lead.entered']);
    const line = await aLine().insert(app.database);
    const held = signal();
    // A record that is written first, and committed last.
    const slow = await enterLead(app, line);
    const late = app.database.transaction(async (transaction) => {
      await transaction.run(
        {
          name: 'test_late_record',
          text: `with r as (insert into audit_records (id, at, actor_id, through, action, subject_kind, subject_id, details, request_id)
            select gen_random_uuid(), at - interval '1 minute', actor_id, through, action, subject_kind, subject_id, details, request_id
            from audit_records where subject_id = $1 and action = 'lead.entered' returning id)
            insert into audit_unsealed (record_id) select id from r`,
        },
        [slow.lead.id],
      );
      await held.given;
    });
    const quick = await enterLead(app, line);
    await app.get(ReadEvents).run(never());
    const before = (await deliveries(subscription.id)).map(({ leadId }) => leadId);
    expect(before.sort()).toEqual([slow.lead.id, quick.lead.id].sort());
    held.give();
    await late;
    await app.get(ReadEvents).run(never());
    expect(await deliveries(subscription.id)).toHaveLength(3);
    await remove(subscription.id);
  });

  it('is told of a lead as it is when it is told: erased, and without names where none may be said', async () => {
    const { secret, subscription } = await subscribe('/erased', ['lead.entered', 'lead.lost', 'lead.erased']);
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const { lead: kept } = await enterLead(app, line);
    await app.get(LoseLead).run(lead.id, { version: 1, reason: 'Mr Smith is silent' }, SOMEBODY);
    const erasing = {
      leadIds: [lead.id],
      employeeIds: [],
      ground: 'not_needed',
      askedBy: 'operator',
    } as const;
    await app.get(ErasePeople).run({ ...erasing, reference: null, receivedOn: null }, SOMEBODY);
    await tell(reticent);
    const events = receiver.at('/erased').map((one) => eventOf(one, secret));
    expect(events.map(({ type }) => type).sort()).toEqual([
      'lead.entered',
      'lead.entered',
      'lead.erased',
      'lead.lost',
    ]);
    for (const { data } of events) {
      expect(data.lead).toMatchObject({ name: null, isErased: data.lead.id === lead.id });
      expect(data.funnel?.name).toBeNull();
    }
    expect(events.some(({ data }) => data.lead.id === kept.id)).toBe(true);
    expect(
      receiver
        .at('/erased')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Smith');
    await remove(subscription.id);
  });
});

describe('a program that does not take an event', () => {
  it('is told again under the same id, by the schedule, until it does', async () => {
    const { secret, subscription } = await subscribe('/flaky', ['lead.entered']);
    receiver.answer('/flaky', { status: 500 });
    await enterLead(app, await aLine().insert(app.database));
    await tell();
    expect(await shown(subscription.id)).toMatchObject({ waiting: 1, failingSince: expect.any(String) });
    expect(await deliveries(subscription.id)).toMatchObject([{ state: 'waiting', attempts: 1, status: 500 }]);
    await tell();
    expect(receiver.at('/flaky')).toHaveLength(1);
    receiver.answer('/flaky', { status: 200 });
    later(7_000);
    await tell();
    expect(await typesTold('/flaky', secret)).toEqual(['lead.entered', 'lead.entered']);
    const ids = receiver.at('/flaky').map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    expect(await shown(subscription.id)).toMatchObject({ waiting: 0, failingSince: null });
    await remove(subscription.id);
  });

  it('is given the time that it asks for', async () => {
    const { subscription } = await subscribe('/busy', ['lead.entered']);
    receiver.answer('/busy', { status: 429, headers: { 'retry-after': '600' } });
    await enterLead(app, await aLine().insert(app.database));
    await tell();
    later(599_000);
    await tell();
    expect(receiver.at('/busy')).toHaveLength(1);
    later(2_000);
    await tell();
    expect(receiver.at('/busy')).toHaveLength(2);
    await remove(subscription.id);
  });

  it('is not followed elsewhere', async () => {
    const { subscription } = await subscribe('/moved', ['lead.entered']);
    receiver.answer('/moved', { status: 302, headers: { location: `${receiver.url}/elsewhere` } });
    await enterLead(app, await aLine().insert(app.database));
    await tell();
    expect(await deliveries(subscription.id)).toMatchObject([{ state: 'waiting', status: 302 }]);
    expect(receiver.at('/elsewhere')).toEqual([]);
    await remove(subscription.id);
  });

  it('holds up nobody else while it hangs, and at most four events are under way to it', async () => {
    const hanging = await subscribe('/hangs', ['lead.entered']);
    const sound = await subscribe('/sound', ['lead.entered']);
    receiver.answer('/hangs', 'hang');
    const line = await aLine().insert(app.database);
    for (let lead = 0; lead < 6; lead += 1) await enterLead(app, line);
    for (const one of [app, other]) {
      await one.get(ReadEvents).run(never());
      await one.get(SendEvents).run();
    }
    await receiver.toldAt('/sound', 6);
    await receiver.toldAt('/hangs', 4);
    // A second look finds the one place that hangs taken, in this process and in the other.
    await app.get(SendEvents).run();
    await other.get(SendEvents).run();
    expect(receiver.at('/hangs')).toHaveLength(4);
    receiver.answer('/hangs', { status: 204 });
    receiver.breakOff();
    await app.get(SendEvents).idle();
    await other.get(SendEvents).idle();
    const states = (await deliveries(hanging.subscription.id)).map(({ state, code }) => `${state} ${code}`);
    expect(states.sort()).toEqual([
      ...Array<string>(2).fill('sent null'),
      ...Array<string>(4).fill('waiting ECONNRESET'),
    ]);
    await remove(hanging.subscription.id);
    await remove(sound.subscription.id);
  });

  it('is told nothing more at once when it says that it is gone, and what waits goes out once it is switched on', async () => {
    const { subscription } = await subscribe('/gone', ['lead.entered']);
    receiver.answer('/gone', { status: 410 });
    const line = await aLine().insert(app.database);
    await enterLead(app, line);
    await tell();
    const off = await shown(subscription.id);
    expect(off).toMatchObject({ state: 'off', offReason: 'gone', waiting: 1 });
    await enterLead(app, line);
    later(DAY);
    await tell();
    expect(receiver.at('/gone')).toHaveLength(1);
    expect(await auditOf(app.database, subscription.id)).toMatchObject([
      { action: 'subscription.added' },
      { action: 'subscription.changed', actor: null, details: { fields: ['state'] } },
    ]);
    receiver.answer('/gone', { status: 204 });
    await app.get(ChangeSubscription).setState({ id: off.id, version: off.version }, 'active', NOBODY);
    await tell();
    expect(await shown(subscription.id)).toMatchObject({ state: 'active', waiting: 0, offReason: null });
    expect(receiver.at('/gone')).toHaveLength(3);
    await remove(subscription.id);
  });

  it('is told nothing more after three days in vain, and what has failed is sent again by hand under the same id', async () => {
    const { subscription } = await subscribe('/dead', ['lead.entered']);
    receiver.answer('/dead', { status: 503 });
    const since = app.clock.now();
    await enterLead(app, await aLine().insert(app.database));
    for (let attempt = 0; attempt < 11; attempt += 1) {
      await tell();
      later(29 * 60 * 60_000);
    }
    expect(await shown(subscription.id)).toMatchObject({ state: 'off', offReason: 'silent' });
    const before = await shown(subscription.id);
    await app.get(ChangeSubscription).setState({ id: before.id, version: before.version }, 'active', NOBODY);
    for (let attempt = 0; attempt < 11; attempt += 1) {
      await tell();
      const now = await shown(subscription.id);
      if (now.state === 'off') await app.get(ChangeSubscription).setState(now, 'active', NOBODY);
      later(29 * 60 * 60_000);
    }
    expect(await deliveries(subscription.id)).toMatchObject([{ state: 'failed', attempts: 11 }]);
    receiver.answer('/dead', { status: 200 });
    const again = await app.get(SendEventsAgain).run(subscription.id, { failedSince: since }, NOBODY);
    expect(again).toEqual({ count: 1 });
    await tell();
    expect(await deliveries(subscription.id)).toMatchObject([{ state: 'sent', attempts: 1 }]);
    const ids = receiver.at('/dead').map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    await remove(subscription.id);
  });
});

describe('the secret of a program', () => {
  it('is exchanged with both signing for a day, and the new one alone after', async () => {
    const { secret: before, subscription } = await subscribe('/secret', ['lead.entered']);
    const { secret: after } = await app
      .get(ChangeSubscription)
      .renewSecret({ id: subscription.id, version: 1 }, NOBODY);
    const line = await aLine().insert(app.database);
    await enterLead(app, line);
    await tell();
    expect(await typesTold('/secret', before)).toEqual(['lead.entered']);
    expect(await typesTold('/secret', after)).toEqual(['lead.entered']);
    later(DAY);
    await enterLead(app, line);
    await tell();
    const [, last] = receiver.at('/secret');
    if (!last) throw new Error('Nothing was told.');
    expect(eventOf(last, after).type).toBe('lead.entered');
    expect(() => eventOf(last, before)).toThrow('Not signed with this secret.');
    expect(await tablesWith(app.database, after)).toEqual([]);
    await remove(subscription.id);
  });
});

describe('an address', () => {
  it('of the own network is neither set nor asked where that is not allowed', async () => {
    const body = { name: 'Inside', url: 'http://127.0.0.1:9/', types: [...EVENT_TYPES], funnelIds: null };
    const setting = strict.get(AddSubscription).run(body, NOBODY);
    expect(await refusalOf(setting)).toBe('OUTSIDE_INVALID');
    const { subscription } = await subscribe('/inside', ['lead.entered']);
    await enterLead(app, await aLine().insert(app.database));
    await tell(strict);
    expect(await deliveries(subscription.id)).toMatchObject([{ state: 'waiting', code: 'NOT_ALLOWED' }]);
    expect(receiver.at('/inside')).toEqual([]);
    await remove(subscription.id);
  });

  it('is tried out by a test event, which counts as nothing', async () => {
    const { subscription } = await subscribe('/tested');
    const tested = await app.get(TestSubscription).run(subscription.id, 'en', NOBODY);
    expect(tested).toMatchObject({ outcome: 'taken', code: '204' });
    const [told] = receiver.at('/tested');
    expect(JSON.parse(told?.text ?? '')).toMatchObject({
      type: 'test',
      data: { subscription: { name: '/tested' } },
    });
    expect(await shown(subscription.id)).toMatchObject({ waiting: 0, lastTakenAt: null });
    await remove(subscription.id);
  });
});

describe('what a program was told', () => {
  it('is kept for thirty days', async () => {
    const { subscription } = await subscribe('/kept', ['lead.entered']);
    await enterLead(app, await aLine().insert(app.database));
    await tell();
    later(30 * DAY - 1);
    await app.get(PurgeRecords).run();
    expect(await deliveries(subscription.id)).toHaveLength(1);
    later(2);
    await app.get(PurgeRecords).run();
    expect(await deliveries(subscription.id)).toEqual([]);
    await remove(subscription.id);
  });
});

describe('a subscription that is paused', () => {
  it('keeps what happens meanwhile, and tells it afterwards', async () => {
    const { subscription } = await subscribe('/paused', ['lead.entered']);
    const change = app.get(ChangeSubscription);
    const { version } = await change.setState(subscription, 'paused', NOBODY);
    await enterLead(app, await aLine().insert(app.database));
    await tell();
    expect(receiver.at('/paused')).toEqual([]);
    expect(await shown(subscription.id)).toMatchObject({ state: 'paused', waiting: 1 });
    await change.setState({ id: subscription.id, version }, 'active', NOBODY);
    await tell();
    expect(receiver.at('/paused')).toHaveLength(1);
    await remove(subscription.id);
  });
});
