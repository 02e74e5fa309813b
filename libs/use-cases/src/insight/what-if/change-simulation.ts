import { Inject, Injectable } from '@nestjs/common';
import type { Simulation } from '#contracts';
import { refuse } from '#conveyor';
import { Database, type Transaction } from '#database';
import {
  deleteSimulationOf,
  renameSimulationOf,
  SimulationReader,
  type SimulationReading,
} from '#database/insight';
import type { Clock } from '#platform';
import { refuseOnDepartment } from '../../access/refuse-foreign.ts';
import type { Caller } from '../../caller.ts';
import { repeatably } from '../../repeatably.ts';
import { CLOCK } from '../../tokens.ts';
import { nameSimulation } from './show-simulation.ts';

/** A head saves a simulation under a name, or removes it. */
@Injectable()
export class ChangeSimulation {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Gives it a name, by which it is found again. Throws NOT_FOUND and NOT_ALLOWED. */
  save(id: string, name: string, caller: Caller): Promise<Simulation> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      await mustBeHis(transaction, id, { caller, now });
      await renameSimulationOf(transaction, id, name);
      return nameSimulation(await mustBeHis(transaction, id, { caller, now }));
    });
  }

  /** Removes it, also while it runs. Throws NOT_FOUND and NOT_ALLOWED. */
  remove(id: string, caller: Caller): Promise<Simulation> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const reading = await mustBeHis(transaction, id, { caller, now });
      await deleteSimulationOf(transaction, id);
      return nameSimulation(reading);
    });
  }
}

async function mustBeHis(
  transaction: Transaction,
  id: string,
  { caller, now }: Readonly<{ caller: Caller; now: number }>,
): Promise<SimulationReading> {
  const reading = await new SimulationReader(transaction).one(id, now);
  if (!reading) return refuse({ code: 'NOT_FOUND', details: { what: 'simulation', id } });
  refuseOnDepartment(caller, 'line.change', reading.departmentId);
  return reading;
}
