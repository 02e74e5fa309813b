import type { RejectionCause, SendOutcome } from '../channel-adapter.ts';
import { OutsideError, type OutsideAnswer } from '../outside/outside.ts';

type Said = Readonly<{ code: string; detail: string }>;

/** What became of a message at one device. */
export type DeviceOutcome =
  | Readonly<{ was: 'accepted' }>
  /** Its push service knows it no more. */
  | (Readonly<{ was: 'gone' }> & Said)
  | (Readonly<{ was: 'refused'; cause: RejectionCause }> & Said)
  /** Certainly not accepted; may work later. */
  | (Readonly<{ was: 'put off'; retryAfterMs?: number }> & Said)
  /** The answer was lost, or says nothing for sure. */
  | (Readonly<{ was: 'uncertain' }> & Said);

const GONE = new Set([404, 410]);
const LATER = new Set([429, 503]);

/** What an answer of a push service means for the message. */
export function outcomeOfAnswer({ status, retryAfterMs }: OutsideAnswer): DeviceOutcome {
  const said = { code: `HTTP ${status}`, detail: `The push service answered ${status}.` };
  if (status >= 200 && status < 300) return { was: 'accepted' };
  if (GONE.has(status)) return { was: 'gone', ...said };
  if (LATER.has(status))
    return { was: 'put off', ...said, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  if (status >= 500) return { was: 'uncertain', ...said };
  return { was: 'refused', ...said, cause: causeOf(status) };
}

/**
 * Whoever subscribes names the push service. So what it says of our keys is about this address and never about the channel:
 * one who refuses everything must not stop the messages of all the others.
 */
function causeOf(status: number): RejectionCause {
  if (status === 401 || status === 403) return 'address';
  return status === 400 || status === 413 ? 'content' : 'other';
}

/** No answer came. */
export function outcomeOfError(error: unknown): DeviceOutcome {
  if (!(error instanceof OutsideError)) throw error;
  if (error.code === 'NOT_ALLOWED') {
    const detail = 'The push service lies in a network that may not be reached from here.';
    return { was: 'refused', code: 'EPRIVATENETWORK', detail, cause: 'address' };
  }
  const code = error.code === 'NO_ANSWER' ? 'ETIMEDOUT' : error.code;
  const detail = 'The push service did not answer.';
  return { was: error.neverSent ? 'put off' : 'uncertain', code, detail };
}

/**
 * What became of a message, of what became of it at each of the devices: it has arrived if one of them has it. `served`
 * are those that had it before.
 */
export function outcomeOfAll(outcomes: readonly DeviceOutcome[], served: number): SendOutcome {
  if (served > 0 || outcomes.some(({ was }) => was === 'accepted'))
    return { outcome: 'sent', providerId: null };
  const uncertain = outcomes.find((one) => one.was === 'uncertain');
  if (uncertain) return { outcome: 'ambiguous', phase: 'post', ...saidOf(uncertain) };
  const later = outcomes.filter((one) => one.was === 'put off');
  const [first] = later;
  if (first) {
    const waits = later.flatMap(({ retryAfterMs }) => retryAfterMs ?? []);
    const wait = waits.length > 0 ? { retryAfterMs: Math.max(...waits) } : {};
    return { outcome: 'retry', phase: 'post', ...saidOf(first), ...wait };
  }
  const refused = outcomes.find((one) => one.was === 'refused');
  if (refused) return { outcome: 'rejected', phase: 'post', ...saidOf(refused), cause: refused.cause };
  const gone = outcomes.find((one) => one.was === 'gone');
  const said = gone ? saidOf(gone) : { code: 'NO_DEVICE', detail: 'There is no device.' };
  return { outcome: 'rejected', phase: 'post', ...said, cause: 'address' };
}

const saidOf = ({ code, detail }: Said): Said => ({ code, detail });
