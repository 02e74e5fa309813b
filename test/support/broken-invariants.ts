import { CheckInvariants } from '#use-cases';
import type { LineApp } from './line-app.ts';

/** What is broken in the tables of a line now, by name; empty when every invariant holds. */
export async function brokenInvariants(app: LineApp): Promise<readonly string[]> {
  const found = await app.get(CheckInvariants).run();
  return found.flatMap(({ invariant, rows }) => rows.map(({ id, what }) => `${invariant}: ${id} ${what}`));
}

/** The same without what is to be told and never ends where nobody works on the queue. */
export async function brokenBesideDelivery(app: LineApp): Promise<readonly string[]> {
  return (await brokenInvariants(app)).filter((breach) => !breach.startsWith('notification_ends'));
}
