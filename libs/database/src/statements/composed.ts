import type { Statement, Value } from '../statement.ts';

/** Gives a value by its name its place in a statement: `$1` for the first that is asked for. */
export type Places<Name extends string> = (name: Name) => string;

/** A statement and the names of its values, in the order in which it takes them. */
export type Composed<Row, Name extends string> = Readonly<{
  statement: Statement<Row>;
  names: readonly Name[];
}>;

/**
 * A family of statements that differ in the parts that they are made of. Everything that a statement names, PostgreSQL makes
 * ready with every run, whether it comes to be run or not: of a move's read and write that was the half. So each kind of
 * move has its own, made of no more than it needs, once, and prepared under a name of its own.
 */
export function family<Row, Part extends string, Name extends string>(
  name: string,
  parts: readonly Part[],
  write: (has: (part: Part) => boolean, $: Places<Name>) => string,
): (wanted: ReadonlySet<Part>) => Composed<Row, Name> {
  const made = new Map<number, Composed<Row, Name>>();
  return (wanted) => {
    const kind = parts.reduce((sum, part, index) => sum + (wanted.has(part) ? 2 ** index : 0), 0);
    const known = made.get(kind);
    if (known) return known;
    const statement = compose<Row, Name>(`${name}_${kind}`, ($) => write((part) => wanted.has(part), $));
    made.set(kind, statement);
    return statement;
  };
}

/** The values that a statement takes, in its order. */
export function valuesFor<Name extends string>(
  { names }: Composed<unknown, Name>,
  values: Readonly<Record<Name, Value>>,
): Value[] {
  return names.map((name) => values[name]);
}

function compose<Row, Name extends string>(
  name: string,
  write: ($: Places<Name>) => string,
): Composed<Row, Name> {
  const names: Name[] = [];
  const text = write((value) => {
    const place = names.indexOf(value);
    return `$${place < 0 ? names.push(value) : place + 1}`;
  });
  return { statement: { name, text }, names };
}
