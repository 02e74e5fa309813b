import type { Instant } from '#conveyor';
import type { Sight } from '#conveyor/access';
import { moment } from '../moment.ts';
import { Composition } from '../reads/composition.ts';
import type { Connection, Statement, Value } from '../statement.ts';

/** Which rows are taken out, and as they were when: what began or ended later is not in it. */
export type RowsWanted = Readonly<{
  funnelId?: string | undefined;
  from?: Instant | undefined;
  until?: Instant | undefined;
  sight: Sight;
  asOf: Instant;
}>;

/** Ids between two; the first is not among them. */
type Stretch = Readonly<{ after: string; upTo: string }>;

/** A statement that is being put together for a stretch of ids, with the moment as which its rows are read. */
export type PageParts = Readonly<{
  parts: Composition;
  /** Which rows of the table the page has, by the alias of that. */
  inPage: (alias: string) => string;
  /** The placeholder of the moment, as one. */
  asOf: string;
}>;

/** What one page is read by. */
export type Page<Row> = Readonly<{ statement: Statement<Row>; values: readonly Value[] }>;

/** The tables that are taken out page by page; the key of each is its id. */
type Paged = 'visits' | 'leads' | 'activities' | 'employees' | 'notifications' | 'handoffs';

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Some two megabytes, which take the database less than a tenth of a second. */
export const ROWS_OF_PAGE = 5_000;

/** A year of four digits. */
const LAST_KEEPABLE = Date.UTC(9999, 11, 31);

/** A moment of the database as ours, in milliseconds. */
export const epoch = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/** The id of the row that is so many behind another, whoever may see it: a page is a stretch of the key, so that all pages together read the table once. */
const endOfPage = (table: Paged): Statement<{ upTo: string }> => ({
  name: `end_of_page_of_${table}`,
  text: `select coalesce((select id from ${table} where id > $1::uuid order by id offset $2::int - 1 limit 1), '${LAST}') as "upTo"`,
});

/** That a moment lies in what is wanted: at or after its beginning, before its end. */
export function inPeriod(
  { from, until }: Pick<RowsWanted, 'from' | 'until'>,
  parts: Composition,
  column: string,
): readonly string[] {
  return [
    ...parts.given(keepable(from), 'b', (value) => `${column} >= ${value}::timestamptz`),
    ...parts.given(keepable(until), 'e', (value) => `${column} < ${value}::timestamptz`),
  ];
}

/** A moment as the database takes it, whatever somebody has asked for: nothing began before 1970, nor will anything after 9999. */
function keepable(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : moment(Math.min(Math.max(at, 0), LAST_KEEPABLE));
}

/**
 * The rows of a table in the order of their ids. They are read page by page as they are asked for: whoever takes a million of them slowly holds neither them
 * nor a connection nor a moment of the database.
 */
export async function* inPages<Row>(
  connection: Connection,
  table: Paged,
  { asOf, rowsOfPage }: Readonly<{ asOf: Instant; rowsOfPage: number }>,
  read: (page: PageParts) => Statement<Row>,
): AsyncGenerator<Row> {
  for (let after = FIRST; after !== LAST;) {
    const [end] = await connection.run(endOfPage(table), [after, rowsOfPage]);
    const upTo = end?.upTo ?? LAST;
    const { statement, values } = pageOf({ after, upTo }, asOf, read);
    yield* await connection.run(statement, values);
    after = upTo;
  }
}

function pageOf<Row>(
  { after, upTo }: Stretch,
  asOf: Instant,
  read: (page: PageParts) => Statement<Row>,
): Page<Row> {
  const parts = new Composition();
  const [first, last] = [parts.value(after), parts.value(upTo)];
  const statement = read({
    parts,
    inPage: (alias) => `${alias}.id > ${first}::uuid and ${alias}.id <= ${last}::uuid`,
    asOf: `${parts.value(moment(asOf))}::timestamptz`,
  });
  return { statement, values: parts.values };
}
