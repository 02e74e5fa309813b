import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '#conveyor';
import type { Statement } from '#database';
import {
  AdvanceLead,
  CancelAbsence,
  DeliverNotification,
  EnterAbsence,
  HandOutLeads,
  HandOverAbsence,
  SweepTimers,
} from '#use-cases';
import { enterLead, refusalOf, SOMEBODY, specialist, to } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { OFFICE } from '../../support/office-hours.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

/** Anna, Boris and Vera, who work office hours; Anna is asked first, Vera last. It is Tuesday noon in Moscow. */
async function aTeam(capacity = 100): Promise<Line> {
  app.clock.tick(Date.UTC(2026, 11, 1, 9) - app.clock.now());
  return aLine()
    .withSpecialists(1, { weight: 9, hours: OFFICE.weekly })
    .withSpecialists(1, { weight: 3, hours: OFFICE.weekly })
    .withSpecialists(1, { capacity, hours: OFFICE.weekly })
    .insert(app.database);
}

const holderOf = async (leadId: string) =>
  (await recordOf(app.database, leadId)).visits.at(-1)?.employeeId ?? null;

/** Anna is away from Wednesday to Friday, and somebody stands in for her. */
const enterAbsence = (employeeId: string, substituteId: string | null, bringBack = true) =>
  app
    .get(EnterAbsence)
    .run(
      employeeId,
      { kind: 'vacation', firstDay: '2026-12-02', lastDay: '2026-12-04', substituteId, bringBack },
      SOMEBODY,
    );

const selectToSend: Statement<{ id: string }> = {
  name: 'test_select_to_send',
  text: `select id from notifications where employee_id = $1 and channel = 'email' and state = 'pending' order by seq`,
};

/** Delivers what is to be told to somebody by letter; gives the texts. */
async function lettersTo({ id: employeeId }: Person): Promise<readonly string[]> {
  const before = app.email.letters.length;
  for (const { id } of await app.database.run(selectToSend, [employeeId]))
    await app.get(DeliverNotification).run(id);
  return app.email.letters.slice(before).map(({ text }) => text);
}

const sweepAt = async (moment: number) => {
  app.clock.tick(moment - app.clock.now());
  await app.get(SweepTimers).run(never());
};
const MONDAY_AT_NINE = Date.UTC(2026, 11, 7, 6);

