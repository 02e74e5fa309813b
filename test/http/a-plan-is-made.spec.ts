import { beforeAll, describe, expect, it } from '@jest/globals';
import { LeadCard, Plan, PlanList, StageSpecialists, type EmployeeCard } from '#contracts';
import { actionsOf } from '../support/audit-records.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { lineOfOpposites, lineWithAStageThatIsPassedBy, planOf } from '../support/plan-writes.ts';
import { letBePaid, letWork } from '../support/worked-visits.ts';

const api = useApi();

let line: Department;

beforeAll(async () => {
  line = await lineOfOpposites(api);
});

const seatsAt = async (place: number, of = line) => {
  const path = `/stages/${of.stageId(place)}/specialists`;
  const { specialists } = await api.granted(StageSpecialists, api.ask('GET', path));
  return specialists.map(({ name, rank, weight, capacity }) => ({ name, rank, weight, capacity }));
};

const change = ({ id }: Plan, verb: 'apply' | 'undo', version: number) =>
  api.ask('POST', `/plans/${id}/${verb}`, { version });

const namesOf = (seats: Plan['stages'][number]['proposed']): Record<string, string> =>
  Object.fromEntries(seats.map(({ employee, rank }) => [employee.name, rank]));

describe('a plan of a line', () => {
  let plan: Plan;

  beforeAll(async () => {
    plan = await planOf(api, line);
  });

  it('gives each stage to whoever is good at it, and says what that brings', () => {
    expect(plan.stages.map(({ proposed }) => namesOf(proposed))).toEqual([
      { Anna: 'primary', Boris: 'reserve' },
      { Anna: 'reserve', Boris: 'primary' },
    ]);
    expect(plan.verdict).toBe('better');
    expect(plan.wonAWeek.gain.low).toBeGreaterThan(0);
    expect(plan.wonAWeek.better).toBeGreaterThan(0.95);
    expect(plan.changes.map(({ stage, employee, begins }) => [stage.name, employee.name, begins])).toEqual([
      ['Call', 'Boris', false],
      ['Sign', 'Anna', false],
    ]);
    // 20 leads a week come to each stage; 16 of those who come to the first would go on, 0.8 of whom is at the second.
    const [call, sign] = plan.stages;
    expect(call?.arriving.today).toBeCloseTo(20, 0);
    expect(plan.wonAWeek.today.mean).toBeGreaterThan(12);
    expect(plan.wonAWeek.today.mean).toBeLessThan(18);
    expect(plan.wonAWeek.proposed.mean).toBeGreaterThan(23);
    expect(sign?.arriving.proposed).toBeGreaterThan(sign?.arriving.today ?? 0);
    // Four hours, of which each of the twenty leads that they had at once took its part.
    expect(call?.hours).toBeCloseTo(0.2, 1);
    expect(plan.lately.weeks).toBeGreaterThan(11);
  });

  it('finds out how full days are, and takes off what queues leave undone', () => {
    expect(plan.fullness.isFound).toBe(true);
    expect(plan.fullness.share).toBeGreaterThan(0);
    expect(plan.fullness.share).toBeLessThanOrEqual(1);
    for (const part of [plan.lived.today, plan.lived.proposed]) {
      expect(part).toBeGreaterThan(0.7);
      expect(part).toBeLessThan(1.15);
    }
  });

  it('is kept, is told in both languages, and changes nothing', async () => {
    const shown = api.ask('GET', `/plans/${plan.id}`, undefined, { language: 'ru' });
    const { rule, ...told } = await api.granted(Plan, shown);
    const { rule: english, ...made } = plan;
    expect(told).toEqual(made);
    expect(rule).toContain('Считаются лиды с');
    expect(english).toContain('Counted are leads of');
    const list = await api.granted(PlanList, api.ask('GET', `/funnels/${line.funnel.id}/plans`));
    expect(list.items).toMatchObject([{ id: plan.id, state: 'proposed', verdict: 'better' }]);
    expect((await seatsAt(1)).map(({ rank }) => rank)).toEqual(['primary', 'primary']);
  });

  it('is applied as a head would set the line, and taken back to the last seat', async () => {
    const before = [await seatsAt(1), await seatsAt(2)];
    const applied = await api.granted(Plan, change(plan, 'apply', line.version));
    expect(applied).toMatchObject({ state: 'applied', appliedBy: { name: 'Administrator' }, undoneAt: null });
    // Twice as many leads come to Anna at the first stage: she may hold twice as many, and half as many again as her days are fuller.
    expect(await seatsAt(1)).toEqual([
      { name: 'Anna', rank: 'primary', weight: 1, capacity: 30 },
      { name: 'Boris', rank: 'reserve', weight: 1, capacity: 10 },
    ]);
    const entered = await line.enter('New');
    const { place } = await api.granted(LeadCard, api.ask('GET', `/leads/${entered.lead.id}`));
    expect(place?.employee?.name).toBe('Anna');
    const again = await api.refused(change(plan, 'apply', line.version + 1));
    expect(again).toMatchObject({ status: 409, code: 'PLAN_NOT_PROPOSED' });
    const undone = await api.granted(Plan, change(plan, 'undo', line.version + 1));
    expect(undone).toMatchObject({ state: 'undone', undoneBy: { name: 'Administrator' } });
    expect([await seatsAt(1), await seatsAt(2)]).toEqual(before);
    const after = await api.refused(change(plan, 'undo', line.version + 2));
    expect(after).toMatchObject({ status: 409, code: 'PLAN_NOT_APPLIED' });
    const told = (await actionsOf(api.database, line.funnel.id)).filter((one) => one.startsWith('plan.'));
    expect(told).toEqual(['plan.applied', 'plan.undone']);
    const set = (await actionsOf(api.database, line.stageId(1))).filter((one) => one === 'specialists.set');
    expect(set).toHaveLength(3);
  });
});

