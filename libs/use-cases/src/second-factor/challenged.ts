import { z } from 'zod';
import { MINUTE } from '#conveyor';

/** A device is unlocked by a finger or a number, and sometimes looked for first. */
export const CHALLENGE_HOLDS = 5 * MINUTE;

const ClientData = z.looseObject({ challenge: z.string().min(1) });

/** What a device says that it was asked to sign; undefined when it says nothing of the sort. */
export function challengeIn(clientDataJSON: string): string | undefined {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    return ClientData.safeParse(said).data?.challenge;
  } catch {
    // No JSON at all: nobody was asked by that.
    return undefined;
  }
}
