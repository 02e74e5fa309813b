import { z } from 'zod';
import { MINUTE } from '#conveyor';
import { ownPath } from '../http/own-path.ts';

/** So long somebody may take to prove to the provider who he is. */
export const ROUND_TRIP_HOLDS = 10 * MINUTE;

const Random = z.string().regex(/^[\w-]{43}$/);

const RoundTrip = z.strictObject({
  state: Random,
  nonce: Random,
  verifier: Random,
  endsAt: z.int(),
  next: z.string().transform(ownPath),
});

/**
 * What a browser keeps while somebody is at the provider: by which the answer is known to be to this browser's question (`state`), the
 * proof to be of this answer (`nonce`), and the code to be worth nothing to anybody else (`verifier`); until when; and where he goes then.
 */
export type RoundTrip = Readonly<z.infer<typeof RoundTrip>>;

/** A round trip as the value of a cookie. */
export function keptOf(trip: RoundTrip): string {
  return Buffer.from(JSON.stringify(trip)).toString('base64url');
}

/** The round trip that a cookie keeps; undefined when it keeps none, or its time is over at `now`. */
export function roundTripOf(kept: string | undefined, now: number): RoundTrip | undefined {
  const trip = RoundTrip.safeParse(parsed(Buffer.from(kept ?? '', 'base64url').toString())).data;
  return trip && now < trip.endsAt ? trip : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Nobody of ours wrote it: there is no round trip.
    return undefined;
  }
}
