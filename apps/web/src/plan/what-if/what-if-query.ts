import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type Simulation = components['schemas']['Simulation'];
export type SimulationResult = NonNullable<Simulation['result']>;
export type SimulatedLine = SimulationResult['lines'][number];
export type SimulationAsked = components['schemas']['StartSimulation'];
export type ScenarioAsked = SimulationAsked['scenarios'][number];
export type SimulationShort = components['schemas']['SimulationShort'];

/** While it runs it is asked so often how far it is. */
const ASK_EVERY_MS = 1_000;

/** The saved simulations of a funnel, by name. */
export const simulationsQuery = (funnelId: string) =>
  queryOptions({
    queryKey: ['simulations', funnelId],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/funnels/{id}/simulations', { params: { path: { id: funnelId } }, signal })),
  });

/** One simulation, asked for again until it runs no more. */
export const simulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulation', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/simulations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? ASK_EVERY_MS : false),
  });