describe('a plan in money', () => {
  it('is what won leads bring on average in the currency of most, with what is not known of it', async () => {
    const paid = await lineOfOpposites(api);
    const { money: none } = await planOf(api, paid);
    expect(none).toMatchObject({
      won: 240,
      counted: 0,
      others: 0,
      currency: null,
      average: null,
      aWeek: null,
    });
    await letBePaid(api.database, paid);
    const { money, wonAWeek } = await planOf(api, paid);
    // Of 240 won leads each seventh has no amount, and each fifth of the others is in euros.
    expect(money).toMatchObject({ won: 240, currency: 'RUB', others: 42, counted: 164 });
    const { average, aWeek } = money ?? {};
    expect(average?.mean).toBeGreaterThan(110_000);
    expect(average?.mean).toBeLessThan(140_000);
    expect(aWeek?.gain.mean).toBeCloseTo((average?.mean ?? 0) * wonAWeek.gain.mean, 3);
    expect(aWeek?.gain.low).toBeGreaterThan(0);
    expect(aWeek?.proposed.low).toBeLessThan((average?.mean ?? 0) * wonAWeek.proposed.low);
    expect(aWeek?.proposed.high).toBeGreaterThan((average?.mean ?? 0) * wonAWeek.proposed.high);
  });
});

describe('a stage that hardly any lead visits', () => {
  it('is no reason to make no plan: it stays as it is, and the plan says so', async () => {
    const long = await lineWithAStageThatIsPassedBy(api);
    const plan = await planOf(api, long);
    expect(plan.stages.map(({ stage }) => stage.name)).toEqual(['Call', 'Sign']);
    expect(plan.passedBy).toMatchObject([{ stage: { name: 'Change' }, visits: 2 }]);
    expect(plan.stages.map(({ areHoursOfOthers }) => areHoursOfOthers)).toEqual([false, false]);
    const before = await seatsAt(2, long);
    await api.granted(Plan, change(plan, 'apply', long.version));
    expect(await seatsAt(2, long)).toEqual(before);
    expect((await seatsAt(1, long)).map(({ name, rank }) => [name, rank])).toEqual([
      ['Gleb', 'primary'],
      ['Darya', 'reserve'],
    ]);
  });
});

