import { beforeAll, describe, expect, it } from '@jest/globals';
import { Simulation, SimulationList, SimulationStarted, type EmployeeCard } from '#contracts';
import { WEEKDAYS } from '#conveyor/hours';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { lineOfOpposites, lineWithAStageThatIsPassedBy } from '../support/plan-writes.ts';
import { ended, SHORT, simulated } from '../support/simulation-writes.ts';
import { letWork } from '../support/worked-visits.ts';

const api = useApi();

const start = (line: Department, body: object, by?: EmployeeCard) =>
  api.ask('POST', `/funnels/${line.funnel.id}/simulations`, body, by ? { by: by.id } : {});

/** A line whose first stage is narrow: Anna has forty hours a week, and what comes takes more. */
async function narrowLine(): Promise<Department> {
  const line = await Department.draw(api, ['Call', 'Sign']);
  const [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  const hours = [{ from: '09:00', until: '15:00' }];
  await line.change(anna, { hours: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hours])) });
  await line.staff(1, 5, anna);
  await line.staff(2, 50, boris);
  for (let weeksAgo = 1; weeksAgo <= 12; weeksAgo += 1) {
    // One after the other, so that each took her all of its hours.
    await letWork(api.database, line, {
      by: anna,
      stage: 1,
      count: 14,
      forward: 7,
      weeksAgo,
      seconds: 160 * 3_600,
    });
    await letWork(api.database, line, { by: boris, stage: 2, count: 2, forward: 1, weeksAgo });
  }
  return line;
}

describe('a stage that hardly any lead visits', () => {
  it('keeps nobody from trying out a line: leads pass it by, and that is said', async () => {
    const line = await lineWithAStageThatIsPassedBy(api);
    const { result } = await simulated(api, line, { ...SHORT, scenarios: [{ name: 'Fewer', inflow: 0.5 }] });
    expect(result?.lines[0]?.stages.map(({ stage }) => stage.name)).toEqual(['Call', 'Sign']);
    expect(result?.passedBy).toMatchObject([{ stage: { name: 'Change' }, visits: 2 }]);
    expect(result?.truth.stages.map(({ stage }) => stage.name)).toEqual(['Call', 'Sign']);
    expect(result?.lines[0]?.wonAWeek.mean).toBeGreaterThan(0);
  });

  it('can not be given people, as nothing is known of the work there', async () => {
    const line = await lineWithAStageThatIsPassedBy(api);
    const hires = [{ stageId: line.stageId(2), people: 1, hours: 40 }];
    const refused = await api.refused(start(line, { ...SHORT, scenarios: [{ name: 'One more', hires }] }));
    expect(refused).toMatchObject({ status: 422, code: 'SIMULATION_INVALID' });
  });
});

