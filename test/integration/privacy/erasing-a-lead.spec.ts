import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CapturedMessages, LeadReader } from '#database';
import {
  AdvanceLead,
  ChangeLeadFacts,
  DeclineHandoff,
  DeliverNotification,
  EnterLead,
  ErasePeople,
  LogActivity,
  ReopenLead,
  ReturnLead,
  SealAudit,
  VerifyAudit,
  WakeUps,
  WatchLead,
} from '#use-cases';
import {
  BY_POLICY,
  enterLead,
  refusalOf,
  SOMEBODY,
  specialist,
  stage,
  underKey,
} from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { anErasure } from '../../support/an-erasure.ts';
import { askAt, logOn } from '../../support/asking.ts';
import { actionsOf } from '../../support/audit-records.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { never } from '../../support/signal.ts';
import { tablesWith } from '../../support/table-contents.ts';

const app = useLine();

/** Everything that is known of Zebra, who is in no other lead. */
const ZEBRA = 'Zebrowski';

const known = {
  company: `${ZEBRA} & Sons`,
  email: `${ZEBRA.toLowerCase()}@zebra.example.com`,
  phone: '+7 912 345-67-89',
  source: `friend of ${ZEBRA}`,
  region: `${ZEBRA} street`,
  segment: `${ZEBRA} likes`,
  externalId: `${ZEBRA}-1`,
};

/** A lead that has been through everything that leaves a text somewhere. */
async function aWornLead(line: Line): Promise<string> {
  const facts = factsOf(ZEBRA, known);
  const entrance = {
    funnelId: line.funnelId,
    stageId: null,
    facts,
    receiver: BY_POLICY,
    brief: `Call ${ZEBRA}`,
  };
  const { lead, handoff } = await app.get(EnterLead).run(entrance, underKey(randomUUID()));
  await app.get(DeclineHandoff).run(handoff?.id ?? '', { reason: `${ZEBRA} is my cousin` }, SOMEBODY);
  await logOn(app, lead.id, { note: `${ZEBRA} has two children` });
  const { questions } = await askAt(app, line, 1, {
    questions: [{ id: null, text: 'Who decides?', required: true }],
  });
  const answers = [{ questionId: questions[0]?.id ?? '', answer: `${ZEBRA} himself` }];
  const version = async (): Promise<number> => (await recordOf(app.database, lead.id)).version;
  const onward = { toStageId: null, receiver: BY_POLICY };
  await app
    .get(AdvanceLead)
    .run(lead.id, { ...onward, version: await version(), brief: `${ZEBRA} wants it`, answers }, SOMEBODY);
  await app
    .get(ReturnLead)
    .run(lead.id, { ...onward, version: await version(), reason: `${ZEBRA} is away` }, SOMEBODY);
  const change = { version: await version(), segment: `${ZEBRA} loves` };
  await app.get(ChangeLeadFacts).run(lead.id, change, underKey(randomUUID()));
  const taken = enterLead(app, line, {
    name: 'Other',
    externalId: known.externalId,
    caller: underKey(randomUUID()),
  });
  expect(await refusalOf(taken)).toBe('EXTERNAL_ID_TAKEN');
  await app.get(WatchLead).run(lead.id, line.heads[0]?.id ?? '', SOMEBODY);
  await app.get(WakeUps).idle();
  return lead.id;
}

/** Letters about the lead, of which one is kept and one is refused by a server that quotes it. */
async function letThemBeTold(leadId: string): Promise<void> {
  const { notifications } = await recordOf(app.database, leadId);
  const captured = new CapturedMessages(app.database);
  const form = { to: 'Anna <anna@line.example.com>', html: null, blocks: { text: ZEBRA }, mime: null };
  for (const { id: notificationId } of notifications.filter(({ channel }) => channel === 'email')) {
    app.email.ends({ outcome: 'retry', phase: 'data', code: '451', detail: `Greylisted: ${ZEBRA}` });
    await app.get(DeliverNotification).run(notificationId);
    const letter = {
      id: randomUUID(),
      notificationId,
      channel: 'email',
      subject: ZEBRA,
      text: ZEBRA,
    } as const;
    await captured.add({ ...form, ...letter, capturedAt: app.clock.now() });
  }
  const several = { id: randomUUID(), notificationId: randomUUID(), channel: 'email' } as const;
  const text = `Several leads wait:\n${ZEBRA}\nOther`;
  await captured.add({ ...form, ...several, subject: '2 leads wait', text, capturedAt: app.clock.now() });
}

const SLOW_ENOUGH = aLine()
  .withSpecialists(3)
  .withSettings({ acceptance: 'needed', answerWithinMinutes: 60 });

