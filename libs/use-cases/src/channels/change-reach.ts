import type { Channel } from '#conveyor';
import { lockEmployeeOf, updateEmployeeOf, type EmployeeRow, type Transaction } from '#database';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';

/** By what somebody is told. */
type Reach = Pick<EmployeeRow, 'channels' | 'telegramChatId'>;

/** Changes by what somebody is told, where that is a change; he himself says so, not who looks after him. */
export async function changeReach(
  transaction: Transaction,
  employeeId: string,
  change: (before: Reach) => Partial<Reach>,
  moment: Readonly<{ caller: Caller; now: number }>,
): Promise<void> {
  const employee = await lockEmployeeOf(transaction, employeeId);
  if (!employee) return;
  const next = { ...employee, ...change(employee) };
  const fields = [
    ...(next.channels.join() === employee.channels.join() ? [] : ['channels']),
    ...(next.telegramChatId === employee.telegramChatId ? [] : ['telegramChatId']),
  ];
  if (fields.length === 0) return;
  const version = employee.version + 1;
  await updateEmployeeOf(transaction, { ...next, version });
  const details = { version, fields, handedOver: 0 };
  await keepAudit(transaction, moment, { action: 'employee.changed', subjectId: employeeId, details });
}

/** The channels with one more, which is there once. */
export function withChannel(channels: readonly Channel[], channel: Channel): readonly Channel[] {
  return [...new Set([...channels, channel])];
}

/** The channels without one; who would be told nowhere else is told in the app. */
export function withoutChannel(channels: readonly Channel[], channel: Channel): readonly Channel[] {
  const rest = channels.filter((one) => one !== channel);
  return rest.every((one) => one === 'push') ? [...rest, 'in_app'] : rest;
}