describe('a line that is tried out as it could be', () => {
  let line: Department;
  let told: Simulation;

  beforeAll(async () => {
    line = await narrowLine();
    const two = { name: 'Two more callers', hires: [{ stageId: line.stageId(1), people: 2, hours: 40 }] };
    told = await simulated(api, line, {
      scenarios: [two, { name: 'Half as many', inflow: 0.5 }],
      weeks: 8,
      runs: 10,
    });
  });

  it('is told beside the line as it is, with how sure the difference is', () => {
    expect(told).toMatchObject({ state: 'done', progress: 1, name: null, funnel: { id: line.funnel.id } });
    const lines = told.result?.lines ?? [];
    expect(lines.map(({ name }) => name)).toEqual([null, 'Two more callers', 'Half as many']);
    const [today, hires, fewer] = lines;
    expect(today?.difference).toBeNull();
    expect(today?.people.map(({ employee }) => employee.name)).toEqual(['Anna', 'Boris']);
    expect(hires?.stages.map((stage) => stage.hires.length)).toEqual([2, 0]);
    expect(hires?.difference?.better).toBeGreaterThan(0.8);
    expect(fewer?.difference?.wonAWeek.mean).toBeLessThan(0);
  });

  it('has shorter queues where two more work at a narrow stage', () => {
    const [today, hires] = told.result?.lines ?? [];
    const [now, then] = [today, hires].map((one) => one?.stages[0]);
    expect(now?.waiting.mean).toBeGreaterThan(5);
    expect(then?.waiting.mean).toBeLessThan((now?.waiting.mean ?? 0) / 2);
    expect(then?.queue.median?.mean).toBeLessThan(now?.queue.median?.mean ?? 0);
    expect(hires?.difference?.waiting.high).toBeLessThan(0);
  });

  it('is held to what was in truth', () => {
    const { truth } = told.result ?? {};
    expect(truth?.weeks).toBe(12);
    expect(told.result?.fullness).toBeGreaterThan(0);
    expect(told.result?.fullness).toBeLessThanOrEqual(1);
    expect(truth?.wonAWeek.truth).toBeCloseTo(8, 0);
    expect(truth?.stages.map(({ stage, waiting }) => [stage.name, waiting.truth])).toEqual([
      ['Call', 0],
      ['Sign', 0],
    ]);
    expect(truth?.stages[0]?.stay.truth).toBeCloseTo(160, 0);
  });

  it('is saved under a name, found by it, and removed', async () => {
    const path = `/simulations/${told.id}`;
    const saved = await api.granted(Simulation, api.ask('PATCH', path, { name: 'Callers' }));
    expect(saved).toEqual({ ...told, name: 'Callers' });
    const list = () => api.granted(SimulationList, api.ask('GET', `/funnels/${line.funnel.id}/simulations`));
    expect((await list()).items).toMatchObject([{ id: told.id, name: 'Callers', state: 'done' }]);
    await api.granted(Simulation, api.ask('DELETE', path));
    expect((await list()).items).toEqual([]);
    expect(await api.refused(api.ask('GET', path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});

describe('who changes places', () => {
  it('works where a scenario says, and nobody else does', async () => {
    const line = await lineOfOpposites(api);
    const { result } = await simulated(api, line, SHORT);
    const [anna, boris] = (result?.lines[0]?.people ?? []).map(({ employee }) => employee.id);
    const seat = (employeeId: string | undefined) => ({ employeeId, rank: 'primary', capacity: 50 });
    const stages = [
      { stageId: line.stageId(1), seats: [seat(anna)] },
      { stageId: line.stageId(2), seats: [seat(boris)] },
    ];
    const asked = { ...SHORT, scenarios: [{ name: 'Each his own', stages }] };
    const { result: then } = await simulated(api, line, asked);
    // Each is good at one of the stages, and does both today.
    expect(then?.lines[1]?.difference?.wonAWeek.low).toBeGreaterThan(0);
    expect(then?.lines[1]?.difference?.better).toBe(1);
  });
});

describe('what runs', () => {
  it('says how far it is, and is shown as stopped when nothing was heard of it', async () => {
    const line = await lineOfOpposites(api);
    const { id } = await api.granted(SimulationStarted, start(line, { ...SHORT, runs: 60 }));
    const first = await api.granted(Simulation, api.ask('GET', `/simulations/${id}`));
    expect(first.result).toBeNull();
    expect(first.progress).toBeLessThan(1);
    expect(await ended(api, id)).toMatchObject({ state: 'done', progress: 1 });
    const silent = `update simulations set ended = null, figures = null, done = 30, beat_at = now() - interval '6 minutes' where id = '${id}'`;
    await api.database.run({ name: 'test_silent', text: silent }, []);
    const left = await api.granted(Simulation, api.ask('GET', `/simulations/${id}`));
    expect(left).toMatchObject({ state: 'stopped', progress: 0.25, result: null });
  });
});

describe('what can not be tried out', () => {
  it('is named with its field', async () => {
    const line = await lineOfOpposites(api);
    const nobody = line.stageId(1);
    const scenario = {
      name: 'Odd',
      stages: [{ stageId: line.stageId(1), seats: [{ employeeId: nobody, rank: 'primary' }] }],
      hours: [{ employeeId: nobody, times: 2 }],
      hires: [{ stageId: line.funnel.id, people: 1 }],
    };
    const refused = await api.refused(start(line, { scenarios: [scenario] }));
    expect(refused).toMatchObject({ status: 422, code: 'SIMULATION_INVALID' });
    expect(refused.problems.map(({ field }) => field)).toEqual([
      'scenarios[0].stages[0].seats[0].employeeId',
      'scenarios[0].hours[0].employeeId',
      'scenarios[0].hires[0].stageId',
    ]);
  });

  it('is a funnel of which the data says too little, for the reasons for which no plan is made', async () => {
    const young = await Department.draw(api, ['New']);
    const refused = await api.refused(start(young, SHORT));
    expect(refused.problems).toMatchObject([{ message: expect.stringContaining('less than 4 weeks') }]);
    const odd = await Department.draw(api, ['Call']);
    const anna = await odd.hire('Anna');
    await letWork(api.database, odd, { by: anna, stage: 1, count: 40, forward: 40, weeksAgo: 6 });
    const { problems } = await api.refused(start(odd, SHORT));
    expect(problems[0]?.message).toContain('no lead was ever lost');
  });

  it('is nothing for whoever does not run the department', async () => {
    const line = await lineOfOpposites(api);
    const rep = await line.hire('Rita');
    await api.signed(rep.id);
    expect(await api.refused(start(line, SHORT, rep))).toMatchObject({ status: 403 });
  });
});
