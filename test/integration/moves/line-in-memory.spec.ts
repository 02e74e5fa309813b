import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptDecision, MINUTE, type Decision, type KeptDecision } from '#conveyor';
import type { Line } from '#conveyor/line';
import type { Statement } from '#database';
import { CheckInvariants, FollowUps } from '#use-cases';
import { useLine } from '../../support/line-app.ts';
import { commands } from '../../support/line-commands.ts';
import { aLineTwice, anyLine } from '../../support/line-twice.ts';
import { play } from '../../support/play-command.ts';

const app = useLine();

// What waits is handed out when a command says so, and not by itself.
beforeAll(() => app.get(FollowUps).listen(() => undefined));

describe('the line in the database', () => {
  // What waits is handed out in the background; here it waits until a command takes it.
  beforeAll(() => app.get(FollowUps).listen(() => undefined));

  it('does what the line in memory does, command by command', async () => {
    await fc.assert(
      fc.asyncProperty(anyLine, commands(40), async (any, all) => {
        const line = await aLineTwice(app.database, any, app.clock.now());
        for (const command of all) {
          // Often a minute, sometimes the better part of a day: people come, go, and answer too late.
          app.clock.tick(command.lead < 20 ? MINUTE : command.lead * 20 * MINUTE);
          const played = await play(app, command, line);
          if (played) expect(played.product).toEqual(played.memory);
        }
        expect(await app.database.run(readLine, [line.setup.funnelId])).toEqual(inMemory(line));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps its invariants through all of it', async () => {
    const found = await app.get(CheckInvariants).run();
    // Nobody works on the queue here, so nothing that is pending ends.
    expect(
      found.filter(({ invariant, rows }) => rows.length > 0 && invariant !== 'notification_ends'),
    ).toEqual([]);
  });
});

type VisitRow = Readonly<{
  lead: string;
  number: number;
  stage: string;
  employee: string | null;
  entered: number;
  due: number | null;
  ended: number | null;
  outcome: string | null;
  reason: string | null;
  forced: boolean;
  seated: boolean;
  seatedInAll: boolean;
  decision: KeptDecision | null;
  brief: string | null;
  handoffs: string;
  notices: string;
  lossReason: string | null;
  takenBack: boolean;
  since: number | null;
}>;

const readLine: Statement<VisitRow> = {
  name: 'test_read_line',
  text: `select v.lead_id as lead, v.number, v.stage_id as stage, v.employee_id as employee,
      (extract(epoch from v.entered_at) * 1000)::float8 as entered, (extract(epoch from v.due_at) * 1000)::float8 as due,
      (extract(epoch from v.ended_at) * 1000)::float8 as ended, v.outcome, v.reason, v.over_capacity as forced,
      v.seat is not null as seated, v.seat_in_all is not null as "seatedInAll", v.brief,
      (select d.record from decisions d where d.visit_id = v.id) as decision,
      coalesce((select string_agg(concat_ws('/', h.state, h.implied, h.reason, h.from_employee_id,
          (extract(epoch from h.answer_due_at) * 1000)::bigint), ', ')
        from handoffs h where h.visit_id = v.id), '') as handoffs,
      coalesce((select string_agg(concat_ws('/', n.kind, n.channel, n.employee_id, n.handoff_id is not null), ', '
          order by concat_ws('/', n.kind, n.channel, n.employee_id) collate "C") from notifications n where n.visit_id = v.id), '') as notices,
      v.loss_reason_id as "lossReason", v.taken_back as "takenBack", (extract(epoch from v.stands_since) * 1000)::float8 as since
    from visits v join leads l on l.id = v.lead_id where l.funnel_id = $1 order by v.lead_id, v.number`,
};

/** A decision as it is kept and read again. */
function stored(decision: Decision | null): KeptDecision | null {
  return decision && JSON.parse(JSON.stringify(keptDecision(decision)));
}

/** The rows that the line in memory would have. */
function inMemory(line: Line): readonly VisitRow[] {
  const rows = line.leads.flatMap((lead) =>
    lead.visits.map((visit): VisitRow => ({
      lead: lead.id,
      number: visit.number,
      stage: visit.stageId,
      employee: visit.employeeId,
      entered: visit.enteredAt,
      due: visit.dueAt,
      ended: visit.end?.endedAt ?? null,
      outcome: visit.end?.outcome ?? null,
      reason: visit.end?.reason ?? null,
      forced: visit.overCapacity,
      seated: visit.seat !== null,
      seatedInAll: visit.seatInAll !== null,
      decision: stored(visit.decision),
      brief: visit.brief,
      handoffs: lead.handoffs
        .filter(({ visitId }) => visitId === visit.id)
        .map(({ state, answer, fromEmployeeId, answerDueAt }) =>
          [state, (answer?.implied ?? false) ? 't' : 'f', answer?.reason ?? null, fromEmployeeId, answerDueAt]
            .filter((part) => part !== null)
            .join('/'),
        )
        .join(', '),
      notices: lead.notices
        .filter(({ visitId }) => visitId === visit.id)
        .map(({ kind, channel, employeeId, handoffId }) =>
          [kind, channel, employeeId, handoffId === null ? 'f' : 't'].join('/'),
        )
        // Who watches since the same moment is told in no particular order.
        .sort()
        .join(', '),
      lossReason: visit.end?.lossReasonId ?? null,
      takenBack: visit.takenBack,
      since: visit.standsSince,
    })),
  );
  return rows.sort((a, b) => (a.lead === b.lead ? a.number - b.number : a.lead < b.lead ? -1 : 1));
}
