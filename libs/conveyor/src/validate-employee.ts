import type { Channel } from './channel.ts';
import type { Problem } from './problem.ts';
import { isTimeZone } from './time-zone.ts';

/** An employee as a person enters him, as far as one field depends on another. */
export type EmployeeDraft = Readonly<{
  email: string | null;
  slackUserId: string | null;
  timeZone: string;
  channels: readonly Channel[];
}>;

export const EMPLOYEE_RULES = [
  'TIME_ZONE_UNKNOWN',
  'CHANNEL_TWICE',
  'CHANNEL_WITHOUT_ADDRESS',
  'HAND_OVER_WHILE_ACTIVE',
] as const;

export type EmployeeRule = (typeof EMPLOYEE_RULES)[number];

/** The field that holds a channel's address; in-app needs none. */
const ADDRESSES = { email: 'email', slack: 'slackUserId', in_app: null } as const satisfies Record<
  Channel,
  keyof EmployeeDraft | null
>;

/** Every problem of an employee at once; an empty list means that he can be told in every way that he wants. */
export function validateEmployee(draft: EmployeeDraft): readonly Problem<EmployeeRule>[] {
  const unknown: Problem<EmployeeRule> = {
    path: 'timeZone',
    rule: 'TIME_ZONE_UNKNOWN',
    facts: { timeZone: draft.timeZone },
  };
  return [
    ...(isTimeZone(draft.timeZone) ? [] : [unknown]),
    ...draft.channels.flatMap(channelProblems(draft)),
  ];
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
