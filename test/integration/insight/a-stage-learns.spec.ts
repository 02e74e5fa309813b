import { beforeEach, describe, expect, it } from '@jest/globals';
import { decisionOf, isRepeatable, type Decision, type KeptDecision } from '#conveyor';
import { dateAt, dayBegins } from '#conveyor/hours';
import { FunnelReader, type Statement } from '#database';
import { ChangeStage, SumLearning, TryRouting } from '#use-cases';
import { enterLead, SOMEBODY, specialist, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { factsOf } from '../../support/lead-facts.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

let line: Line;

const setStrength: Statement<never> = {
  name: 'test_set_strength',
  text: `update specialists set strength = json_build_object('mean', $3::float8, 'deviation', 0.05, 'visits', 80) where stage_id = $1 and employee_id = $2`,
};
const setWinShare: Statement<never> = {
  name: 'test_set_win_share',
  text: `insert into judged_stages (stage_id, judged_at, win_share) values ($1, now(), $2)`,
};
const readDecision: Statement<{ record: KeptDecision; cost: number | null }> = {
  name: 'test_decision_of_lead',
  text: 'select record, cost from decisions where lead_id = $1',
};
const takeBack: Statement<never> = {
  name: 'test_take_back',
  text: `update visits set ended_at = entered_at, outcome = 'reassigned', taken_back = true where lead_id = $1`,
};

const readZone: Statement<{ zone: string }> = {
  name: 'test_zone_of_funnel',
  text: 'select d.time_zone as zone from departments d join funnels f on f.department_id = d.id where f.id = $1',
};

/** In the middle of a month, by any clock. */
const NOON = Date.parse(`${dateAt('UTC', Date.now()).slice(0, 7)}-15T12:00:00Z`);
const MONTH = 31 * 86_400_000;

const setClock = (at: number) => app.clock.tick(at - app.clock.now());
const zoneOf = async () => (await app.database.run(readZone, [line.funnelId]))[0]?.zone ?? '';
const sum = () => app.get(SumLearning).run();
const learned = async () => (await app.get(FunnelReader).stage(stage(line, 1).id))?.learned;

type Made = Readonly<{ leadId: string; decision: Decision; cost: number | null }>;

async function enter(): Promise<Made> {
  const { lead } = await enterLead(app, line);
  const [row] = await app.database.run(readDecision, [lead.id]);
  if (!row) throw new Error('no decision');
  return { leadId: lead.id, decision: decisionOf(row.record), cost: row.cost };
}

async function enterMany(count: number): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let lead = 0; lead < count; lead += 1) made.push(await enter());
  return made;
}

const costOf = (made: readonly Made[]) => made.reduce((total, { cost }) => total + (cost ?? 0), 0);
const dearOf = (made: readonly Made[]) => made.filter(({ cost }) => cost !== null).length;

beforeEach(async () => {
  setClock(NOON);
  line = await aLine()
    .withSpecialists(2, { capacity: 1_000 })
    .withSettings({ policy: 'strongest-first', learningBudget: 100 })
    .insert(app.database);
  const [first, second] = [specialist(line, 1, 1), specialist(line, 1, 2)];
  await app.database.run(setStrength, [stage(line, 1).id, first.id, 0.6]);
  await app.database.run(setStrength, [stage(line, 1).id, second.id, 0.55]);
  await app.database.run(setWinShare, [stage(line, 1).id, 0.4]);
});

describe('a stage that learns', () => {
  it('draws for each lead, says with what chance, and can make each decision again from its record', async () => {
    const made = await enterMany(30);
    const got = new Set(made.map(({ decision }) => decision.chosen));
    expect(got.size).toBe(2);
    for (const { decision, cost } of made) {
      expect(isRepeatable(decision)).toBe(true);
      expect(decision.learning).toEqual({ budget: 100, spent: 0, winShare: 0.4 });
      const [first = 0, second = 0] = decision.considered.map(({ chance }) => chance ?? 0);
      expect(first + second).toBeCloseTo(1, 5);
      expect(first).toBeGreaterThan(0.6);
      const isBest = decision.chosen === specialist(line, 1, 1).id;
      expect(cost).toEqual(isBest ? null : expect.closeTo(0.02, 10));
    }
  });

  it('has what it costs summed up by the month, without what was taken back', async () => {
    const made = await enterMany(30);
    await sum();
    expect(await learned()).toEqual({ spent: expect.closeTo(costOf(made), 9), leads: dearOf(made) });
    const taken = made.find(({ cost }) => cost !== null);
    await app.database.run(takeBack, [taken?.leadId ?? '']);
    expect(await sum()).toBe(1);
    expect(await learned()).toMatchObject({ leads: dearOf(made) - 1 });
    expect(await sum()).toBe(0);
  });

  it('gives leads to the strongest again once its budget is used up, until the month ends by its department’s clock', async () => {
    await enterMany(30);
    const { version } = (await app.get(FunnelReader).one(line.funnelId)) ?? { version: 0 };
    await app.get(ChangeStage).run(stage(line, 1).id, { version, learningBudget: 0.01 }, SOMEBODY);
    await sum();
    const { decision, cost } = await enter();
    expect(decision.learning?.spent).toBeGreaterThan(0.01);
    expect(decision.considered.map(({ chance }) => chance)).toEqual([null, null]);
    expect(cost).toBeNull();
    expect(isRepeatable(decision)).toBe(true);
    const ends = dayBegins(await zoneOf(), `${dateAt('UTC', NOON + MONTH).slice(0, 7)}-01`);
    setClock(ends - 1);
    expect((await enter()).decision.learning?.spent).toBeGreaterThan(0.01);
    setClock(ends);
    const { decision: next } = await enter();
    expect(next.learning?.spent).toBe(0);
    expect(next.considered.every(({ chance }) => chance !== null)).toBe(true);
  });

  it('is tried before it is set, with what is left of this month', async () => {
    const { version } = (await app.get(FunnelReader).one(line.funnelId)) ?? { version: 0 };
    await app.get(ChangeStage).run(stage(line, 1).id, { version, learningBudget: null }, SOMEBODY);
    const tried = (learningBudget?: number) =>
      app
        .get(TryRouting)
        .run(
          stage(line, 1).id,
          { facts: factsOf('Romashka') },
          learningBudget === undefined ? {} : { learningBudget },
        );
    expect((await tried()).considered.map(({ chance }) => chance)).toEqual([null, null]);
    const { considered, learning } = await tried(2);
    expect(considered.every(({ chance }) => chance !== null)).toBe(true);
    expect(learning).toEqual({ budget: 2, spent: 0, winShare: 0.4 });
    expect(await learned()).toBeNull();
  });

  it('draws no lot where a person names the receiver', async () => {
    const { lead } = await enterLead(app, line, {
      receiver: { by: 'person', employeeId: specialist(line, 1, 2).id, force: false },
    });
    const [row] = await app.database.run(readDecision, [lead.id]);
    expect(row?.cost).toBeNull();
    expect(row && decisionOf(row.record).considered.map(({ chance }) => chance)).toEqual([null, null]);
  });
});
