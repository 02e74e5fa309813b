import { EntitySchema } from 'typeorm';
import type { KeptSimulation, StartSimulationBody } from '#contracts';
import { integer, json, moment, nullable, primary, text, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** How a simulation has ended. */
export type SimulationEnd = 'done' | 'failed' | 'stopped';

/** A line that is let run, as it is and as it could be: what was asked, how far it is, and what came of it. */
export type SimulationRow = Readonly<{
  id: string;
  funnelId: string;
  madeAt: number;
  madeBy: string | null;
  /** By which it was saved; null: it was not. */
  name: string | null;
  asked: StartSimulationBody;
  /** How many runs of all lines are done, and when that was written last. */
  done: number;
  beatAt: number;
  /** Null: it runs, or its process has ended without a word. */
  ended: SimulationEnd | null;
  figures: KeptSimulation | null;
}>;

export const simulations = new EntitySchema<SimulationRow>({
  name: 'simulations',
  columns: {
    id: primary(uuid('id'), 'simulations_pkey'),
    funnelId: uuid('funnel_id'),
    madeAt: moment('made_at'),
    madeBy: nullable(uuid('made_by')),
    name: nullable(text('name')),
    asked: json('asked'),
    done: integer('done'),
    beatAt: moment('beat_at'),
    ended: nullable(text('ended')),
    figures: nullable(json('figures')),
  },
  checks: [
    { name: 'simulations_end_known', expression: `ended in ('done', 'failed', 'stopped')` },
    {
      name: 'simulations_done_has_figures',
      expression: `(ended is not distinct from 'done') = (figures is not null)`,
    },
  ],
  foreignKeys: [
    refersTo('simulations_funnel', 'funnelId', 'funnels'),
    refersTo('simulations_made_by', 'madeBy', 'employees'),
  ],
  indices: [index('simulations_of_funnel', ['funnelId', 'madeAt'])],
});
