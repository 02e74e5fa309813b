import { EntitySchema } from 'typeorm';
import type { Channel } from '#conveyor';
import { moment, primary, text, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** An address of somebody's that the provider of a channel knows nothing of. While he has just this one nothing is sent there. */
export type RefusedAddressRow = Readonly<{
  employeeId: string;
  channel: Channel;
  address: string;
  refusedAt: number;
  /** What the provider called it, and said. */
  code: string;
  detail: string;
}>;

export const refusedAddresses = new EntitySchema<RefusedAddressRow>({
  name: 'refused_addresses',
  columns: {
    employeeId: primary(uuid('employee_id'), 'refused_addresses_pkey'),
    channel: primary(text('channel'), 'refused_addresses_pkey'),
    address: text('address'),
    refusedAt: moment('refused_at'),
    code: text('code'),
    detail: text('detail'),
  },
  checks: [
    {
      name: 'refused_addresses_channel_known',
      expression: `channel in ('email', 'slack', 'telegram', 'webhook')`,
    },
  ],
  foreignKeys: [refersTo('refused_addresses_employee', 'employeeId', 'employees')],
});
