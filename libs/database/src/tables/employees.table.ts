import { EntitySchema } from 'typeorm';
import type { Channel, EmployeeRole, Language } from '#conveyor';
import type { WeeklyHours } from '#conveyor/hours';
import {
  integer,
  jsonb,
  moment,
  nullable,
  otherwise,
  primary,
  text,
  texts,
  uuid,
  yesOrNo,
} from './columns.ts';
import { refersTo, unique } from './keys.ts';

/** Somebody who uses the product. */
export type EmployeeRow = Readonly<{
  id: string;
  version: number;
  name: string;
  role: EmployeeRole;
  /** To which he belongs; null only where nobody has to belong to one. */
  departmentId: string | null;
  /** In lower case: two people never have the same. */
  email: string | null;
  slackUserId: string | null;
  /** The private chat with the bot, set out of it; two people never have the same. */
  telegramChatId: string | null;
  /** How he is called where the webhook leads. */
  webhookUserId: string | null;
  language: Language;
  timeZone: string;
  channels: readonly Channel[];
  active: boolean;
  /** Null: the department's. */
  hours: WeeklyHours | null;
  /** The name of a production calendar; null: the department's. */
  calendar: string | null;
  /** How many open leads he may hold at all stages together; null: no more is said than at each stage. */
  capacity: number | null;
  createdAt: number;
  /** When the personal data of somebody who has left was erased; a pseudonym stands for his name since then. */
  erasedAt: number | null;
}>;

export const employees = new EntitySchema<EmployeeRow>({
  name: 'employees',
  columns: {
    id: primary(uuid('id'), 'employees_pkey'),
    version: otherwise(integer('version'), 1),
    name: text('name'),
    role: text('role'),
    departmentId: nullable(uuid('department_id')),
    email: nullable(text('email')),
    slackUserId: nullable(text('slack_user_id')),
    telegramChatId: nullable(text('telegram_chat_id')),
    webhookUserId: nullable(text('webhook_user_id')),
    language: text('language'),
    timeZone: text('time_zone'),
    channels: texts('channels'),
    active: otherwise(yesOrNo('active'), true),
    hours: nullable(jsonb('hours')),
    calendar: nullable(text('calendar')),
    capacity: nullable(integer('capacity')),
    createdAt: moment('created_at'),
    erasedAt: nullable(moment('erased_at')),
  },
  checks: [
    { name: 'employees_role_known', expression: `role in ('admin', 'head', 'rep', 'ops', 'viewer')` },
    {
      name: 'employees_of_department',
      expression: `department_id is not null or role in ('admin', 'ops', 'viewer')`,
    },
    { name: 'employees_language_known', expression: `language in ('ru', 'en')` },
    { name: 'employees_can_be_told', expression: `cardinality(array_remove(channels, 'push')) > 0` },
    { name: 'employees_capacity_positive', expression: 'capacity > 0' },
    { name: 'employees_erased_has_left', expression: 'erased_at is null or not active' },
    { name: 'employees_left_without_chat', expression: 'telegram_chat_id is null or active' },
  ],
  foreignKeys: [refersTo('employees_department', 'departmentId', 'departments')],
  indices: [
    unique('employees_email', ['email'], 'email is not null'),
    unique('employees_telegram_chat', ['telegramChatId'], 'telegram_chat_id is not null'),
  ],
});
