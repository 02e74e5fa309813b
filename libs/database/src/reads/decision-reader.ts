import type { DecisionShown } from '#contracts';
import { decisionOf, type Decision } from '#conveyor';
import type { Connection } from '../statement.ts';
import {
  listDecisions,
  recordedDecisions,
  showDecisions,
  type DecisionRow,
  type KeptRow,
} from './list-decisions.ts';

type RecordedRows = NonNullable<(typeof recordedDecisions)['row']>;

/** A decision of a stage's policy as it was made, with how long the lead then stayed. */
export type RecordedRow = Omit<KeptRow, 'record'> & Readonly<{ record: Decision }>;

/** The last decisions of a stage, with its people. */
export type Recorded = Omit<RecordedRows, 'decisions'> & Readonly<{ decisions: readonly RecordedRow[] }>;

/** Decisions as screens show them, and as they were recorded. */
export class DecisionReader {
  constructor(private readonly connection: Connection) {}

  /** Every decision about a lead, the newest first; undefined when there is no such lead. */
  async ofLead(leadId: string): Promise<readonly DecisionRow[] | undefined> {
    const [row] = await this.connection.run(listDecisions, [leadId]);
    return row?.items;
  }

  /** Decisions that need not have been written, as they are shown, in the same order. */
  async shown(decisions: readonly Decision[]): Promise<readonly DecisionShown[]> {
    const rows = await this.connection.run(showDecisions, [JSON.stringify(decisions)]);
    return rows.map(({ decision }) => decision);
  }

  /** The last decisions of a stage's policy, the oldest first, and its people; undefined when there is no such stage. */
  async recorded(stageId: string, last: number): Promise<Recorded | undefined> {
    const [row] = await this.connection.run(recordedDecisions, [stageId, last]);
    if (!row) return undefined;
    const decisions = row.decisions.map(({ record, ...made }) => ({ ...made, record: decisionOf(record) }));
    return { ...row, decisions };
  }
}
