import type { Connection, Statement } from '../statement.ts';
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns.ts';

/** A value at rest, with what it was sealed about. */
export type SealedValue = Readonly<{ about: string; sealed: string }>;

/** How many values one key has sealed. */
export type KeyUse = Readonly<{ keyId: string; values: number }>;

const keyId = (column: string): string => `split_part(${column}, ':', 2)`;

const readKeyUse: Statement<KeyUse> = {
  name: 'read_key_use',
  text: `select "keyId", count(*)::int as values from (${SEALED_COLUMNS.map(
    ({ table, column }) => `select ${keyId(column)} as "keyId" from ${table} where ${column} is not null`,
  ).join(' union all ')}) as used group by "keyId" order by "keyId"`,
};

/** Which keys have sealed what there is. */
export async function keyUseOf(connection: Connection): Promise<readonly KeyUse[]> {
  return connection.run(readKeyUse, []);
}

/** At most so many values of a column that another key than this one has sealed. */
export async function sealedOtherwiseOf(
  connection: Connection,
  { table, column, about }: SealedColumn,
  { keyId: wanted, after, most }: Readonly<{ keyId: string; after: string; most: number }>,
): Promise<readonly SealedValue[]> {
  const statement: Statement<SealedValue> = {
    name: `read_${table}_${column}_sealed_otherwise`,
    text: `select about, sealed from (select ${about} as about, ${column} as sealed from ${table}
        where ${column} is not null and ${keyId(column)} <> $1) as others
      where about > $2 order by about limit $3`,
  };
  return connection.run(statement, [wanted, after, most]);
}

/** Forgets the values of a column that this key has sealed; gives how many. */
export async function forgetSealedOf(
  connection: Connection,
  { table, column }: SealedColumn,
  keyIdToForget: string,
): Promise<number> {
  const statement: Statement<{ gone: number }> = {
    name: `forget_${table}_${column}`,
    text: `with gone as (delete from ${table} where ${keyId(column)} = $1 returning 1)
      select count(*)::int as gone from gone`,
  };
  const [row] = await connection.run(statement, [keyIdToForget]);
  return row?.gone ?? 0;
}

/** Puts a value that was sealed anew in the place of the old one; false when somebody has changed it meanwhile. */
export async function resealOf(
  connection: Connection,
  { table, column, about }: SealedColumn,
  { from, to }: Readonly<{ from: SealedValue; to: string }>,
): Promise<boolean> {
  const statement: Statement<{ about: string }> = {
    name: `reseal_${table}_${column}`,
    text: `update ${table} set ${column} = $3 where ${about} = $1 and ${column} = $2 returning ${about} as about`,
  };
  return (await connection.run(statement, [from.about, from.sealed, to])).length === 1;
}
