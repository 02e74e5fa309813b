import { describe, expect, it } from '@jest/globals';
import type { LeadMoved } from '#contracts';
import { decisionOf, FIRST_TURN, turnAfter, type Credits, type KeptDecision } from '#conveyor';
import type { Statement } from '#database';
import { AdvanceLead, CheckInvariants, DeclineHandoff } from '#use-cases';
import { BY_POLICY, enterLead, refusalOf, SOMEBODY, specialist, stage } from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine, type LineApp } from '../../support/line-app.ts';

const url = useDatabase();
/** Two processes of the product. */
const apps = [useLine(url), useLine(url)] as const;
const [app] = apps;

const CLIENTS = 16;

/** Sixteen clients, half of them at each process, do all of this between them. */
async function crowd(
  count: number,
  work: (app: LineApp, one: number) => Promise<unknown>,
): Promise<string[]> {
  const outcomes: string[] = [];
  let next = 0;
  const client = async (process: LineApp): Promise<void> => {
    for (let one = next++; one < count; one = next++) outcomes.push(await refusalOf(work(process, one)));
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, place) => client(apps[place % 2 === 0 ? 0 : 1])));
  return outcomes;
}

async function broken(): Promise<string[]> {
  const found = await app.get(CheckInvariants).run();
  return found.filter(({ rows }) => rows.length > 0).map(({ invariant }) => invariant);
}

describe('a round robin that sixteen clients ask at once', () => {
  const WEIGHTS = [5, 3, 2, 1, 1];
  const ROUNDS = 10;
  const LEADS = ROUNDS * WEIGHTS.reduce((sum, weight) => sum + weight, 0);

  /** Five people of different weights, at two stages that have a turn each. */
  const aLineByTurns = (): Promise<Line> =>
    WEIGHTS.reduce(
      (builder, weight) => builder.withSpecialists(1, { weight, capacity: 1_000 }),
      aLine().withStages(2).withSettings({ policy: 'smooth-weighted-round-robin' }),
    ).insert(app.database);

  it('skips no turn and takes none twice, gives everybody exactly his share, and refuses nobody', async () => {
    const line = await aLineByTurns();
    const outcomes = await crowd(LEADS, (process) => enterLead(process, line));
    expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual([]);
    await expectTurns(line, 1);
  });

  it('does so while leads advance from another stage that goes by turns, and somebody else asks for those', async () => {
    const line = await aLineByTurns();
    const entered: LeadMoved[] = [];
    for (let lead = 0; lead < LEADS; lead += 1) entered.push(await enterLead(app, line));
    const outcomes = await crowd(2 * LEADS, (process, one) => {
      const moved = entered[Math.floor(one / 2)];
      if (one % 2 === 1 || !moved) return enterLead(process, line);
      const command = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
      return process.get(AdvanceLead).run(moved.lead.id, command, SOMEBODY);
    });
    expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual([]);
    await expectTurns(line, 1);
    await expectTurns(line, 2);
  });

  /** Every decision goes from one state of the turn to the next; together they are one way from the first to the last. */
  async function expectTurns(line: Line, place: number): Promise<void> {
    const { id: stageId } = stage(line, place);
    const rows = await app.database.run(readDecisions, [stageId]);
    const decisions = rows.map(({ record }) => ({ record: decisionOf(record) }));
    const [turn] = await app.database.run(readTurn, [stageId]);
    expect(turn?.number).toBe(decisions.length);

    const people = stage(line, place).specialists;
    const shares = decisions.length / WEIGHTS.reduce((sum, weight) => sum + weight, 0);
    const got = people.map(({ id }) => decisions.filter(({ record }) => record.chosen === id).length);
    expect(got).toEqual(WEIGHTS.map((weight) => weight * shares));

    const ways = new Map<string, number>();
    const step = (credits: Credits, by: number): unknown =>
      ways.set(state(credits, people), (ways.get(state(credits, people)) ?? 0) + by);
    for (const { record } of decisions) {
      const credits = Object.fromEntries(
        record.considered.map(({ employeeId, credit }) => [employeeId, credit]),
      );
      step(credits, 1);
      step(turnAfter(record, { number: 0, credits })?.credits ?? {}, -1);
    }
    step(FIRST_TURN.credits, -1);
    step(turn?.credits ?? {}, 1);
    expect([...ways].filter(([, open]) => open !== 0)).toEqual([]);
  }
});

