import type { ColumnProblem } from './map-columns.ts';

/** Why an import can't begin, by rule, and the facts that the sentence needs. */
export type ImportProblem =
  | ColumnProblem
  | Readonly<{ rule: 'TOO_MANY_ROWS'; most: number }>
  | Readonly<{ rule: 'FUNNEL_UNKNOWN'; funnel: string; funnels: string }>
  | Readonly<{ rule: 'FUNNEL_AMBIGUOUS'; funnel: string }>
  | Readonly<{ rule: 'FUNNEL_TAKEN'; funnel: string }>
  | Readonly<{ rule: 'STAGE_UNKNOWN'; stage: string; stages: string }>;

/** The file, its columns and the line do not go together; every problem is named at once. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(readonly problems: readonly ImportProblem[]) {
    super(problems.map((problem) => JSON.stringify(problem)).join('\n'));
  }
}
