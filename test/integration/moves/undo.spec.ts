import { afterEach, describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { HOUR, MINUTE, naturalPosition } from '#conveyor';
import type { Statement } from '#database';
import {
  AcceptHandoff,
  AdvanceLead,
  ClaimLead,
  DeliverNotification,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  SweepTimers,
  UndoLead,
  WinLead,
  type Caller,
} from '#use-cases';
import {
  by,
  BY_POLICY,
  enterLead,
  refusalOf,
  SOMEBODY,
  specialist,
  stage,
  to,
} from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { askAt, logOn } from '../../support/asking.ts';
import { auditOf } from '../../support/audit-records.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { useLine } from '../../support/line-app.ts';
import { recordOf } from '../../support/lead-record.ts';
import { never } from '../../support/signal.ts';
import { A_CALL } from '../../support/line-commands.ts';

const app = useLine();

afterEach(async () => expect(await brokenBesideDelivery(app)).toEqual([]));

const undo = ({ lead: { id, version } }: LeadMoved, who: Person, caller: Caller = by(who)) =>
  app.get(UndoLead).run(id, { version }, caller);
const advance = ({ lead: { id, version } }: LeadMoved, who: Person) =>
  app.get(AdvanceLead).run(id, { version, toStageId: null, receiver: BY_POLICY, brief: 'B' }, by(who));

const selectPosition: Statement<{ position: string }> = {
  name: 'test_select_position',
  text: 'select position from lead_places where visit_id = $1',
};

/** Two stages with one specialist each, a limit and an answer to be given; and a lead that is with the first one. */
async function aStart(settings: object = {}) {
  const line = await aLine()
    .withStages(2)
    .withSettings({ timeLimitMinutes: 120, remindAfterMinutes: 60, acceptance: 'needed', ...settings })
    .withSpecialists(1, { atStage: 1 })
    .withSpecialists(1, { atStage: 2 })
    .insert(app.database);
  const [anna, boris] = [specialist(line, 1), specialist(line, 2)];
  const [head] = line.heads;
  if (!head) throw new Error('The line has no head.');
  return { line, anna, boris, head, entered: await enterLead(app, line) };
}

const told = async ({ lead }: LeadMoved, { id }: Person) =>
  (await recordOf(app.database, lead.id)).notifications.filter(
    ({ employeeId, channel }) => employeeId === id && channel === 'email',
  );

/** Delivers what is to be delivered by letter; gives how each of it ended. */
async function deliver(moved: LeadMoved, who: Person) {
  for (const { id } of await told(moved, who)) await app.get(DeliverNotification).run(id);
  return (await told(moved, who)).map(({ state, code }) => code ?? state);
}

describe('a move that is taken back', () => {
  it('has the lead where it was, with the limits that it had, and says so in the history', async () => {
    const { anna, boris, entered } = await aStart();
    await app.get(AcceptHandoff).run(entered.handoff?.id ?? '', by(anna));
    const before = await recordOf(app.database, entered.lead.id);
    app.clock.tick(20 * MINUTE);
    const moved = await advance(entered, anna);
    app.clock.tick(MINUTE);
    const undone = await undo(moved, anna);
    expect(undone.lead).toMatchObject({ version: 3, status: 'open', employeeId: anna.id, waiting: false });
    const { visits, handoffs } = await recordOf(app.database, entered.lead.id);
    expect(visits.map(({ employeeId, outcome, dueAt }) => [employeeId, outcome, dueAt])).toEqual([
      [anna.id, 'advanced', before.visits[0]?.dueAt],
      [boris.id, 'undone', expect.any(Number)],
      [anna.id, null, before.visits[0]?.dueAt],
    ]);
    expect(handoffs.map(({ state }) => state)).toEqual(['accepted', 'withdrawn', 'accepted']);
    // Whoever counts the limits anew counts them from when she had it first.
    await app.get(SweepTimers).run(never());
    const [, , last] = (await recordOf(app.database, entered.lead.id)).visits;
    expect(last?.dueAt).toBe(before.visits[0]?.dueAt);
    expect((await auditOf(app.database, entered.lead.id)).at(-1)).toMatchObject({
      action: 'lead.undone',
      actor: anna.id,
    });
  });

  it('is told to nobody by letter: the message that has not left is not sent, and who has it again knows; who has it no more sees so in the app', async () => {
    const { anna, boris, entered } = await aStart();
    expect(await deliver(entered, anna)).toEqual(['sent']);
    const undone = await undo(await advance(entered, anna), anna);
    expect(await deliver(undone, boris)).toEqual(['NOT_WANTED_ANY_MORE']);
    expect(await deliver(undone, anna)).toEqual(['sent', 'OWN_ACTION']);
    const { notifications } = await recordOf(app.database, undone.lead.id);
    expect(notifications.filter(({ channel }) => channel === 'in_app')).toMatchObject([
      { kind: 'lead.withdrawn', employeeId: boris.id },
    ]);
  });

  it('by the head is told to who has the lead again only where he never was', async () => {
    const { anna, head, entered } = await aStart();
    await deliver(entered, anna);
    expect(await deliver(await undo(await advance(entered, anna), head), anna)).toEqual(['sent', 'HAD_IT']);
    const other = await aStart();
    const undone = await undo(await advance(other.entered, other.anna), other.head);
    expect(await deliver(undone, other.anna)).toEqual(['NOT_WANTED_ANY_MORE', 'sent']);
    const late = await aStart();
    const moved = await advance(late.entered, late.anna);
    expect(await deliver(moved, late.anna)).toEqual(['NOT_WANTED_ANY_MORE']);
    expect(await deliver(await undo(moved, late.head), late.anna)).toEqual(['NOT_WANTED_ANY_MORE', 'sent']);
  });

  it('counts what was logged before it, so that the lead can go on again', async () => {
    const { line, anna, entered } = await aStart();
    await askAt(app, line, 1, { activities: [{ ...A_CALL, atLeast: 1 }] });
    expect(await refusalOf(advance(entered, anna))).toBe('EXIT_CRITERIA_UNMET');
    await logOn(app, entered.lead.id);
    const undone = await undo(await advance(entered, anna), anna);
    expect(await advance(undone, anna)).toMatchObject({ lead: { version: 4, stageId: stage(line, 2).id } });
  });

  it('leaves the card where it stood', async () => {
    const { anna, entered } = await aStart();
    const [first] = (await recordOf(app.database, entered.lead.id)).visits;
    app.clock.tick(MINUTE);
    const undone = await undo(await advance(entered, anna), anna);
    const rows = await app.database.run(selectPosition, [undone.visitId]);
    expect(rows).toEqual([{ position: naturalPosition(first?.enteredAt ?? 0, first?.id ?? '') }]);
  });

  it.each<[string, (start: Awaited<ReturnType<typeof aStart>>) => Promise<LeadMoved>]>([
    ['won', ({ entered: { lead }, anna }) => app.get(WinLead).run(lead.id, { version: 1 }, by(anna))],
    [
      'lost',
      ({ entered: { lead }, anna }) =>
        app.get(LoseLead).run(lead.id, { version: 1, reason: 'No budget' }, by(anna)),
    ],
    [
      'given to nobody',
      ({ entered: { lead }, anna }) =>
        app.get(ReassignLead).run(lead.id, { version: 1, receiver: { by: 'queue' }, brief: null }, by(anna)),
    ],
  ])('gives the lead back that was %s', async (_, move) => {
    const start = await aStart();
    const undone = await undo(await move(start), start.anna);
    expect(undone.lead).toMatchObject({ status: 'open', employeeId: start.anna.id });
    expect(await recordOf(app.database, undone.lead.id)).toMatchObject({ status: 'open', closedAt: null });
  });

  it('has a lead wait again that was taken out of the queue', async () => {
    const { line, anna } = await aStart({ policy: 'pull' });
    const waits = await enterLead(app, line);
    const claimed = await app
      .get(ClaimLead)
      .run(waits.lead.id, { version: 1, employeeId: anna.id }, by(anna));
    expect((await undo(claimed, anna)).lead).toMatchObject({ waiting: true, employeeId: null });
  });

  it('closes a lead that was reopened since when it had been closed', async () => {
    const { line, anna, head, entered } = await aStart();
    await app.get(WinLead).run(entered.lead.id, { version: 1 }, by(anna));
    const { closedAt } = await recordOf(app.database, entered.lead.id);
    app.clock.tick(48 * HOUR);
    const command = { version: 2, toStageId: stage(line, 2).id, receiver: BY_POLICY, brief: null };
    const reopened = await app.get(ReopenLead).run(entered.lead.id, command, by(head));
    expect((await undo(reopened, head)).lead).toMatchObject({ status: 'won', stageId: null });
    expect(await recordOf(app.database, entered.lead.id)).toMatchObject({ status: 'won', closedAt });
    expect(await refusalOf(undo({ ...reopened, lead: { ...reopened.lead, version: 4 } }, head))).toBe(
      'NOTHING_TO_UNDO',
    );
  });

  it('gives the lead back above the capacity when the place was taken meanwhile', async () => {
    const line = await aLine()
      .withStages(2)
      .withSpecialists(1, { atStage: 1, capacity: 1 })
      .withSpecialists(1, { atStage: 2 })
      .insert(app.database);
    const anna = specialist(line, 1);
    const moved = await advance(await enterLead(app, line), anna);
    await enterLead(app, line, { receiver: to(anna) });
    await undo(moved, anna);
    const { visits } = await recordOf(app.database, moved.lead.id);
    expect(visits.at(-1)).toMatchObject({ employeeId: anna.id, seat: null, overCapacity: true });
  });

  it('is done once, however often it is asked for under one key', async () => {
    const { anna, entered } = await aStart();
    const moved = await advance(entered, anna);
    const caller: Caller = { ...by(anna), repeatable: { key: `undo ${moved.lead.id}`, fingerprint: 'F' } };
    const all = await Promise.all([1, 2, 3].map(() => undo(moved, anna, caller)));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

describe('what can not be taken back', () => {
  it.each<[string, (moved: LeadMoved, line: Line) => Promise<LeadMoved>]>([
    [
      'HANDOFF_ACCEPTED',
      async (moved, line) => {
        await app.get(AcceptHandoff).run(moved.handoff?.id ?? '', by(specialist(line, 2)));
        return moved;
      },
    ],
    [
      'UNDO_TOO_LATE',
      async (moved) => {
        app.clock.tick(5 * MINUTE + 1);
        return moved;
      },
    ],
    ['NOTHING_TO_UNDO', (moved, line) => undo(moved, specialist(line, 1))],
    ['LEAD_MOVED_ON', async (moved) => ({ ...moved, lead: { ...moved.lead, version: 1 } })],
  ])('%s', async (code, happens) => {
    const { line, anna, entered } = await aStart();
    const moved = await happens(await advance(entered, anna), line);
    expect(await refusalOf(undo(moved, anna))).toBe(code);
  });

  it('is the entrance of a lead, and what the product has done', async () => {
    const { anna, entered } = await aStart();
    expect(await refusalOf(undo(entered, anna))).toBe('NOTHING_TO_UNDO');
    const next = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
    const moved = await app.get(AdvanceLead).run(entered.lead.id, next, SOMEBODY);
    expect(await refusalOf(undo(moved, anna))).toBe('NOTHING_TO_UNDO');
  });

  it('is a move of which a later one is the last', async () => {
    const { line, anna, boris, entered } = await aStart();
    const moved = await advance(entered, anna);
    const command = { version: 2, toStageId: null, receiver: BY_POLICY, reason: 'Too early' };
    const back = await app.get(ReturnLead).run(moved.lead.id, command, by(boris));
    const undone = await undo(back, boris);
    expect(undone.lead).toMatchObject({ stageId: stage(line, 2).id, employeeId: boris.id });
    expect(await refusalOf(undo(undone, anna))).toBe('NOTHING_TO_UNDO');
  });
});
