import type { EmployeeCard, Funnel, StageCard } from '#contracts';
import { refuse } from '#conveyor';
import { EmployeeReader, FunnelReader, type Transaction } from '#database';

/** A funnel as a change has left it. */
export async function showFunnel(transaction: Transaction, id: string): Promise<Funnel> {
  const funnel = await new FunnelReader(transaction).one(id);
  return funnel ?? refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id } });
}

/** A stage as a change has left it. */
export async function showStage(transaction: Transaction, id: string): Promise<StageCard> {
  const stage = await new FunnelReader(transaction).stage(id);
  return stage ?? refuse({ code: 'NOT_FOUND', details: { what: 'stage', id } });
}

/** An employee as a change has left him. */
export async function showEmployee(transaction: Transaction, id: string): Promise<EmployeeCard> {
  const employee = await new EmployeeReader(transaction).one(id);
  return employee ?? refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
}
