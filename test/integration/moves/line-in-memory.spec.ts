import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LeadMoved } from '#contracts';
import {
  ConveyorError,
  expire,
  handOut,
  HERE,
  MINUTE,
  keptDecision,
  type Decision,
  type KeptDecision,
  type Line,
} from '#conveyor';
import type { Statement } from '#database';
import { uuidv7 } from '#platform';
import {
  AcceptHandoff,
  AdvanceLead,
  AnswerHandoff,
  CheckInvariants,
  ClaimLead,
  DeclineHandoff,
  EnterLead,
  FollowUps,
  LogActivity,
  LoseLead,
  MoveLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  UndoLead,
  WatchLead,
  WinLead,
} from '#use-cases';
import { factsOf } from '../../support/lead-facts.ts';
import { useLine } from '../../support/line-app.ts';
import { A_CALL, commands, spell, type Spelled } from '../../support/line-commands.ts';
import { aLineTwice, anyLine } from '../../support/line-twice.ts';

const app = useLine();
const nobody = { actor: null, repeatable: null };
const facts = factsOf('Lead', { region: 'Kazan' });

// What waits is handed out when a command says so, and not by itself.
beforeAll(() => app.get(FollowUps).listen(() => undefined));

/** Lets the product do what the command says. */
function run(spelled: Spelled, line: Line): Promise<LeadMoved> {
  const { verb, leadId, stageId: toStageId, receiver, employeeId, actor, loss } = spelled;
  const caller = { actor, repeatable: null };
  const version = line.lead(leadId)?.version ?? 0;
  const handoffId = spelled.handoff?.id ?? '';
  switch (verb) {
    case 'enter':
      return app
        .get(EnterLead)
        .run({ funnelId: line.setup.funnelId, stageId: toStageId, facts, receiver, brief: 'B' }, caller);
    case 'advance':
      return app.get(AdvanceLead).run(leadId, { version, toStageId, receiver, brief: 'B' }, caller);
    case 'return':
      return app.get(ReturnLead).run(leadId, { version, toStageId, receiver, reason: 'R' }, caller);
    case 'lose':
      return app.get(LoseLead).run(leadId, { version, ...loss }, caller);
    case 'win':
      return app.get(WinLead).run(leadId, { version }, caller);
    case 'reassign':
      return app.get(ReassignLead).run(leadId, { version, receiver, brief: null }, caller);
    case 'claim':
      return app.get(ClaimLead).run(leadId, { version, employeeId }, caller);
    case 'reopen':
      return app
        .get(ReopenLead)
        .run(leadId, { version, toStageId: toStageId ?? line.setup.funnelId, receiver, brief: null }, caller);
    case 'accept':
      return app.get(AcceptHandoff).run(handoffId, caller);
    case 'decline':
      return app.get(DeclineHandoff).run(handoffId, { reason: 'R' }, caller);
    case 'expire':
      return app.get(AnswerHandoff).run(handoffId, caller, expire);
    case 'undo':
      return app.get(UndoLead).run(leadId, { version }, caller);
    case 'hand-out':
      return app.get(MoveLead).run({
        leadId,
        version: null,
        bearing: HERE,
        right: 'leads.assign',
        caller: caller,
        decide: handOut,
      });
  }
}

/** Lets somebody do beside it what the command says, in the product and in memory. */
async function doBeside({ beside, leadId, employeeId }: Spelled, line: Line): Promise<void> {
  if (beside === 'watch') {
    await app.get(WatchLead).run(leadId, employeeId, nobody);
    line.watch(leadId, employeeId);
  }
  if (beside === 'log') {
    const call = { ...A_CALL, at: null, note: null, employeeId: null };
    await app.get(LogActivity).run(leadId, call, nobody);
    line.log(leadId, A_CALL);
  }
}

/** The code of a refusal; anything else goes on. */
function codeOf(error: unknown): string {
  if (error instanceof ConveyorError) return error.code;
  throw error;
}

/** Does the same on the line in memory, under the ids that the product gave. Gives where the lead stands, or the refusal's code. */
function mirror(
  { verb, leadId, stageId, actor, bearing, rule }: Spelled,
  line: Line,
  moved: LeadMoved | null,
): object | string {
  const visitId = moved?.visitId ?? 'none';
  const present = { actor, now: app.clock.now(), seed: visitId };
  const id = verb === 'enter' ? (moved?.lead.id ?? 'none') : leadId;
  try {
    const move = rule(
      verb === 'enter' ? line.entrance(id, facts, stageId, present) : line.desk(id, bearing, present),
    );
    line.apply(
      move,
      {
        visitId,
        handoffId: moved?.handoff?.id ?? 'none',
        noticeId: () => uuidv7(app.clock.now()),
      },
      actor,
    );
  } catch (error) {
    return codeOf(error);
  }
  const lead = line.lead(id);
  const last = lead?.visits.at(-1);
  const place = last && !last.end ? last : null;
  return {
    id,
    version: lead?.version,
    status: lead?.status,
    stageId: place?.stageId ?? null,
    employeeId: place?.employeeId ?? null,
    waiting: place !== null && place.employeeId === null,
  };
}

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
          const spelled = spell(command, line);
          if (!spelled) continue;
          await doBeside(spelled, line);
          const done = await run(spelled, line).catch(codeOf);
          const expected = mirror(spelled, line, typeof done === 'string' ? null : done);
          expect(typeof done === 'string' ? done : done.lead).toEqual(expected);
        }
        expect(await app.database.run(readLine, [line.setup.funnelId])).toEqual(inMemory(line));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

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
