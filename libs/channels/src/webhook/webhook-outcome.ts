import type { WebhookFormat } from '#conveyor';
import type { RejectionCause, SendOutcome } from '../channel-adapter.ts';
import { OutsideError, type OutsideAnswer } from '../outside/outside.ts';
import { redact } from '../redact.ts';

/** The code of a message whose address leads into a network that is not asked. */
export const NOT_ALLOWED = 'NOT_ALLOWED';

const LATER = new Set([408, 425, 429, 503]);
const OF_CREDENTIALS = new Set([401, 403]);
const OF_CONTENT = new Set([400, 413, 415, 422]);

const phase = 'post';

/** What an answer means for the message. */
export function webhookOutcome(format: WebhookFormat, answer: OutsideAnswer): SendOutcome {
  const { status, retryAfterMs, said } = answer;
  if (status >= 200 && status < 300) return { outcome: 'sent', providerId: null };
  const told = { phase, code: `HTTP ${status}`, detail: detailOf(status, said) };
  if (LATER.has(status))
    return { outcome: 'retry', ...told, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  if (status >= 500) return { outcome: uncertain(format), ...told };
  // Whoever has taken it away wants no more messages: as with credentials they wait until somebody says where to.
  if (status === 410) return { outcome: 'rejected', ...told, code: 'GONE', cause: 'credentials' };
  return { outcome: 'rejected', ...told, cause: causeOf(status) };
}

/** What it means that no answer came. */
export function unansweredOutcome(format: WebhookFormat, error: unknown): SendOutcome {
  if (!(error instanceof OutsideError)) throw error;
  if (error.code === NOT_ALLOWED) {
    const detail = 'The address leads into a network that is not asked from here.';
    return { outcome: 'retry', phase, code: NOT_ALLOWED, detail };
  }
  const code = error.code === 'NO_ANSWER' ? 'ETIMEDOUT' : error.code;
  const told = { phase, code, detail: 'The receiver did not answer.' };
  return { outcome: error.neverSent ? 'retry' : uncertain(format), ...told };
}

/** A receiver that knows what it has by its id may be told again; a chat shows it twice. */
function uncertain(format: WebhookFormat): 'retry' | 'ambiguous' {
  return format === 'standard' ? 'retry' : 'ambiguous';
}

function causeOf(status: number): RejectionCause {
  if (OF_CREDENTIALS.has(status)) return 'credentials';
  return OF_CONTENT.has(status) ? 'content' : 'other';
}

function detailOf(status: number, said: string | undefined): string {
  return redact(`The receiver answered ${status}${said === undefined ? '.' : `: ${said}`}`);
}
