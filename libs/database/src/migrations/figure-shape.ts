/** In what versions of the figures differ, in SQL: the triggers and functions that keep them are made of it. */
export type FigureShape = Readonly<{
  /** Over how long figures are summed up, as `date_trunc` names it. */
  grains: readonly string[];
  /** What the visit \`v\` counts as, times a sign. */
  countsOf: (sign: string) => string;
  /** Columns of \`visit_deltas\` by which changes are told apart, besides stage, employee and moment. */
  columns: readonly string[];
  /** Counts of \`visit_deltas\` besides those of every version. */
  sums: readonly string[];
  /** Whether a group of changes of one visit comes to anything. */
  isChange: string;
  /** What a visit has from the one that it goes on with, besides how it came. */
  carried: readonly string[];
  /** Columns of a visit of which a change is noted. */
  changes: readonly string[];
  /** Times of the rows \`dated\`, by day, stage_id, employee_id, measure and bucket, with their count. */
  times: string;
  /** Adds the rows `sums`, those times by grain and day, to the table of times. */
  keepTimes: string;
}>;
