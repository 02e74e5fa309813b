import { Simulation, SimulationStarted } from '#contracts';
import type { Department } from './department.ts';
import { eventually } from './eventually.ts';
import type { LineApi } from './line-api.ts';
import { lineOfOpposites } from './plan-writes.ts';
import type { Write, WriteSite } from './write-site.ts';

/** As short as one may be. */
export const SHORT = { scenarios: [], weeks: 4, runs: 10 };

/** For every operation of the description that starts, saves or removes a simulation. */
export const SIMULATION_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  startSimulation: async ({ api }) => {
    const line = await lineOfOpposites(api);
    return { path: `/funnels/${line.funnel.id}/simulations`, body: SHORT };
  },
  saveSimulation: async ({ api }) => ({
    path: `/simulations/${await simulationOf(api)}`,
    body: { name: 'Two more' },
  }),
  removeSimulation: async ({ api }) => ({ path: `/simulations/${await simulationOf(api)}` }),
};

/** Has a line let run, and gives what came of it. */
export async function simulated(api: LineApi, line: Department, asked: object): Promise<Simulation> {
  const { id } = await api.granted(
    SimulationStarted,
    api.ask('POST', `/funnels/${line.funnel.id}/simulations`, asked),
  );
  return ended(api, id);
}

async function simulationOf(api: LineApi): Promise<string> {
  return (await simulated(api, await lineOfOpposites(api), SHORT)).id;
}

/** The simulation, once it runs no more. */
export function ended(api: LineApi, id: string): Promise<Simulation> {
  return eventually(
    'the simulation has ended',
    () => api.granted(Simulation, api.ask('GET', `/simulations/${id}`)),
    ({ state }) => state !== 'running',
  );
}
