import { EntitySchema } from 'typeorm';
import type { KeyRight } from '#conveyor/access';
import { moment, nullable, primary, text, texts, uuid } from './columns.ts';
import { index } from './keys.ts';

/** What a program signs in with, in the name of an employee. */
export type ApiKeyRow = Readonly<{
  id: string;
  secretHash: string;
  employeeId: string;
  /** What it is for, in the owner's words. */
  name: string;
  /** What it was made for; null: everything that its owner may. */
  rights: readonly KeyRight[] | null;
  createdAt: number;
  expiresAt: number | null;
  usedAt: number | null;
  revokedAt: number | null;
}>;

export const apiKeys = new EntitySchema<ApiKeyRow>({
  name: 'api_keys',
  columns: {
    id: primary(uuid('id'), 'api_keys_pkey'),
    secretHash: text('secret_hash'),
    employeeId: uuid('employee_id'),
    name: text('name'),
    rights: nullable(texts('rights')),
    createdAt: moment('created_at'),
    expiresAt: nullable(moment('expires_at')),
    usedAt: nullable(moment('used_at')),
    revokedAt: nullable(moment('revoked_at')),
  },
  foreignKeys: [
    {
      name: 'api_keys_account',
      target: 'accounts',
      columnNames: ['employeeId'],
      referencedColumnNames: ['employeeId'],
    },
  ],
  indices: [index('api_keys_of_employee', ['employeeId'])],
});
