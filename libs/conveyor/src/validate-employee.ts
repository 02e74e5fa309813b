import type { Channel } from './channel.ts';
import {
  neededDepartmentProblems,
  unknownDepartmentProblems,
  type DepartmentRule,
  type KnownDepartment,
} from './department.ts';
import { validateHeadships, type HeadshipDraft, type HeadshipRule } from './headship.ts';
import type { HoursRule } from './hours/validate-hours.ts';
import { validateSchedule, type ScheduleDraft, type ScheduleRule } from './hours/validate-schedule.ts';
import type { Problem } from './problem.ts';
import { needsDepartment } from './role.ts';
import { validateDuties, type Duties, type DutyRule } from './validate-duties.ts';
import { MOST_CAPACITY } from './validate-specialists.ts';

/** An employee as a person enters him, as far as one field depends on another. */
export type EmployeeDraft = ScheduleDraft &
  HeadshipDraft &
  Readonly<{
    email: string | null;
    slackUserId: string | null;
    /** Set by himself, out of his Telegram. */
    telegramChatId: string | null;
    webhookUserId: string | null;
    channels: readonly Channel[];
    /** How many open leads he may hold at all stages together; null: no more is said than at each stage. */
    capacity: number | null;
  }>;

/** What there is that an employee can refer to, and what hangs on him already. */
export type EmployeeSetting = Readonly<{
  /** The names of the production calendars. */
  calendars: readonly string[];
  departments: readonly KnownDepartment[];
  duties: Duties;
}>;

export const EMPLOYEE_RULES = [
  'CHANNEL_TWICE',
  'CHANNEL_WITHOUT_ADDRESS',
  'PUSH_ALONE',
  'TELEGRAM_NOT_CONNECTED',
  'CAPACITY_OUT_OF_RANGE',
  'HAND_OVER_WHILE_ACTIVE',
] as const;

export type EmployeeRule = (typeof EMPLOYEE_RULES)[number];

/** Every rule that an employee can break. */
export type AnyEmployeeRule =
  EmployeeRule | HoursRule | ScheduleRule | DepartmentRule | HeadshipRule | DutyRule;

/** The field that holds a channel's address; in-app needs none, and push goes to the devices that subscribe themselves. */
const ADDRESSES = {
  email: 'email',
  slack: 'slackUserId',
  in_app: null,
  push: null,
  telegram: 'telegramChatId',
  webhook: 'webhookUserId',
} as const satisfies Record<Channel, 'email' | 'slackUserId' | 'telegramChatId' | 'webhookUserId' | null>;

/**
 * Every problem of an employee at once; an empty list means that he can be told in every way that he wants, that it can be
 * reckoned when he works, and that his department and what he heads are there.
 */
export function validateEmployee(
  draft: EmployeeDraft,
  { calendars, departments, duties }: EmployeeSetting,
): readonly Problem<AnyEmployeeRule>[] {
  return [
    ...validateDuties(draft.role, duties),
    ...departmentProblems(draft, departments),
    ...validateHeadships(draft, departments),
    ...validateSchedule(draft, calendars),
    ...draft.channels.flatMap(channelProblems(draft)),
    ...pushProblems(draft),
    ...capacityProblems(draft),
  ];
}

function departmentProblems(
  { role, departmentId }: EmployeeDraft,
  departments: readonly KnownDepartment[],
): readonly Problem<DepartmentRule>[] {
  if (needsDepartment(role)) return neededDepartmentProblems(departmentId, departments);
  return departmentId === null ? [] : unknownDepartmentProblems('departmentId', departmentId, departments);
}

function capacityProblems({ capacity }: EmployeeDraft): readonly Problem<EmployeeRule>[] {
  if (capacity === null || (Number.isInteger(capacity) && capacity >= 1 && capacity <= MOST_CAPACITY))
    return [];
  return [{ path: 'capacity', rule: 'CAPACITY_OUT_OF_RANGE', facts: { capacity, most: MOST_CAPACITY } }];
}

/** Devices come and go without a word: whoever had none left would be told nowhere. */
function pushProblems({ channels }: EmployeeDraft): readonly Problem<EmployeeRule>[] {
  const isAlone = channels.length > 0 && channels.every((channel) => channel === 'push');
  return isAlone ? [{ path: 'channels', rule: 'PUSH_ALONE', facts: {} }] : [];
}

function channelProblems(draft: EmployeeDraft) {
  return (channel: Channel, index: number): readonly Problem<EmployeeRule>[] => {
    if (draft.channels.indexOf(channel) < index) {
      return [{ path: `channels[${index}]`, rule: 'CHANNEL_TWICE', facts: { channel } }];
    }
    const address = ADDRESSES[channel];
    if (address === null || draft[address] !== null) return [];
    // Nobody can type it in: it is asked for where it was chosen.
    if (address === 'telegramChatId')
      return [{ path: `channels[${index}]`, rule: 'TELEGRAM_NOT_CONNECTED', facts: {} }];
    return [{ path: address, rule: 'CHANNEL_WITHOUT_ADDRESS', facts: { channel, address } }];
  };
}
