import { EntitySchema } from 'typeorm';
import { moment, nullable, primary, text, uuid } from './columns.ts';
import { index, unique } from './keys.ts';

/** One browser in which somebody is signed in. */
export type SessionRow = Readonly<{
  id: string;
  tokenHash: string;
  employeeId: string;
  /** What the browser calls itself, so that people know their sessions apart. */
  agent: string | null;
  createdAt: number;
  /** When it was used last, give or take some minutes. */
  usedAt: number;
  endsAt: number;
}>;

export const sessions = new EntitySchema<SessionRow>({
  name: 'sessions',
  columns: {
    id: primary(uuid('id'), 'sessions_pkey'),
    tokenHash: text('token_hash'),
    employeeId: uuid('employee_id'),
    agent: nullable(text('agent')),
    createdAt: moment('created_at'),
    usedAt: moment('used_at'),
    endsAt: moment('ends_at'),
  },
  foreignKeys: [
    {
      name: 'sessions_account',
      target: 'accounts',
      columnNames: ['employeeId'],
      referencedColumnNames: ['employeeId'],
    },
  ],
  indices: [
    unique('sessions_token', ['tokenHash']),
    index('sessions_of_employee', ['employeeId']),
    index('sessions_ended', ['endsAt']),
  ],
});
