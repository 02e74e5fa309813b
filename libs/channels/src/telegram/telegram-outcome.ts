import type { RejectionCause, SendOutcome } from '../channel-adapter.ts';
import { redact } from '../redact.ts';
import type { BotAnswer } from './bot-api.ts';

type Failed = Exclude<BotAnswer<unknown>, { was: 'done' }>;

/** Of the refusals with 400 those that are about the receiver; all others are about the text. */
const OF_ADDRESS =
  /chat not found|chat_id|PEER_ID_INVALID|USER_IS_|user not found|need administrator|deactivated/i;

/** What a message that was not taken for sure ends as. */
export function telegramOutcome(answer: Failed): SendOutcome {
  const told = { phase: 'post', code: codeOf(answer), detail: detailOf(answer) };
  if (answer.was === 'silent') return { outcome: answer.why.neverSent ? 'retry' : 'ambiguous', ...told };
  if (answer.was === 'unreadable') return ofUnreadable(answer.status, told);
  if (answer.code === 429) {
    const { retryAfterMs } = answer;
    return { outcome: 'retry', ...told, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
  // In its own words Telegram says with 5xx that it has not done it.
  if (answer.code >= 500) return { outcome: 'retry', ...told };
  return { outcome: 'rejected', ...told, cause: causeOf(answer.code, answer.description) };
}

/** Why the bot can't be used, as a sentence. */
export function sentenceOf(answer: Failed): string {
  return `Telegram can't be used: ${detailOf(answer)}`;
}

/** Somebody in between answered: with 5xx, or where all seemed well, Telegram may have taken the message before. */
function ofUnreadable(
  status: number,
  told: Readonly<{ phase: string; code: string; detail: string }>,
): SendOutcome {
  if (status === 429) return { outcome: 'retry', ...told };
  if (status >= 500 || status < 300) return { outcome: 'ambiguous', ...told };
  return { outcome: 'rejected', ...told, cause: 'other' };
}

function causeOf(code: number, description: string): RejectionCause {
  if (code === 401 || code === 404) return 'credentials';
  if (code === 403) return 'address';
  if (code !== 400) return 'other';
  return OF_ADDRESS.test(description) ? 'address' : 'content';
}

function codeOf(answer: Failed): string {
  if (answer.was === 'silent') return answer.why.code;
  if (answer.was === 'refused') return String(answer.code);
  return answer.status < 300 ? 'unreadable' : `HTTP ${answer.status}`;
}

function detailOf(answer: Failed): string {
  if (answer.was === 'refused') return redact(answer.description);
  if (answer.was === 'silent') return `Telegram did not answer: ${answer.why.code}.`;
  return `What was answered, with ${answer.status}, is not by Telegram.`;
}
