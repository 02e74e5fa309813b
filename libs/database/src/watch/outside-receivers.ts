import type { OutsideReceiver } from '#conveyor/alerts';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import type { OutsideReceiverRow } from '../tables/outside-receivers.table.ts';

/** What was set of somebody outside, his address sealed; null: he has none. */
export type OutsideKept = Omit<OutsideReceiverRow, 'changedBy'> &
  Readonly<{ addressSealed: string | null; changedBy: Readonly<{ id: string; name: string }> | null }>;

const COLUMNS = `r.receiver, r.version, ${ms('r.changed_at')} as "changedAt",
  (select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = r.changed_by) as "changedBy",
  (select a.address_sealed from outside_addresses a where a.receiver = r.receiver) as "addressSealed"`;

const readReceiver: Statement<OutsideKept> = {
  name: 'read_outside_receiver',
  text: `select ${COLUMNS} from outside_receivers r where r.receiver = $1`,
};

const lockReceiver: Statement<{ receiver: OutsideReceiver }> = {
  name: 'lock_outside_receiver',
  text: 'select r.receiver from outside_receivers r where r.receiver = $1 for update',
};

const updateReceiver =
  'update outside_receivers set version = version + 1, changed_at = $2, changed_by = $3 where receiver = $1';

const setAddress: Statement<never> = {
  name: 'set_outside_address',
  text: `with kept as (insert into outside_addresses (receiver, address_sealed) values ($1, $4)
      on conflict (receiver) do update set address_sealed = excluded.address_sealed)
    ${updateReceiver}`,
};

const clearAddress: Statement<never> = {
  name: 'clear_outside_address',
  text: `with gone as (delete from outside_addresses where receiver = $1) ${updateReceiver}`,
};

/** What was set of somebody outside. */
export async function outsideReceiverOf(
  connection: Connection,
  receiver: OutsideReceiver,
): Promise<OutsideKept> {
  const [row] = await connection.run(readReceiver, [receiver]);
  if (!row) throw new Error(`The table outside_receivers has no row ${receiver}`);
  return row;
}

/** The same; nobody else sets it until the transaction ends. */
export async function lockOutsideReceiverOf(
  transaction: Connection,
  receiver: OutsideReceiver,
): Promise<OutsideKept> {
  await transaction.run(lockReceiver, [receiver]);
  // Read once the lock is there: one statement would see the address as it was before it waited.
  return outsideReceiverOf(transaction, receiver);
}

/** Sets his address (null: he has none), under the next version. */
export async function updateOutsideReceiverOf(
  transaction: Connection,
  {
    receiver,
    addressSealed,
    changedAt,
    changedBy,
  }: Readonly<{
    receiver: OutsideReceiver;
    addressSealed: string | null;
    changedAt: number;
    changedBy: string | null;
  }>,
): Promise<void> {
  const change = [receiver, moment(changedAt), changedBy];
  if (addressSealed === null) await transaction.run(clearAddress, change);
  else await transaction.run(setAddress, [...change, addressSealed]);
}
