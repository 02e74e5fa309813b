import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import {
  AcceptHandoff,
  AdvanceLead,
  CheckInvariants,
  ClaimLead,
  DeclineHandoff,
  LoseLead,
  WinLead,
} from '#use-cases';
import {
  BY_POLICY,
  enterLead,
  refusalOf,
  refused,
  SOMEBODY,
  specialist,
  stage,
} from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { justBefore, withoutEffect } from '../../support/just-before.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const next = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };

const advance = (leadId: string): Promise<LeadMoved> => app.get(AdvanceLead).run(leadId, next, SOMEBODY);

/** What is broken in the tables; no name means nothing. */
async function broken(): Promise<string[]> {
  const found = await app.get(CheckInvariants).run();
  return found.filter(({ rows }) => rows.length > 0).map(({ invariant }) => invariant);
}

describe('two who want the same at the same moment', () => {
  it('advance one lead: one does, the other hears where it is now', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const outcomes = await Promise.all([advance(lead.id), advance(lead.id)].map((asked) => refusalOf(asked)));
    expect(outcomes.sort()).toEqual(['LEAD_MOVED_ON', 'done']);
    expect(await recordOf(app.database, lead.id)).toMatchObject({
      version: 2,
      visits: [{}, {}],
      handoffs: [{}, {}],
    });
  });

  it.each<[string, (leadId: string) => Promise<unknown>]>([
    ['lose', (id) => app.get(LoseLead).run(id, { version: 1, reason: 'Silent' }, SOMEBODY)],
    ['advance', advance],
  ])('win and %s one lead: it is won, and the other hears so', async (_, rival) => {
    const line = await aLine().insert(app.database);
    const { lead, handoff } = await enterLead(app, line);
    await app.get(AcceptHandoff).run(handoff?.id ?? '', SOMEBODY);
    justBefore(app.database, 'write_move', () => app.get(WinLead).run(lead.id, { version: 1 }, SOMEBODY));
    expect(await refused(rival(lead.id))).toMatchObject({
      code: 'LEAD_MOVED_ON',
      details: { current: { version: 2, status: 'won' } },
    });
    expect(await recordOf(app.database, lead.id)).toMatchObject({
      version: 2,
      status: 'won',
      visits: [{ outcome: 'won' }],
    });
  });

  it('want the last seat of the best specialist: one gets it, the other goes to the next candidate', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2, weight: 9, capacity: 1 })
      .withSpecialists(1, { atStage: 2 })
      .insert(app.database);
    const [one, other] = [await enterLead(app, line), await enterLead(app, line)];
    // The rival writes in between the other's look and his write: he has seen a seat that is gone.
    let rival: LeadMoved | undefined;
    justBefore(app.database, 'write_move', async () => {
      rival = await advance(one.lead.id);
    });
    const moved = await advance(other.lead.id);
    expect(rival?.lead.employeeId).toBe(specialist(line, 2, 1).id);
    expect(moved.lead.employeeId).toBe(specialist(line, 2, 2).id);
    // His decision tells what was true when it was made, not what he saw first.
    const { visits } = await recordOf(app.database, other.lead.id);
    expect(visits.at(-1)?.decision.considered[0]).toMatchObject({ load: 1, ruledOut: 'AT_CAPACITY' });
  });

  it('enter for the last seat: one gets it, the other waits', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 1 }).insert(app.database);
    justBefore(app.database, 'enter_lead', async () => void (await enterLead(app, line)));
    expect((await enterLead(app, line)).lead.waiting).toBe(true);
  });

  it('claim one lead out of the queue: one has it, the other hears so', async () => {
    const line = await aLine().withSettings({ policy: 'pull' }).insert(app.database);
    const { lead } = await enterLead(app, line);
    const employeeId = specialist(line, 1).id;
    const claim = (): Promise<LeadMoved> =>
      app.get(ClaimLead).run(lead.id, { version: 1, employeeId }, SOMEBODY);
    justBefore(app.database, 'write_move', async () => void (await claim()));
    expect(await refused(claim())).toMatchObject({ code: 'LEAD_MOVED_ON' });
  });

  it('answer one handoff: the first answer counts, and the second hears which it was', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const { lead, handoff } = await enterLead(app, line);
    const id = handoff?.id ?? '';
    justBefore(app.database, 'write_move', async () => void (await app.get(AcceptHandoff).run(id, SOMEBODY)));
    const decline = await refused(app.get(DeclineHandoff).run(id, { reason: 'No' }, SOMEBODY));
    expect(decline).toMatchObject({ code: 'HANDOFF_NOT_OFFERED', details: { state: 'accepted' } });
    expect(await recordOf(app.database, lead.id)).toMatchObject({
      version: 1,
      handoffs: [{ state: 'accepted' }],
    });
  });

  it('accept and decline one handoff: who declines first has declined', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const { lead, handoff } = await enterLead(app, line);
    const id = handoff?.id ?? '';
    justBefore(
      app.database,
      'write_move',
      async () => void (await app.get(DeclineHandoff).run(id, { reason: 'No' }, SOMEBODY)),
    );
    const accept = await refused(app.get(AcceptHandoff).run(id, SOMEBODY));
    expect(accept).toMatchObject({ code: 'HANDOFF_NOT_OFFERED', details: { state: 'declined' } });
    expect((await recordOf(app.database, lead.id)).handoffs.map(({ state }) => state)).toEqual([
      'declined',
      'offered',
    ]);
  });

  it('accept and advance: the lead advances, and the handoff was accepted by its receiver', async () => {
    const line = await aLine().insert(app.database);
    const { lead, handoff } = await enterLead(app, line);
    justBefore(
      app.database,
      'write_move',
      async () => void (await app.get(AcceptHandoff).run(handoff?.id ?? '', SOMEBODY)),
    );
    expect((await advance(lead.id)).lead.version).toBe(2);
    expect((await recordOf(app.database, lead.id)).handoffs).toMatchObject([
      { state: 'accepted', implied: false },
      {},
    ]);
  });

  it('forty leads rush at ten seats: ten are held, thirty wait, and nothing is broken', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(5, { atStage: 2, capacity: 2 })
      .insert(app.database);
    const leads = [];
    for (let lead = 1; lead <= 40; lead += 1) leads.push(await enterLead(app, line));
    const moved = await Promise.all(leads.map(({ lead }) => advance(lead.id)));
    expect(moved.filter(({ lead }) => lead.waiting)).toHaveLength(30);
    expect(moved.every(({ lead }) => lead.stageId === stage(line, 2).id)).toBe(true);
    expect(await broken()).toEqual([]);
  });

  it('a busy line is not remembered as the answer to a key: what was busy then is asked again', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const caller = { actor: null, repeatable: { key: `busy-${lead.id}`, fingerprint: 'advance' } };
    const ask = (): Promise<LeadMoved> => app.get(AdvanceLead).run(lead.id, next, caller);
    expect(await withoutEffect(app.database, 'write_move', () => refusalOf(ask()))).toBe('LINE_BUSY');
    expect((await ask()).lead.version).toBe(2);
  });
});
