/**
 * What a column has to do with people: what stands in it, as an expression of SQL, once the person of the lead or the employee is
 * erased, for whom it can hold something; nothing where it can't. `hidden`: an export leaves it out, as a secret, or as what another
 * column says as well; or that of an employee does, because it tells of somebody else.
 */
export type Column = Readonly<{ lead?: string; employee?: string; hidden?: true | 'employee' }>;

/** Which rows of a table, `t`, are of the people $1, and whether they stay when those are erased, but for what the columns say. */
export type Rows = Readonly<{ which: string; erased: 'stay' | 'go' }>;

export type PersonalTable = Readonly<{
  lead?: Rows;
  employee?: Rows;
  /** False: an export says nothing of it, because it is a copy of what stands elsewhere. */
  exported?: false;
  /** Every column that can hold a text. One of ids, numbers, moments and yes or no alone needs no mention. */
  columns: Readonly<Record<string, Column>>;
}>;

/** A word or a number of the product's own, or what whoever runs the line has set: it tells of nobody. */
export const IMPERSONAL: Column = {};

/** What opens something: nobody is shown it. */
export const SECRET: Column = { hidden: true };

/** It goes, or stays, with its row. */
export const WITH_ROW: Column = {};

/** A table of which no column tells of anybody. */
export const nobodys = (...columns: readonly string[]): PersonalTable => ({
  columns: Object.fromEntries(columns.map((column) => [column, IMPERSONAL])),
});
