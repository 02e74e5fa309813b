import { IsNull, LessThan } from 'typeorm';
import type { KeptSimulation } from '#contracts';
import type { Instant } from '#conveyor';
import type { Database, Transaction } from '../database.ts';
import { simulations, type SimulationEnd, type SimulationRow } from '../tables/simulations.table.ts';

type Begun = Omit<SimulationRow, 'name' | 'done' | 'ended' | 'figures'>;

/** Writes a simulation that begins, and removes those of its funnel that are older than `keptSince`. */
export async function insertSimulationOf(
  { manager }: Transaction,
  begun: Begun,
  keptSince: Instant,
): Promise<void> {
  const repository = manager.getRepository(simulations);
  await repository.delete({ funnelId: begun.funnelId, madeAt: LessThan(keptSince) });
  await repository.insert({ ...begun, name: null, done: 0, ended: null, figures: null });
}

/** Writes how many runs are done. */
export function simulationDoneOf(
  database: Database,
  id: string,
  { done, at }: Readonly<{ done: number; at: Instant }>,
): Promise<void> {
  return change(database, id, { done, beatAt: at });
}

/** Writes what came of it. */
export function simulationFiguresOf(database: Database, id: string, figures: KeptSimulation): Promise<void> {
  return change(database, id, { ended: 'done', figures });
}

/** Writes that nothing comes of it. */
export function simulationEndedOf(
  database: Database,
  id: string,
  ended: Exclude<SimulationEnd, 'done'>,
): Promise<void> {
  return change(database, id, { ended });
}

/** Gives it a name. */
export async function renameSimulationOf({ manager }: Transaction, id: string, name: string): Promise<void> {
  await manager.getRepository(simulations).update({ id }, { name });
}

/** Removes it. */
export async function deleteSimulationOf({ manager }: Transaction, id: string): Promise<void> {
  await manager.getRepository(simulations).delete({ id });
}

/** What has ended stays as it is. */
function change(
  database: Database,
  id: string,
  changed: Partial<Pick<SimulationRow, 'done' | 'beatAt' | 'ended' | 'figures'>>,
): Promise<void> {
  return database.transaction(async ({ manager }) => {
    await manager.getRepository(simulations).update({ id, ended: IsNull() }, changed);
  });
}
