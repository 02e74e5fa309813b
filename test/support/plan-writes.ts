import { Plan } from '#contracts';
import { Department } from './department.ts';
import type { LineApi } from './line-api.ts';
import { letOppositesWork, letWork } from './worked-visits.ts';
import type { Write, WriteSite } from './write-site.ts';

/** For every operation of the description that makes, applies or takes back a plan. */
export const PLAN_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  proposePlan: async ({ api }) => {
    const line = await lineOfOpposites(api);
    return { path: `/funnels/${line.funnel.id}/plans`, body: { wishes: {} } };
  },
  applyPlan: async ({ api }) => {
    const line = await lineOfOpposites(api);
    const { id } = await planOf(api, line);
    return { path: `/plans/${id}/apply`, body: { version: line.version } };
  },
  undoPlan: async ({ api }) => {
    const line = await lineOfOpposites(api);
    const { id } = await planOf(api, line);
    await api.granted(Plan, api.ask('POST', `/plans/${id}/apply`, { version: line.version }));
    return { path: `/plans/${id}/undo`, body: { version: line.version + 1 } };
  },
};

/** A line of two stages on which two work that are each good at one, and both work both. */
export async function lineOfOpposites(api: LineApi): Promise<Department> {
  const line = await Department.draw(api, ['Call', 'Sign']);
  const [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.staff(1, 10, anna, boris);
  await line.staff(2, 10, anna, boris);
  await letOppositesWork(api.database, line, { anna, boris });
  return line;
}

/** A plan of it. */
export function planOf(api: LineApi, line: Department, wishes: object = {}): Promise<Plan> {
  return api.granted(Plan, api.ask('POST', `/funnels/${line.funnel.id}/plans`, { wishes }));
}

/** The same with a stage between them that hardly any lead comes to. */
export async function lineWithAStageThatIsPassedBy(api: LineApi): Promise<Department> {
  const line = await Department.draw(api, ['Call', 'Change', 'Sign']);
  const [gleb, darya] = [await line.hire('Gleb'), await line.hire('Darya')];
  for (const place of [1, 2, 3]) await line.staff(place, 10, gleb, darya);
  for (let weeksAgo = 1; weeksAgo <= 12; weeksAgo += 1)
    for (const [by, stage, forward] of [
      [gleb, 1, 8],
      [darya, 1, 2],
      [gleb, 3, 2],
      [darya, 3, 8],
    ] as const)
      await letWork(api.database, line, { by, stage, count: 10, forward, weeksAgo, seconds: 14_400 });
  await letWork(api.database, line, { by: null, stage: 2, count: 2, forward: 2 });
  return line;
}
