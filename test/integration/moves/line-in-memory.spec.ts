import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LeadMoved } from '#contracts';
import {
  ConveyorError,
  FITS_ALL,
  Line,
  MINUTE,
  NO_CRITERIA,
  USUAL_SETTINGS,
  type LineSetup,
  type Stage,
} from '#conveyor';
import { writeDepartmentOf, type NewEmployee, type Statement } from '#database';
import { uuidv7 } from '#platform';
import {
  AcceptHandoff,
  AdvanceLead,
  CheckInvariants,
  ClaimLead,
  DeclineHandoff,
  EnterLead,
  FollowUps,
  LogActivity,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  WatchLead,
  WinLead,
} from '#use-cases';
import { factsOf } from '../../support/lead-facts.ts';
import { useLine, type LineApp } from '../../support/line-app.ts';
import { A_CALL, ASKS_FOR_A_CALL, commands, spell, type Spelled } from '../../support/line-commands.ts';

const app = useLine();
const nobody = { actor: null, repeatable: null };
const facts = factsOf('Lead');

/** A funnel of three stages with four people and small capacities, in the database and as a line in memory. */
async function aLineTwice({ database, clock }: LineApp): Promise<Line> {
  const newId = (): string => uuidv7(clock.now());
  const funnel = { id: newId(), name: 'Twice' };
  const stages = [60, null, null].map((timeLimitMinutes, index): Stage => ({
    id: newId(),
    funnelId: funnel.id,
    position: index + 1,
    name: `Stage ${index + 1}`,
    colour: '#ffd54f',
    ...USUAL_SETTINGS,
    timeLimitMinutes,
    exit: index === 1 ? ASKS_FOR_A_CALL : NO_CRITERIA,
  }));
  const lossReasons = [{ id: newId(), name: 'No need' }];
  const employees = ['Anna', 'Boris', 'Vera', 'Gleb'].map((name): NewEmployee => ({
    id: newId(),
    name,
    role: 'rep',
    email: `${name.toLowerCase()}-${newId()}@line.example.com`,
    slackUserId: null,
    language: 'en',
    timeZone: 'Europe/London',
    channels: ['email', 'in_app'],
    hours: null,
  }));
  const specialists = stages.flatMap(({ id: stageId }, stage) =>
    employees.flatMap(({ id: employeeId }, person) =>
      person === stage
        ? []
        : [
            {
              stageId,
              employeeId,
              rank: person === 3 ? ('reserve' as const) : ('primary' as const),
              weight: 1 + person,
              capacity: 2,
            },
          ],
    ),
  );
  await writeDepartmentOf(database, {
    schedule: null,
    employees,
    funnel,
    lossReasons,
    stages,
    specialists,
    createdAt: clock.now(),
  });
  const channels = employees[0]?.channels ?? [];
  const setup: LineSetup = {
    funnelId: funnel.id,
    stages,
    lossReasons,
    terms: specialists.map((terms) => ({ ...terms, since: clock.now(), fits: FITS_ALL, strength: null })),
    workers: employees.map(({ id: employeeId }) => ({
      employeeId,
      channels,
      version: 1,
      active: true,
      capacity: null,
      hours: null,
    })),
    hours: null,
    // Heads are told of every funnel of the database, so their notices are not compared.
    heads: [],
  };
  return new Line(setup);
}

/** Lets the product do what the command says. */
function run(spelled: Spelled, line: Line): Promise<LeadMoved> {
  const { verb, leadId, stageId: toStageId, receiver, employeeId, loss } = spelled;
  const version = line.lead(leadId)?.version ?? 0;
  const handoffId = spelled.handoff?.id ?? '';
  switch (verb) {
    case 'enter':
      return app
        .get(EnterLead)
        .run({ funnelId: line.setup.funnelId, stageId: toStageId, facts, receiver, brief: 'B' }, nobody);
    case 'advance':
      return app.get(AdvanceLead).run(leadId, { version, toStageId, receiver, brief: 'B' }, nobody);
    case 'return':
      return app.get(ReturnLead).run(leadId, { version, toStageId, receiver, reason: 'R' }, nobody);
    case 'lose':
      return app.get(LoseLead).run(leadId, { version, ...loss }, nobody);
    case 'win':
      return app.get(WinLead).run(leadId, { version }, nobody);
    case 'reassign':
      return app.get(ReassignLead).run(leadId, { version, receiver, brief: null }, nobody);
    case 'claim':
      return app.get(ClaimLead).run(leadId, { version, employeeId }, nobody);
    case 'reopen':
      return app
        .get(ReopenLead)
        .run(leadId, { version, toStageId: toStageId ?? line.setup.funnelId, receiver, brief: null }, nobody);
    case 'accept':
      return app.get(AcceptHandoff).run(handoffId, nobody);
    case 'decline':
      return app.get(DeclineHandoff).run(handoffId, { reason: 'R' }, nobody);
  }
}

