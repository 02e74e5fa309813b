import { moment } from '../moment.ts';
import type { Connection } from '../statement.ts';
import { firstIdOf } from '../statements/first-id.ts';
import { readChangedFunnels, readChanges, type ChangedFunnelRow, type ChangeRow } from './read-changes.ts';

/** What has changed on the boards. */
export class ChangeReader {
  constructor(private readonly connection: Connection) {}

  /** Every change since then (epoch milliseconds) by the clocks of those who made it, in no order. */
  async since(at: number): Promise<readonly ChangeRow[]> {
    return this.connection.run(readChanges, [firstIdOf(at), moment(at)]);
  }

  /** Of which funnels these leads, stages and funnels are; of what is gone there is none. */
  async funnelsOf(ids: readonly string[]): Promise<readonly ChangedFunnelRow[]> {
    return this.connection.run(readChangedFunnels, [ids]);
  }
}
