import { EntitySchema } from 'typeorm';
import type { LinkPurpose } from '#conveyor';
import { moment, nullable, primary, text, uuid } from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** A link that lets one person do one thing once. Only who has the letter knows its token. */
export type OneTimeLinkRow = Readonly<{
  /** SHA-256 of the token, base64url. */
  tokenHash: string;
  purpose: LinkPurpose;
  /** Null for who sets the product up, when there is nobody yet. */
  employeeId: string | null;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
}>;

export const oneTimeLinks = new EntitySchema<OneTimeLinkRow>({
  name: 'one_time_links',
  columns: {
    tokenHash: primary(text('token_hash'), 'one_time_links_pkey'),
    purpose: text('purpose'),
    employeeId: nullable(uuid('employee_id')),
    createdAt: moment('created_at'),
    expiresAt: moment('expires_at'),
    usedAt: nullable(moment('used_at')),
  },
  checks: [
    {
      name: 'one_time_links_purpose_known',
      expression: `purpose in ('set_up', 'invitation', 'reset', 'telegram')`,
    },
    { name: 'one_time_links_of_somebody', expression: `purpose = 'set_up' or employee_id is not null` },
    { name: 'one_time_links_end_later', expression: 'expires_at > created_at' },
  ],
  foreignKeys: [refersTo('one_time_links_employee', 'employeeId', 'employees')],
  indices: [
    unique(
      'one_time_links_one_open',
      ['employeeId', 'purpose'],
      'used_at is null and employee_id is not null',
    ),
    unique('one_time_links_one_set_up', ['purpose'], 'used_at is null and employee_id is null'),
    index('one_time_links_expired', ['expiresAt']),
  ],
});
