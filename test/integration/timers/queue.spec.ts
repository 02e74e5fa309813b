import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '#conveyor';
import type { Statement } from '#database';
import {
  ChangeEmployee,
  DeclineHandoff,
  HandOutLeads,
  LoseLead,
  ReassignLead,
  SweepTimers,
  WinLead,
} from '#use-cases';
import { enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { useDatabase } from '../../support/database.ts';
import { justBefore } from '../../support/just-before.ts';
import { recordOf } from '../../support/lead-record.ts';
import { enterMany } from '../../support/many-leads.ts';
import { useLine } from '../../support/line-app.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const url = useDatabase();
const [app, other] = [useLine(url), useLine(url)];

const holder = async (leadId: string) =>
  (await recordOf(app.database, leadId)).visits.at(-1)?.employeeId ?? null;
const holders = (leads: readonly { lead: { id: string } }[]) =>
  Promise.all(leads.map(({ lead }) => holder(lead.id)));

const takesOnlyRussian: Statement<never> = {
  name: 'test_takes_only_russian',
  text: `update specialists set fits = '{"languages": ["ru"], "regions": null, "segments": null, "amount": null}'
    where stage_id = $1`,
};

describe('leads that wait', () => {
  it('go to whoever becomes free, at once, those that came first before the others', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 1 }).insert(app.database);
    const anna = specialist(line, 1).id;
    const first = await enterLead(app, line);
    const waiting = [];
    for (let lead = 1; lead <= 3; lead += 1) {
      app.clock.tick(HOUR);
      waiting.push(await enterLead(app, line));
    }
    await app.get(WinLead).run(first.lead.id, { version: 1 }, SOMEBODY);
    await app.get(HandOutLeads).idle();
    expect(await holders(waiting)).toEqual([anna, null, null]);
    await app.get(LoseLead).run(waiting[0]?.lead.id ?? '', { version: 2, reason: 'Price' }, SOMEBODY);
    await app.get(HandOutLeads).idle();
    expect(await holders(waiting)).toEqual([anna, anna, null]);
    const [, second] = waiting;
    const { visits, notifications } = await recordOf(app.database, second?.lead.id ?? '');
    expect(visits.map(({ outcome }) => outcome)).toEqual(['handed_out', null]);
    expect(notifications.at(-1)).toMatchObject({ kind: 'handoff.offered', employeeId: anna });
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('go to whoever comes to work, when he comes', async () => {
    const line = await aLine()
      .withSettings({ availability: 'at_work' })
      .withSpecialists(1, { hours: OFFICE.weekly })
      .insert(app.database);
    // Ten in the evening in Moscow.
    app.clock.tick(Date.UTC(2026, 11, 1, 19) - app.clock.now());
    const night = [await enterLead(app, line), await enterLead(app, line)];
    app.clock.tick(11 * HOUR - 1);
    await app.get(SweepTimers).run(never());
    expect(await holders(night)).toEqual([null, null]);
    app.clock.tick(1);
    await app.get(SweepTimers).run(never());
    expect(await holders(night)).toEqual([specialist(line, 1).id, specialist(line, 1).id]);
  });

  it('are given at once to who is free now and works tomorrow, where the stage says so', async () => {
    const line = await aLine().withSpecialists(1, { hours: OFFICE.weekly }).insert(app.database);
    app.clock.tick(DAY);
    const { lead } = await enterLead(app, line);
    expect(lead.employeeId).toBe(specialist(line, 1).id);
  });

  it('wait on where a person wanted them to', async () => {
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const back = { version: lead.version, receiver: { by: 'queue' }, brief: null } as const;
    await app.get(ReassignLead).run(lead.id, back, SOMEBODY);
    await app.get(SweepTimers).run(never());
    expect(await holder(lead.id)).toBeNull();
  });

  it('wait on where a person wants them to at the very moment when they are handed out', async () => {
    const line = await aLine().withSpecialists(2, { active: false }).insert(app.database);
    const { lead } = await enterLead(app, line);
    for (const { id } of [specialist(line, 1, 1), specialist(line, 1, 2)]) {
      await app.get(ChangeEmployee).run(id, { version: 1, active: true, handOver: false }, SOMEBODY);
    }
    justBefore(app.database, 'read_desk', async () => {
      const given = { version: 1, receiver: to(specialist(line, 1)), brief: null };
      await app.get(ReassignLead).run(lead.id, given, SOMEBODY);
      const back = { version: 2, receiver: { by: 'queue' }, brief: null } as const;
      await app.get(ReassignLead).run(lead.id, back, SOMEBODY);
    });
    await app.get(SweepTimers).run(never());
    expect(await holder(lead.id)).toBeNull();
  });

  it('wait for a claim where specialists take leads themselves, and those who may are told', async () => {
    const line = await aLine().withSettings({ policy: 'pull' }).withSpecialists(2).insert(app.database);
    const { lead, decision } = await enterLead(app, line);
    expect(decision).toMatchObject({ chosen: null, policy: 'pull', ruledOut: 0 });
    await app.get(SweepTimers).run(never());
    expect(await holder(lead.id)).toBeNull();
    const { notifications } = await recordOf(app.database, lead.id);
    expect(notifications.map(({ kind, employeeId }) => [kind, employeeId]).sort()).toEqual(
      [1, 2].map((place) => ['queue.claimable', specialist(line, 1, place).id]).sort(),
    );
  });

  it('go past one that nobody may take to the next that somebody may', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 1 }).insert(app.database);
    const anna = specialist(line, 1).id;
    const refused = await enterLead(app, line);
    await app.get(DeclineHandoff).run(refused.handoff?.id ?? '', { reason: 'Not mine' }, SOMEBODY);
    const held = await enterLead(app, line);
    const next = await enterLead(app, line);
    expect(await holders([refused, held, next])).toEqual([null, anna, null]);
    await app.get(WinLead).run(held.lead.id, { version: 1 }, SOMEBODY);
    await app.get(HandOutLeads).idle();
    expect(await holders([refused, next])).toEqual([null, anna]);
  });

  it('go past a hundred at once that nobody may take, and past more with the next look', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 1 }).insert(app.database);
    const { id: anna } = specialist(line, 1);
    await app.database.run(takesOnlyRussian, [stage(line, 1).id]);
    const held = await enterLead(app, line);
    await enterMany(app, line, 100, { known: { language: 'de' } });
    const next = await enterLead(app, line);
    await app.get(WinLead).run(held.lead.id, { version: 1 }, SOMEBODY);
    await app.get(HandOutLeads).idle();
    expect(await holder(next.lead.id)).toBeNull();
    await app.get(SweepTimers).run(never());
    expect(await holder(next.lead.id)).toBe(anna);
  });

  it('go to whoever becomes free in the moment when the process ends', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 1 }).insert(app.database);
    const held = await enterLead(other, line);
    const waiting = await enterLead(other, line);
    await other.get(WinLead).run(held.lead.id, { version: 1 }, SOMEBODY);
    await other.stop();
    const { id: anna } = specialist(line, 1);
    expect(await holder(waiting.lead.id)).toBe(anna);
    const { notifications } = await recordOf(app.database, waiting.lead.id);
    expect(notifications.at(-1)).toMatchObject({ kind: 'handoff.offered', employeeId: anna });
  });

  it('go to somebody who is taken back into the department, with the next look', async () => {
    const line = await aLine().withSpecialists(1, { active: false }).insert(app.database);
    const { lead } = await enterLead(app, line);
    await app
      .get(ChangeEmployee)
      .run(specialist(line, 1).id, { version: 1, active: true, handOver: false }, SOMEBODY);
    await app.get(SweepTimers).run(never());
    expect(await holder(lead.id)).toBe(specialist(line, 1).id);
    expect(stage(line, 1).specialists).toHaveLength(1);
  });
});