/** Lets somebody do beside it what the command says, in the product and in memory. */
async function doBeside({ beside, leadId, employeeId }: Spelled, line: Line): Promise<void> {
  if (beside === 'watch') {
    await app.get(WatchLead).run(leadId, employeeId);
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
  { verb, leadId, stageId, bearing, rule }: Spelled,
  line: Line,
  moved: LeadMoved | null,
): object | string {
  const visitId = moved?.visitId ?? 'none';
  const present = { actor: null, now: app.clock.now(), seed: visitId };
  const id = verb === 'enter' ? (moved?.lead.id ?? 'none') : leadId;
  try {
    const move = rule(
      verb === 'enter' ? line.entrance(id, facts, stageId, present) : line.desk(id, bearing, present),
    );
    line.apply(move, {
      visitId,
      handoffId: moved?.handoff?.id ?? 'none',
      noticeId: () => uuidv7(app.clock.now()),
    });
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
      fc.asyncProperty(commands(40), async (all) => {
        const line = await aLineTwice(app);
        for (const command of all) {
          app.clock.tick(MINUTE);
          const spelled = spell(command, line);
          if (!spelled) continue;
          await doBeside(spelled, line);
          const done = await run(spelled, line).catch(codeOf);
          const expected = mirror(spelled, line, typeof done === 'string' ? null : done);
          expect(typeof done === 'string' ? done : done.lead).toEqual(expected);
        }
        expect(await app.database.run(readLine, [line.setup.funnelId])).toEqual(inMemory(line));
      }),
      { numRuns: 12 },
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
  brief: string | null;
  handoffs: string;
  notices: string;
  lossReason: string | null;
}>;

const readLine: Statement<VisitRow> = {
  name: 'test_read_line',
  text: `select v.lead_id as lead, v.number, v.stage_id as stage, v.employee_id as employee,
      (extract(epoch from v.entered_at) * 1000)::float8 as entered, (extract(epoch from v.due_at) * 1000)::float8 as due,
      (extract(epoch from v.ended_at) * 1000)::float8 as ended, v.outcome, v.reason, v.over_capacity as forced,
      v.seat is not null as seated, v.brief,
      coalesce((select string_agg(concat_ws('/', h.state, h.implied, h.reason, h.from_employee_id), ', ')
        from handoffs h where h.visit_id = v.id), '') as handoffs,
      coalesce((select string_agg(concat_ws('/', n.kind, n.channel, n.employee_id, n.handoff_id is not null), ', '
          order by n.seq) from notifications n where n.visit_id = v.id), '') as notices,
      v.loss_reason_id as "lossReason"
    from visits v join leads l on l.id = v.lead_id where l.funnel_id = $1 order by v.lead_id, v.number`,
};

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
      brief: visit.brief,
      handoffs: lead.handoffs
        .filter(({ visitId }) => visitId === visit.id)
        .map(({ state, answer, fromEmployeeId }) =>
          [state, (answer?.implied ?? false) ? 't' : 'f', answer?.reason ?? null, fromEmployeeId]
            .filter((part) => part !== null)
            .join('/'),
        )
        .join(', '),
      notices: lead.notices
        .filter(({ visitId }) => visitId === visit.id)
        .map(({ kind, channel, employeeId, handoffId }) =>
          [kind, channel, employeeId, handoffId === null ? 'f' : 't'].join('/'),
        )
        .join(', '),
      lossReason: visit.end?.lossReasonId ?? null,
    })),
  );
  return rows.sort((a, b) => (a.lead === b.lead ? a.number - b.number : a.lead < b.lead ? -1 : 1));
}