describe('a lead whose person is erased', () => {
  it('is nowhere in the database any more by anything that told of the person', async () => {
    const line = await SLOW_ENOUGH.insert(app.database);
    const leadId = await aWornLead(line);
    await letThemBeTold(leadId);
    expect(await tablesWith(app.database, ZEBRA)).toEqual([
      'activities',
      'captured_messages',
      'delivery_attempts',
      'handoffs',
      'idempotency_keys',
      'leads',
      'notifications',
      'visits',
    ]);
    const erasure = await app.get(ErasePeople).run(anErasure({ leadIds: [leadId] }), SOMEBODY);
    expect(await tablesWith(app.database, ZEBRA)).toEqual([]);
    expect(await tablesWith(app.database, ZEBRA.toLowerCase())).toEqual([]);
    expect(await tablesWith(app.database, '345-67-89')).toEqual([]);
    expect(erasure).toMatchObject({ leadIds: [leadId], employeeIds: [], leaving: [], dueOn: '2026-12-20' });
    expect(Object.keys(erasure.counts).sort()).toEqual([
      'activities',
      'captured_messages',
      'delivery_attempts',
      'handoffs',
      'idempotency_keys',
      'leads',
      'notifications',
      'notifications_suppressed',
      'visits',
      'watchers',
    ]);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('ends as lost when it was open, with its handoff withdrawn, and keeps where it was and how long', async () => {
    const line = await SLOW_ENOUGH.insert(app.database);
    const { lead } = await enterLead(app, line);
    const before = await recordOf(app.database, lead.id);
    await app.get(ErasePeople).run(anErasure({ leadIds: [lead.id] }), SOMEBODY);
    const after = await recordOf(app.database, lead.id);
    expect(after).toMatchObject({ status: 'lost' });
    expect(after.visits.map(({ id, outcome }) => [id, outcome])).toEqual([[before.visits[0]?.id, 'lost']]);
    expect(after.handoffs.map(({ state }) => state)).toEqual(['withdrawn']);
    expect(await actionsOf(app.database, lead.id)).toEqual(['lead.entered', 'lead.lost', 'lead.erased']);
  });

  it('leaves the audit whole, for that holds ids alone', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    await app.get(SealAudit).run(never());
    await app.get(ErasePeople).run(anErasure({ leadIds: [lead.id] }), SOMEBODY);
    await app.get(SealAudit).run(never());
    expect((await app.get(VerifyAudit).run(null, () => undefined)).findings).toEqual([]);
  });

  it('keeps the source that five others share, and loses one that nobody else has', async () => {
    const line = await aLine().insert(app.database);
    const from = (source: string) => enterLead(app, line, { known: { source } });
    const [one, lone] = [await from('fair'), await from('my aunt')];
    for (let others = 1; others <= 5; others += 1) await from('fair');
    const leadIds = [one.lead.id, lone.lead.id];
    await app.get(ErasePeople).run(anErasure({ leadIds }), SOMEBODY);
    const sources = leadIds.map(async (id) => (await new LeadReader(app.database).card(id))?.card.source);
    expect(await Promise.all(sources)).toEqual(['fair', null]);
  });

  it('can not be written about any more, nor opened again', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    await app.get(ErasePeople).run(anErasure({ leadIds: [lead.id] }), SOMEBODY);
    const { version } = await recordOf(app.database, lead.id);
    const reopened = { version, toStageId: stage(line, 1).id, receiver: BY_POLICY, brief: null };
    expect(await refusalOf(app.get(ReopenLead).run(lead.id, reopened, SOMEBODY))).toBe('LEAD_ERASED');
    const renamed = app.get(ChangeLeadFacts).run(lead.id, { version, name: ZEBRA }, SOMEBODY);
    expect(await refusalOf(renamed)).toBe('LEAD_ERASED');
    const activity = {
      kind: 'call',
      outcome: 'connected',
      at: null,
      durationSeconds: null,
      note: ZEBRA,
      employeeId: null,
    } as const;
    expect(await refusalOf(app.get(LogActivity).run(lead.id, activity, SOMEBODY))).toBe('LEAD_ERASED');
    expect(await tablesWith(app.database, ZEBRA)).toEqual([]);
  });

  it('is erased once for a request that is repeated under its key, and can be erased again for another', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const asked = anErasure({ leadIds: [lead.id] });
    const caller = underKey(randomUUID());
    const first = await app.get(ErasePeople).run(asked, caller);
    expect(await app.get(ErasePeople).run(asked, caller)).toEqual(first);
    const again = await app.get(ErasePeople).run(asked, SOMEBODY);
    expect([again.id === first.id, again.counts]).toEqual([false, {}]);
  });

  it('of several is erased with all of them or with none', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line, { name: 'Ivan' });
    const asked = anErasure({ leadIds: [lead.id, randomUUID()] });
    expect(await refusalOf(app.get(ErasePeople).run(asked, SOMEBODY))).toBe('NOT_FOUND');
    expect((await new LeadReader(app.database).card(lead.id))?.card.name).toBe('Ivan');
  });

  it('answers whoever repeats what he did before that it is erased, and does nothing twice', async () => {
    const line = await aLine().insert(app.database);
    const caller = underKey(randomUUID());
    const { lead } = await enterLead(app, line, { caller, name: ZEBRA });
    await app.get(ErasePeople).run(anErasure({ leadIds: [lead.id] }), SOMEBODY);
    expect(await refusalOf(enterLead(app, line, { caller, name: ZEBRA }))).toBe('LEAD_ERASED');
    expect(await tablesWith(app.database, ZEBRA)).toEqual([]);
    expect(specialist(line, 1).id).toBe(lead.employeeId);
  });
});
