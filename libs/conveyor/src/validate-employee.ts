import type { Channel } from './channel.ts';
import type { HoursRule } from './hours/validate-hours.ts';
import { validateSchedule, type ScheduleDraft, type ScheduleRule } from './hours/validate-schedule.ts';
import type { Problem } from './problem.ts';
import { MOST_CAPACITY } from './validate-specialists.ts';

/** An employee as a person enters him, as far as one field depends on another. */
export type EmployeeDraft = ScheduleDraft &
  Readonly<{
    email: string | null;
    slackUserId: string | null;
    channels: readonly Channel[];
    /** How many open leads he may hold at all stages together; null: no more is said than at each stage. */
    capacity: number | null;
  }>;

export const EMPLOYEE_RULES = [
  'CHANNEL_TWICE',
  'CHANNEL_WITHOUT_ADDRESS',
  'CAPACITY_OUT_OF_RANGE',
  'HAND_OVER_WHILE_ACTIVE',
] as const;

export type EmployeeRule = (typeof EMPLOYEE_RULES)[number];

/** The field that holds a channel's address; in-app needs none. */
const ADDRESSES = { email: 'email', slack: 'slackUserId', in_app: null } as const satisfies Record<
  Channel,
  'email' | 'slackUserId' | null
>;

/**
 * Every problem of an employee at once; an empty list means that he can be told in every way that he wants,
 * and that it can be reckoned when he works. `calendars` are the names of the production calendars.
 */
export function validateEmployee(
  draft: EmployeeDraft,
  calendars: readonly string[],
): readonly Problem<EmployeeRule | HoursRule | ScheduleRule>[] {
  return [
    ...validateSchedule(draft, calendars),
    ...draft.channels.flatMap(channelProblems(draft)),
    ...capacityProblems(draft),
  ];
}

function capacityProblems({ capacity }: EmployeeDraft): readonly Problem<EmployeeRule>[] {
  if (capacity === null || (Number.isInteger(capacity) && capacity >= 1 && capacity <= MOST_CAPACITY))
    return [];
  return [{ path: 'capacity', rule: 'CAPACITY_OUT_OF_RANGE', facts: { capacity, most: MOST_CAPACITY } }];
}

function channelProblems(draft: EmployeeDraft) {
  return (channel: Channel, index: number): readonly Problem<EmployeeRule>[] => {
    if (draft.channels.indexOf(channel) < index) {
      return [{ path: `channels[${index}]`, rule: 'CHANNEL_TWICE', facts: { channel } }];
    }
    const address = ADDRESSES[channel];
    if (address === null || draft[address] !== null) return [];
    return [{ path: address, rule: 'CHANNEL_WITHOUT_ADDRESS', facts: { channel, address } }];
  };
}