/** What is owed to everybody, as one word. */
function state(credits: Credits, people: readonly Person[]): string {
  return people.map(({ id }) => credits[id] ?? 0).join(' ');
}

describe('a handoff of a stage that goes by turns', () => {
  it('is declined once, and all the others who decline it at the same moment hear so', async () => {
    const line = await aLine()
      .withSettings({ policy: 'smooth-weighted-round-robin' })
      .withSpecialists(3)
      .insert(app.database);
    const { handoff } = await enterLead(app, line);
    const decline = (): Promise<LeadMoved> =>
      app.get(DeclineHandoff).run(handoff?.id ?? '', { reason: 'No' }, SOMEBODY);
    const outcomes = await Promise.all(Array.from({ length: 2 * CLIENTS }, () => refusalOf(decline())));
    expect(outcomes.toSorted()).toEqual([...Array(2 * CLIENTS - 1).fill('HANDOFF_NOT_OFFERED'), 'done']);
  });
});

describe('capacities that sixteen clients rush at', () => {
  it('are used up and never exceeded, at each stage and at all together, with the same people at both', async () => {
    const line = await aLine()
      .withStages(2)
      .withSpecialists(2, { capacity: 4, capacityInAll: 5 })
      .withSpecialists(1, { capacity: 3 })
      .insert(app.database);
    const outcomes = await crowd(40, (process, one) =>
      enterLead(process, line, { at: stage(line, 1 + (one % 2)) }),
    );
    expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual([]);
    const loads = await app.database.run(readLoads, [line.funnelId]);
    const held = (person: Person, place?: number): number =>
      loads
        .filter(
          ({ employeeId, stageId }) =>
            employeeId === person.id && (!place || stageId === stage(line, place).id),
        )
        .reduce((sum, { leads }) => sum + leads, 0);
    const [anna, boris, vera] = [specialist(line, 1), specialist(line, 1, 2), specialist(line, 1, 3)];
    expect([held(anna), held(boris)]).toEqual([5, 5]);
    expect([held(vera, 1), held(vera, 2)]).toEqual([3, 3]);
    for (const person of [anna, boris])
      expect(Math.max(held(person, 1), held(person, 2))).toBeLessThanOrEqual(4);
    expect(await broken()).toEqual([]);
  });

  it('hold while leads advance from the one to the other: who is full of both gets none more', async () => {
    const line = await aLine()
      .withStages(2)
      .withSpecialists(3, { capacity: 6, capacityInAll: 6 })
      .insert(app.database);
    const entered: LeadMoved[] = [];
    for (let lead = 0; lead < 18; lead += 1) entered.push(await enterLead(app, line));
    const outcomes = await crowd(18, (process, one) => {
      const command = { version: 1, toStageId: null, receiver: BY_POLICY, brief: null };
      return process.get(AdvanceLead).run(entered[one]?.lead.id ?? '', command, SOMEBODY);
    });
    expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual([]);
    const loads = await app.database.run(readLoads, [line.funnelId]);
    for (const { id } of stage(line, 1).specialists) {
      const leads = loads
        .filter(({ employeeId }) => employeeId === id)
        .reduce((sum, row) => sum + row.leads, 0);
      expect(leads).toBeLessThanOrEqual(6);
    }
    expect(await broken()).toEqual([]);
  });
});

const readDecisions: Statement<{ record: KeptDecision }> = {
  name: 'test_read_decisions',
  text: `select d.record from decisions d join visits v on v.id = d.visit_id where v.stage_id = $1`,
};

const readTurn: Statement<{ number: number; credits: Credits }> = {
  name: 'test_read_turn',
  text: 'select number, credits from turns where stage_id = $1',
};

const readLoads: Statement<{ stageId: string; employeeId: string; leads: number }> = {
  name: 'test_read_loads',
  text: `select v.stage_id as "stageId", v.employee_id as "employeeId", count(*)::int as leads
    from visits v join stages s on s.id = v.stage_id
    where s.funnel_id = $1 and v.ended_at is null and v.employee_id is not null group by 1, 2`,
};
