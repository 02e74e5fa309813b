import { Plan } from '#contracts';
import { Department } from './department.ts';
import type { LineApi } from './line-api.ts';
import { letOppositesWork } from './worked-visits.ts';
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
