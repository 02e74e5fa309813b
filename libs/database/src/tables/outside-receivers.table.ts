import { EntitySchema } from 'typeorm';
import type { OutsideReceiver } from '#conveyor/alerts';
import { integer, moment, nullable, primary, text, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** Who outside is told of the line. Each has its row from the start, whether or not he has an address. */
export type OutsideReceiverRow = Readonly<{
  receiver: OutsideReceiver;
  version: number;
  changedAt: number | null;
  changedBy: string | null;
}>;

/** The address that was set of somebody outside; all of it is secret, because it may hold a key. */
export type OutsideAddressRow = Readonly<{
  receiver: OutsideReceiver;
  /** Sealed about `outside:<receiver>`. */
  addressSealed: string;
}>;

export const outsideReceivers = new EntitySchema<OutsideReceiverRow>({
  name: 'outside_receivers',
  columns: {
    receiver: primary(text('receiver'), 'outside_receivers_pkey'),
    version: integer('version'),
    changedAt: nullable(moment('changed_at')),
    changedBy: nullable(uuid('changed_by')),
  },
  checks: [{ name: 'outside_receivers_known', expression: `receiver in ('webhook', 'watcher')` }],
  foreignKeys: [refersTo('outside_receivers_changed_by', 'changedBy', 'employees')],
});

export const outsideAddresses = new EntitySchema<OutsideAddressRow>({
  name: 'outside_addresses',
  columns: {
    receiver: primary(text('receiver'), 'outside_addresses_pkey'),
    addressSealed: text('address_sealed'),
  },
  foreignKeys: [
    {
      name: 'outside_addresses_receiver',
      target: 'outside_receivers',
      columnNames: ['receiver'],
      referencedColumnNames: ['receiver'],
    },
  ],
});
