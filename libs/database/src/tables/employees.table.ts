import { EntitySchema } from 'typeorm';
import type { Channel, Language } from '#conveyor';
import { integer, moment, nullable, otherwise, primary, text, texts, uuid, yesOrNo } from './columns.ts';
import { unique } from './keys.ts';

/** A person of the department. */
export type EmployeeRow = Readonly<{
  id: string;
  version: number;
  name: string;
  role: 'rep' | 'head';
  /** In lower case: two people never have the same. */
  email: string | null;
  slackUserId: string | null;
  language: Language;
  timeZone: string;
  channels: readonly Channel[];
  active: boolean;
  createdAt: number;
}>;

export const employees = new EntitySchema<EmployeeRow>({
  name: 'employees',
  columns: {
    id: primary(uuid('id'), 'employees_pkey'),
    version: otherwise(integer('version'), 1),
    name: text('name'),
    role: text('role'),
    email: nullable(text('email')),
    slackUserId: nullable(text('slack_user_id')),
    language: text('language'),
    timeZone: text('time_zone'),
    channels: texts('channels'),
    active: otherwise(yesOrNo('active'), true),
    createdAt: moment('created_at'),
  },
  checks: [
    { name: 'employees_role_known', expression: `role in ('rep', 'head')` },
    { name: 'employees_language_known', expression: `language in ('ru', 'en')` },
    { name: 'employees_can_be_told', expression: 'cardinality(channels) > 0' },
  ],
  indices: [unique('employees_email', ['email'], 'email is not null')],
});
