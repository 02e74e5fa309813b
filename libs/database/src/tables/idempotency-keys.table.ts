import { EntitySchema } from 'typeorm';
import { json, moment, nullable, primary, text } from './columns.ts';
import { index } from './keys.ts';

/** What was answered under a key that a client chose. */
export type IdempotencyKeyRow = Readonly<{
  key: string;
  /** A digest of what was asked: the same key with another request is refused. */
  fingerprint: string;
  answer: unknown;
  createdAt: number;
}>;

export const idempotencyKeys = new EntitySchema<IdempotencyKeyRow>({
  name: 'idempotency_keys',
  columns: {
    key: primary(text('key'), 'idempotency_keys_pkey'),
    fingerprint: text('fingerprint'),
    answer: nullable(json('answer')),
    createdAt: moment('created_at'),
  },
  indices: [index('idempotency_keys_age', ['createdAt'])],
});
