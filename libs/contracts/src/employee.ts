import { CHANNELS, EMPLOYEE_ROLES, LANGUAGES, SPECIALIST_RANKS } from '#conveyor';
import { z } from 'zod';
import { ChannelName } from './channel-settings.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Limit, Search, YesOrNo } from './query.ts';
import { WeeklyHours } from './weekly-hours.ts';

export const Employee = z
  .strictObject({
    id: Id,
    version: z.int().positive().meta({ description: 'Send it with the next change' }),
    name: z.string(),
    role: z.enum(EMPLOYEE_ROLES),
    departmentId: Id.nullable().meta({ description: 'The department that this person belongs to' }),
    heads: z.array(Id).meta({ description: 'The departments that this person heads' }),
    email: z.string().nullable(),
    slackUserId: z.string().nullable(),
    telegramConnected: z.boolean().meta({
      description: 'Whether this person has connected Telegram; only then it can be among the channels',
    }),
    webhookUserId: z.string().nullable(),
    language: z.enum(LANGUAGES).meta({ description: 'Of the messages to this person' }),
    timeZone: z.string().meta({ example: 'Europe/Moscow' }),
    channels: z.array(z.enum(CHANNELS)).meta({ description: 'Where this person is told' }),
    refusedOn: z
      .array(
        z.strictObject({
          channel: ChannelName,
          since: Moment,
          said: z.string().meta({ description: 'What the provider said', example: '550 5.1.1 No such user' }),
        }),
      )
      .meta({ description: 'Channels whose provider knows nothing of the address: nothing is sent there' }),
    active: z.boolean().meta({ description: 'False: has left and gets no leads' }),
    hours: WeeklyHours.nullable().meta({
      description: 'When this person works, on the clock of timeZone; null: as the own department does',
    }),
    calendar: z.string().nullable().meta({
      description: 'The production calendar of this person; null: the own department’s',
    }),
    capacity: z.int().nullable().meta({
      description: 'How many open leads this person may hold at all stages together; null: no such limit',
    }),
    stagesCapacity: z.int().meta({
      description: 'How many open leads the stages that this person works add up to',
    }),
    createdAt: Moment,
    load: z.int().meta({ description: 'Open leads that this person holds, at all stages' }),
  })
  .meta({ id: 'Employee' });

/** A stage that an employee is a specialist of. */
export const Specialism = z
  .strictObject({
    funnelId: Id,
    funnel: z.string(),
    stageId: Id,
    stage: z.string(),
    rank: z.enum(SPECIALIST_RANKS),
    weight: z.number(),
    capacity: z.int(),
    load: z.int(),
  })
  .meta({ id: 'Specialism' });

export const EmployeeCard = z
  .strictObject({ ...Employee.shape, specialisms: z.array(Specialism) })
  .meta({ id: 'EmployeeCard' });

export const EmployeeList = z
  .strictObject({
    items: z.array(Employee),
    nextCursor: Id.nullable().meta({
      description: 'Ask for the next page with it; null: this is the last one',
    }),
  })
  .meta({ id: 'EmployeeList' });

export const EmployeeQuery = z.strictObject({
  active: YesOrNo.optional().meta({
    description: 'Only those who are there, or only those who have left; absent: both',
  }),
  role: z.enum(EMPLOYEE_ROLES).optional(),
  departmentId: Id.optional().meta({ description: 'Only those who belong to this department' }),
  search: Search.optional().meta({ description: 'Part of the name or the address' }),
  cursor: Id.optional().meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export type Employee = z.infer<typeof Employee>;
export type EmployeeCard = z.infer<typeof EmployeeCard>;
export type EmployeeList = z.infer<typeof EmployeeList>;
export type EmployeeQuery = z.infer<typeof EmployeeQuery>;
