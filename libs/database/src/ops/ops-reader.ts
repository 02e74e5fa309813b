import {
  cursorTo,
  type FailureGroup,
  type TroubledList,
  type TroubledQuery,
  type WorkerShown,
} from '#contracts';
import type { TroubledState } from '#conveyor/ops';
import type { Connection } from '../statement.ts';
import { listFailures } from './list-failures.ts';
import { listTroubled } from './list-troubled.ts';
import type { WhichMessages } from './which-messages.ts';
import { listWorkersOf } from './workers.ts';

/** What those who keep the line running look at, beside the figures. */
export class OpsReader {
  constructor(private readonly connection: Connection) {}

  /** Messages that are not well, those together that have failed alike; the largest group first. */
  async failures(which: WhichMessages): Promise<readonly FailureGroup[]> {
    const { statement, values } = listFailures(which);
    return this.connection.run(statement, values);
  }

  /** A page of the messages in a state in which they need somebody, the oldest first. */
  async troubled(state: TroubledState, query: TroubledQuery): Promise<TroubledList> {
    const { statement, values } = listTroubled(state, query);
    const rows = await this.connection.run(statement, values);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return { items: page.map(({ seq: _, ...row }) => row), nextCursor: last ? cursorTo([last.seq]) : null };
  }

  /** The worker processes. */
  async workers(now: number): Promise<readonly WorkerShown[]> {
    return listWorkersOf(this.connection, now);
  }
}
