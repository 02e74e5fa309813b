/** The moments at which a mail server can misbehave; `body` is the one after the final dot. */
export type SmtpMoment = 'greeting' | 'ehlo' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body';

/**
 * What a sink does instead of agreeing. `accepting` (at `body`) counts the message as accepted all the
 * same: the server has it, and the client never hears so.
 */
export type SmtpFault = Readonly<
  | { at: SmtpMoment; does: 'refuse'; reply: string }
  | { at: SmtpMoment; does: 'hang up' | 'stay silent'; accepting?: boolean }
>;

/** Faults that wait for their moment, each for a number of times. */
export class SmtpFaults {
  readonly #waiting: { fault: SmtpFault; times: number }[] = [];

  add(fault: SmtpFault, times: number): void {
    this.#waiting.push({ fault, times });
  }

  /** The fault that happens at this moment, used up by one. */
  take(at: SmtpMoment): SmtpFault | undefined {
    const found = this.#waiting.find(({ fault, times }) => fault.at === at && times > 0);
    if (found) found.times -= 1;
    return found?.fault;
  }
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