describe('the open leads of somebody who is away', () => {
  it('are shown with whom each would go to, and nothing is done by looking', async () => {
    const line = await aTeam(1);
    const [anna, vera] = [specialist(line, 1), specialist(line, 1, 3)];
    const leads = [];
    for (let lead = 1; lead <= 2; lead += 1) leads.push(await enterLead(app, line, { receiver: to(anna) }));
    const { id: absenceId } = await enterAbsence(anna.id, vera.id);
    const preview = await app.get(HandOverAbsence).preview({ employeeId: anna.id, absenceId }, SOMEBODY);
    expect(preview.items.map(({ lead, to: receiver }) => [lead.version, receiver?.name])).toEqual([
      [1, vera.name],
      [1, specialist(line, 1, 2).name],
    ]);
    for (const { lead } of leads) expect(await holderOf(lead.id)).toBe(anna.id);
  });

  it('go to the substitute while he has room, else to whom the policy finds, as it was shown', async () => {
    const line = await aTeam(1);
    const [anna, boris, vera] = [specialist(line, 1), specialist(line, 1, 2), specialist(line, 1, 3)];
    const [first, second] = [
      await enterLead(app, line, { receiver: to(anna) }),
      await enterLead(app, line, { receiver: to(anna) }),
    ];
    const { id: absenceId } = await enterAbsence(anna.id, vera.id);
    const done = await app.get(HandOverAbsence).run({ employeeId: anna.id, absenceId }, SOMEBODY);
    expect(done).toEqual({ toSpecialists: 2, toQueue: 0 });
    expect([await holderOf(first.lead.id), await holderOf(second.lead.id)]).toEqual([vera.id, boris.id]);
    const { notifications, visits } = await recordOf(app.database, first.lead.id);
    expect(notifications.slice(-3).map(({ kind, employeeId }) => [kind, employeeId])).toEqual([
      ['handoff.offered', vera.id],
      ['lead.withdrawn', anna.id],
      ['leads.withdrawn', anna.id],
    ]);
    expect(visits.at(-1)?.decision).toMatchObject({ by: 'policy', preferred: vera.id });
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('come with for whom the substitute stands in, and until when: one as a lead, several in one message', async () => {
    const line = await aTeam();
    const [anna, boris, vera] = [specialist(line, 1), specialist(line, 1, 2), specialist(line, 1, 3)];
    await enterLead(app, line, { receiver: to(boris) });
    for (let lead = 1; lead <= 2; lead += 1) await enterLead(app, line, { receiver: to(anna) });
    expect(await lettersTo(boris)).toEqual([expect.not.stringContaining('you stand in')]);
    for (const from of [boris, anna]) {
      const { id: absenceId } = await enterAbsence(from.id, vera.id);
      await app.get(HandOverAbsence).run({ employeeId: from.id, absenceId }, SOMEBODY);
      const [letter, other] = await lettersTo(vera);
      expect(letter).toContain(`you stand in: ${from.name} is away until 4 December 2026`);
      expect(other).toBeUndefined();
    }
  });

  it('come back when he works again, and not a moment sooner; what has gone on since does not', async () => {
    const line = await aTeam();
    const [anna, vera] = [specialist(line, 1), specialist(line, 1, 3)];
    const [stays, goes] = [
      await enterLead(app, line, { receiver: to(anna) }),
      await enterLead(app, line, { receiver: to(anna) }),
    ];
    const { id: absenceId } = await enterAbsence(anna.id, vera.id);
    await app.get(HandOverAbsence).run({ employeeId: anna.id, absenceId }, SOMEBODY);
    const next = { version: 2, toStageId: null, receiver: to(vera), brief: null };
    await app.get(AdvanceLead).run(goes.lead.id, next, SOMEBODY);
    await sweepAt(MONDAY_AT_NINE - 1);
    expect(await holderOf(stays.lead.id)).toBe(vera.id);
    await sweepAt(MONDAY_AT_NINE);
    await app.get(HandOutLeads).idle();
    expect([await holderOf(stays.lead.id), await holderOf(goes.lead.id)]).toEqual([anna.id, vera.id]);
    expect((await recordOf(app.database, stays.lead.id)).notifications.slice(-2)).toMatchObject([
      { kind: 'handoff.offered', employeeId: anna.id },
      { kind: 'lead.withdrawn', employeeId: vera.id },
    ]);
    await sweepAt(MONDAY_AT_NINE + DAY);
    expect((await recordOf(app.database, stays.lead.id)).visits).toHaveLength(3);
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('stay where they are when that was not asked for', async () => {
    const line = await aTeam();
    const [anna, vera] = [specialist(line, 1), specialist(line, 1, 3)];
    const { lead } = await enterLead(app, line, { receiver: to(anna) });
    const { id: absenceId } = await enterAbsence(anna.id, vera.id, false);
    await app.get(HandOverAbsence).run({ employeeId: anna.id, absenceId }, SOMEBODY);
    await sweepAt(MONDAY_AT_NINE + HOUR);
    expect(await holderOf(lead.id)).toBe(vera.id);
  });

  it('come back at once when he is not away after all', async () => {
    const line = await aTeam();
    const [anna, vera] = [specialist(line, 1), specialist(line, 1, 3)];
    const { lead } = await enterLead(app, line, { receiver: to(anna) });
    const { id: absenceId } = await enterAbsence(anna.id, vera.id);
    await app.get(HandOverAbsence).run({ employeeId: anna.id, absenceId }, SOMEBODY);
    await app.get(CancelAbsence).run(anna.id, absenceId, SOMEBODY);
    await sweepAt(app.clock.now());
    expect(await holderOf(lead.id)).toBe(anna.id);
  });

  it('are joined by none that is new: who is away is offered nothing', async () => {
    const line = await aTeam();
    const [anna, boris] = [specialist(line, 1), specialist(line, 1, 2)];
    await enterAbsence(anna.id, null);
    const { lead } = await enterLead(app, line);
    expect(lead.employeeId).toBe(anna.id);
    app.clock.tick(DAY);
    const away = await enterLead(app, line);
    expect(away.lead.employeeId).toBe(boris.id);
    const [considered] = (await recordOf(app.database, away.lead.id)).visits[0]?.decision.considered ?? [];
    expect([considered?.employeeId, considered?.ruledOut, considered?.absent]).toEqual([
      anna.id,
      'ABSENT',
      'vacation',
    ]);
  });

  it('can not be handed over for an absence that is over, or that nobody has entered', async () => {
    const line = await aTeam();
    const { id: employeeId } = specialist(line, 1);
    const { id: absenceId } = await enterAbsence(employeeId, null);
    const handOver = (id: string) => app.get(HandOverAbsence).run({ employeeId, absenceId: id }, SOMEBODY);
    expect(await refusalOf(handOver(line.funnelId))).toBe('NOT_FOUND');
    app.clock.tick(7 * DAY);
    expect(await refusalOf(handOver(absenceId))).toBe('ABSENCE_OVER');
  });

  it('do not come straight back to him out of the queue while he is still there', async () => {
    app.clock.tick(Date.UTC(2026, 11, 1, 9) - app.clock.now());
    const line = await aLine()
      .withSpecialists(1, { hours: OFFICE.weekly })
      .withSpecialists(1, { capacity: 1, hours: OFFICE.weekly })
      .insert(app.database);
    const [anna, boris] = [specialist(line, 1), specialist(line, 1, 2)];
    await enterLead(app, line, { receiver: to(boris) });
    const { lead } = await enterLead(app, line, { receiver: to(anna) });
    const { id: absenceId } = await enterAbsence(anna.id, null, false);
    const done = await app.get(HandOverAbsence).run({ employeeId: anna.id, absenceId }, SOMEBODY);
    expect(done).toEqual({ toSpecialists: 0, toQueue: 1 });
    await app.get(HandOutLeads).idle();
    await app.get(SweepTimers).run(never());
    expect(await holderOf(lead.id)).toBeNull();
  });
});
