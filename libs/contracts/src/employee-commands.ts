import { CHANNELS, EMPLOYEE_ROLES, LANGUAGES } from '#conveyor';
import { z } from 'zod';
import { EmployeeCard } from './employee.ts';
import { Code } from './field-rules.ts';
import { Id } from './id.ts';
import { CalendarName, TimeZone } from './schedule.ts';
import { Text } from './text.ts';
import { WeeklyHoursInMinutes } from './weekly-hours.ts';

const Facts = {
  name: Text(200),
  role: z.enum(EMPLOYEE_ROLES).meta({
    description: 'Heads are told when leads of their departments wait; ops and viewers never hold leads',
  }),
  departmentId: Id.nullable(),
  heads: z.array(Id).max(200),
  email: z.email().max(254).toLowerCase().nullable(),
  slackUserId: Code(/^[UW][A-Z0-9]{2,30}$/, 'SLACK_ID_UNKNOWN')
    .nullable()
    .meta({ description: 'The member’s ID in Slack', example: 'U024BE7LH' }),
  webhookUserId: Code(
    /^(?=.{1,100}$)[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u,
    'WEBHOOK_ID_UNREADABLE',
  )
    .nullable()
    .meta({
      description: 'How this person is called where the webhook leads: at most 100 visible characters',
      example: 'b.ivanov',
    }),
  language: z.enum(LANGUAGES),
  timeZone: TimeZone,
  channels: z
    .array(z.enum(CHANNELS))
    .min(1)
    .max(20)
    .meta({ description: 'Where this person is told; each needs its address' }),
  hours: WeeklyHoursInMinutes.nullable().meta({
    description: 'When this person works, on the clock of timeZone; null: as the own department does',
  }),
  calendar: CalendarName.nullable().meta({
    description: 'The production calendar of this person; null: the own department’s',
  }),
  capacity: z.number().nullable().meta({
    description: 'How many open leads this person may hold at all stages together; null: no such limit',
  }),
};

export const NewEmployeeBody = z
  .strictObject({
    ...Facts,
    departmentId: Facts.departmentId.exactOptional().meta({
      description:
        'The department that this person belongs to; a head and a rep need one. Absent: the only one, while there is just one',
    }),
    heads: Facts.heads.exactOptional().meta({
      description: 'Of a head the departments that he heads; absent: his own',
    }),
    email: Facts.email.default(null),
    slackUserId: Facts.slackUserId.default(null),
    webhookUserId: Facts.webhookUserId.default(null),
    hours: Facts.hours.default(null),
    calendar: Facts.calendar.default(null),
    capacity: Facts.capacity.default(null),
  })
  .meta({ id: 'NewEmployee' });

/** What is absent stays as it is. */
export const ChangeEmployeeBody = z
  .strictObject({
    version: z.int().positive().meta({
      description:
        'The version of the employee that you decided on; when it was changed since, the answer is 409',
    }),
    name: Facts.name.exactOptional(),
    role: Facts.role.exactOptional(),
    departmentId: Facts.departmentId.exactOptional(),
    heads: Facts.heads.exactOptional().meta({
      description:
        'The departments that this person heads, all of them; absent: as it is, or his own for a new head, none for who is none',
    }),
    email: Facts.email.exactOptional(),
    slackUserId: Facts.slackUserId.exactOptional(),
    webhookUserId: Facts.webhookUserId.exactOptional(),
    language: Facts.language.exactOptional(),
    timeZone: Facts.timeZone.exactOptional(),
    channels: Facts.channels.exactOptional(),
    hours: Facts.hours.exactOptional(),
    calendar: Facts.calendar.exactOptional(),
    capacity: Facts.capacity.exactOptional(),
    active: z.boolean().exactOptional(),
    handOver: z.boolean().default(false).meta({
      description:
        'With active: false, gives every open lead of this person to somebody else; without it an employee who holds leads can’t leave',
    }),
  })
  .meta({ id: 'ChangeEmployee' });

export const EmployeeChanged = z
  .strictObject({
    ...EmployeeCard.shape,
    handedOver: z
      .strictObject({
        toSpecialists: z.int(),
        toQueue: z.int().meta({ description: 'Nobody could take them; the heads are told' }),
      })
      .meta({ description: 'What became of the open leads of an employee who left' }),
  })
  .meta({ id: 'EmployeeChanged' });

export type NewEmployeeBody = z.infer<typeof NewEmployeeBody>;
export type ChangeEmployeeBody = z.infer<typeof ChangeEmployeeBody>;
export type EmployeeChanged = z.infer<typeof EmployeeChanged>;
