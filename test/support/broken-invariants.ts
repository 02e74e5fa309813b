import { CheckInvariants } from '#use-cases';
import type { LineApp } from './line-app.ts';

/** What is broken in the tables of a line now, by name; empty when every invariant holds. */
export async function brokenInvariants(app: LineApp): Promise<readonly string[]> {
  const found = await app.get(CheckInvariants).run();
  return found.flatMap(({ invariant, rows }) => rows.map(({ id, what }) => `${invariant}: ${id} ${what}`));
}
