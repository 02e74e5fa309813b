import { beforeAll, describe, expect, it } from '@jest/globals';
import { Plan, PlanPromise, StageSpecialists } from '#contracts';
import { letDrift } from '../support/a-promise.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { lineOfOpposites, planOf } from '../support/plan-writes.ts';

const api = useApi();

const WEEK = 7 * 24 * 3_600_000;
const ago = (weeks: number) => new Date(Date.now() - weeks * WEEK).toISOString();

const promiseOf = (id: string, language: 'en' | 'ru' = 'en') =>
  api.granted(PlanPromise, api.ask('GET', `/plans/${id}/promise`, undefined, { language }));

describe('the promise of a plan', () => {
  let line: Department;
  let plan: Plan;

  beforeAll(async () => {
    line = await lineOfOpposites(api);
    plan = await planOf(api, line);
  });

  it('is none before it is applied', async () => {
    const refused = await api.refused(api.ask('GET', `/plans/${plan.id}/promise`));
    expect(refused).toMatchObject({ status: 409, code: 'PLAN_NOT_APPLIED' });
    const missing = await api.refused(api.ask('GET', `/plans/${line.funnel.id}/promise`));
    expect(missing).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('is what the plan has said, and ends when it is taken back', async () => {
    await api.granted(Plan, api.ask('POST', `/plans/${plan.id}/apply`, { version: line.version }));
    const promise = await promiseOf(plan.id);
    expect(promise).toMatchObject({
      plan: plan.id,
      promised: plan.wonAWeek.proposed,
      today: plan.wonAWeek.today,
      verdict: 'too-early',
      endedAt: null,
      drift: { isDrifting: false, falseAlarmWeeks: 104 },
    });
    expect(promise.stages.map(({ stage }) => stage.name)).toEqual(['Call', 'Sign']);
    expect(promise.weeks.map(({ state }) => state)).toEqual(['now']);
    await api.granted(Plan, api.ask('POST', `/plans/${plan.id}/undo`, { version: line.version + 1 }));
    expect(await promiseOf(plan.id)).toMatchObject({ endedBy: 'undone', weeks: [] });
  });

  it('ends where somebody changes the line by hand, and not where he puts the same back', async () => {
    const other = await lineOfOpposites(api);
    const planned = await planOf(api, other);
    await api.granted(Plan, api.ask('POST', `/plans/${planned.id}/apply`, { version: other.version }));
    const path = `/stages/${other.stageId(1)}/specialists`;
    const left = await api.granted(StageSpecialists, api.ask('GET', path));
    const set = async (specialists: readonly object[]) => {
      const { version } = await api.granted(StageSpecialists, api.ask('GET', path));
      await api.granted(StageSpecialists, api.ask('PUT', path, { version, specialists }));
      return promiseOf(planned.id);
    };
    const same = left.specialists.map(({ employeeId, rank, weight, capacity }) => ({
      employeeId,
      rank,
      weight,
      capacity,
    }));
    expect(await set(same.toReversed())).toMatchObject({ endedAt: null, endedBy: null });
    const heavier = await set(same.map((one) => ({ ...one, weight: 2 })));
    expect(heavier).toMatchObject({ endedBy: 'changed', changedBy: { name: 'Administrator' }, weeks: [] });
    expect(await set(same)).toMatchObject({ endedAt: null, changedBy: null });
    const first = await set(same.slice(1));
    expect(await set([])).toMatchObject({ endedBy: 'changed', endedAt: first.endedAt });
  });

  it('is told week by week, with the stage that is off and the rule in both languages', async () => {
    const other = await Department.draw(api, ['Call', 'Sign']);
    const place = { funnelId: other.funnel.id, stageIds: [other.stageId(1), other.stageId(2)] };
    const id = await letDrift(api.database, place, { ago, kept: 8, less: 6 });
    const promise = await promiseOf(id);
    expect(promise).toMatchObject({
      verdict: 'less',
      drift: { isDrifting: true },
      off: { stage: { name: 'Sign' }, by: 'conversion' },
    });
    expect(promise.drift.since).toBe(promise.weeks.at(-7)?.from);
    expect(promise.weeks.filter(({ state }) => state === 'early')).toHaveLength(3);
    expect(promise.rule).toContain('once in 104 weeks on average');
    expect((await promiseOf(id, 'ru')).rule).toContain('по Ширяеву и Робертсу');
  });
});
