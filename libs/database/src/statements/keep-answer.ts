import type { Statement } from '../statement.ts';

/** Keeps an answer under its idempotency key ($1) unless one is kept already: then there is no row. */
export const insertAnswer: Statement<{ key: string }> = {
  name: 'insert_answer',
  text: `insert into idempotency_keys (key, fingerprint, answer, created_at) values ($1, $2, $3::json, $4)
    on conflict (key) do nothing returning key`,
};