describe('a plan that the line has left behind', () => {
  let other: Department;
  let plan: Plan;
  let vera: EmployeeCard;

  beforeAll(async () => {
    other = await lineOfOpposites(api);
    vera = await other.hire('Vera');
    plan = await planOf(api, other);
  });

  it('is not applied by an old version, nor by two at once', async () => {
    const stale = await api.refused(change(plan, 'apply', other.version - 1));
    expect(stale).toMatchObject({ status: 409, code: 'STALE_VERSION' });
    const both = await Promise.all([1, 2].map(() => change(plan, 'apply', other.version)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await api.granted(Plan, change(plan, 'undo', other.version + 1));
  });

  it('is not applied over what somebody has set since, and says where', async () => {
    const next = await planOf(api, other);
    const funnel = `/stages/${other.stageId(2)}/specialists`;
    const { version, specialists } = await api.granted(StageSpecialists, api.ask('GET', funnel));
    const all = specialists.map(({ employeeId, rank, capacity }) => ({ employeeId, rank, capacity }));
    const set = { version, specialists: [...all, { employeeId: vera.id, rank: 'primary', capacity: 3 }] };
    const changed = await api.granted(StageSpecialists, api.ask('PUT', funnel, set));
    const refused = await api.refused(change(next, 'apply', changed.version));
    expect(refused).toMatchObject({ status: 409, code: 'LINE_CHANGED_SINCE', facts: { stages: ['Sign'] } });
    expect(await seatsAt(1, other)).toHaveLength(2);
    expect((await seatsAt(1, other)).every(({ rank }) => rank === 'primary')).toBe(true);
  });
});

describe('what a head wishes of a plan', () => {
  it('is kept, whatever it costs', async () => {
    const other = await lineOfOpposites(api);
    const [anna, boris] = (await planOf(api, other)).people.map(({ employee }) => employee);
    const wishes = {
      must: [{ stageId: other.stageId(1), employeeId: boris?.id }],
      mustNot: [{ stageId: other.stageId(2), employeeId: anna?.id }],
      reserves: 0,
    };
    const { stages, verdict, wishes: kept } = await planOf(api, other, wishes);
    expect(namesOf(stages[0]?.proposed ?? [])).toMatchObject({ Boris: 'primary' });
    expect(Object.keys(namesOf(stages[1]?.proposed ?? []))).not.toContain('Anna');
    expect(verdict).not.toBe('same');
    expect(kept).toMatchObject(wishes);
  });

  it('is a line without somebody, who is named', async () => {
    const other = await lineOfOpposites(api);
    const boris = (await planOf(api, other)).people.find(
      ({ employee }) => employee.name === 'Boris',
    )?.employee;
    const plan = await planOf(api, other, { leftOut: [boris?.id] });
    expect(plan.people.map(({ employee }) => employee.name)).toEqual(['Anna']);
    expect(plan.stages.map(({ others }) => others)).toEqual([[boris], [boris]]);
    await api.granted(Plan, change(plan, 'apply', other.version));
    expect((await seatsAt(1, other)).map(({ name }) => name)).toEqual(['Anna']);
  });

  it('is refused with everything that does not go together, each with its field', async () => {
    const nobody = line.stageId(1);
    const wishes = {
      stages: [{ stageId: line.stageId(1), least: 3, most: 2 }],
      must: [{ stageId: line.stageId(1), employeeId: nobody }],
      leftOut: [nobody],
    };
    const refused = await api.refused(api.ask('POST', `/funnels/${line.funnel.id}/plans`, { wishes }));
    expect(refused).toMatchObject({ status: 422, code: 'PLAN_INVALID' });
    expect(refused.problems.map(({ field }) => field)).toEqual([
      'wishes.stages[0].least',
      'wishes.stages[0].least',
      'wishes.must[0].employeeId',
      'wishes.must[0].employeeId',
      'wishes.leftOut[0]',
    ]);
  });

  it('can be more than any line has', async () => {
    const wishes = {
      stages: [1, 2].map((place) => ({ stageId: line.stageId(place), least: 2 })),
      mostStages: 1,
    };
    const refused = await api.refused(api.ask('POST', `/funnels/${line.funnel.id}/plans`, { wishes }));
    expect(refused.problems).toMatchObject([{ message: expect.stringContaining('No line meets all') }]);
  });
});

describe('where the data can not answer', () => {
  const refusalOf = async (of: Department) => {
    const { problems } = await api.refused(api.ask('POST', `/funnels/${of.funnel.id}/plans`, { wishes: {} }));
    return problems.map(({ message }) => message);
  };

  it('no plan is made of a funnel that is too young, or into which nothing comes', async () => {
    const young = await Department.draw(api, ['New']);
    expect(await refusalOf(young)).toEqual([expect.stringContaining('less than 4 weeks')]);
  });

  it('no plan is made where people are written down only for what was won, or nothing was ever lost', async () => {
    const odd = await Department.draw(api, ['Call', 'Sign']);
    const anna = await odd.hire('Anna');
    await letWork(api.database, odd, { by: anna, stage: 1, count: 40, forward: 40, weeksAgo: 6 });
    await letWork(api.database, odd, { by: anna, stage: 2, count: 40, forward: 40, weeksAgo: 6 });
    expect(await refusalOf(odd)).toEqual([
      expect.stringContaining('At “Call”, as at all other stages, no lead was ever lost'),
      expect.stringContaining('At “Sign”'),
    ]);
    await letWork(api.database, odd, { by: null, stage: 1, count: 200, forward: 0, weeksAgo: 6 });
    expect(await refusalOf(odd)).toEqual([expect.stringContaining('almost only where it went well')]);
  });
});
