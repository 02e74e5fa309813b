import type { RejectionCause, SendOutcome } from './channel-adapter.ts';
import { redact } from './redact.ts';

/** A message that was refused before any provider saw it. */
export function unsendable(code: string, detail: string, cause: RejectionCause): SendOutcome {
  return { outcome: 'rejected', phase: 'compose', code, detail: redact(detail), cause };
}

/** A message that came after the channel was closed, or still waited for its turn then. */
export const CLOSED: SendOutcome = {
  outcome: 'retry',
  phase: 'queue',
  code: 'CLOSED',
  detail: 'The channel is closed.',
};
