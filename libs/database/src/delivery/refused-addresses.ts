import type { Channel } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection } from '../statement.ts';
import { forgetRefusal, hastenNext, readWhoCares, refuseAddress } from '../statements/refused-addresses.ts';

/** An address that a provider knows nothing of, as it said of a message, by its own code and in its own words. */
export type RefusedAddress = Readonly<{
  notificationId: string;
  employeeId: string;
  channel: Channel;
  address: string;
  code: string;
  detail: string;
}>;

/**
 * Keeps that nothing is sent to an address any more; false when that is known, when its owner has another one by now, or when the message is
 * to be tried again.
 */
export async function refuseAddressOf(
  connection: Connection,
  { notificationId, employeeId, channel, address, code, detail }: RefusedAddress,
  now: number,
): Promise<boolean> {
  const values = [employeeId, channel, address, moment(now), code, detail, notificationId];
  return (await connection.run(refuseAddress, values)).length > 0;
}

/** Lets messages go to the address again that an employee has on a channel; false when nothing was refused there. */
export async function forgetRefusalOf(
  connection: Connection,
  employeeId: string,
  channel: Channel,
): Promise<boolean> {
  return (await connection.run(forgetRefusal, [employeeId, channel])).length > 0;
}

/** Who is to know that an address of an employee is refused: heads of his department, else administrators; he is not among them. */
export async function whoCaresOf(connection: Connection, employeeId: string): Promise<readonly string[]> {
  return (await connection.run(readWhoCares, [employeeId])).map(({ id }) => id);
}

/** What waits on a channel whether its receiver reads elsewhere what a notification tells is due now; false when nothing does. */
export async function hastenNextOf(
  connection: Connection,
  notificationId: string,
  channel: Channel,
  now: number,
): Promise<boolean> {
  return (await connection.run(hastenNext, [notificationId, channel, moment(now)])).length > 0;
}
