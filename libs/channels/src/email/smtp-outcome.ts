import type { RejectionCause, SendOutcome } from '../channel-adapter.ts';
import { redact } from '../redact.ts';
import type { SmtpError, SmtpFailure } from './smtp-failure.ts';

/**
 * What a failed conversation means for the message. A reply is always definite, after DATA too: 4xx may
 * work later, 5xx will not. Without a reply it is certain that nothing was accepted as long as no byte of
 * the message had left; from then on nobody can know (RFC 1047).
 */
export function smtpOutcome(failure: SmtpFailure): SendOutcome {
  const { phase, cause: error, reply } = failure;
  const told = { phase, code: codeOf(error, reply), detail: redact(error.response ?? error.message) };
  if (isRefusedForGood(error, reply)) return { outcome: 'rejected', ...told, cause: causeOf(failure) };
  if (reply === undefined && phase === 'data') return { outcome: 'ambiguous', ...told };
  return { outcome: 'retry', ...told };
}

/**
 * 503 (bad sequence of commands) speaks of the conversation and not of the message, which may well pass
 * over a new connection. Without a reply only what nodemailer itself refuses to send is final.
 */
function isRefusedForGood(error: SmtpError, reply: number | undefined): boolean {
  if (reply !== undefined) return reply >= 500 && reply !== 503;
  return error.code === 'EAUTH' || isRefusedHere(error);
}

/** An address or a size that nodemailer did not even offer to the server. */
function isRefusedHere(error: SmtpError): boolean {
  return error.responseCode === undefined && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE');
}

function causeOf({ phase, cause: error, reply }: SmtpFailure): RejectionCause {
  // Before there is a message every refusal is about us: wrong password, blocked host, wrong server.
  if (phase === 'connect' || phase === 'login' || reply === 530 || reply === 535) return 'credentials';
  if (isRefusedHere(error)) return error.code === 'EENVELOPE' ? 'address' : 'content';
  const enhanced = enhancedCode(error);
  if (enhanced === '5.1.7' || enhanced === '5.1.8' || enhanced?.startsWith('5.7.')) return 'other';
  if (enhanced?.startsWith('5.1.') || enhanced === '5.2.1') return 'address';
  if (enhanced === '5.3.4' || enhanced === '5.2.3' || enhanced?.startsWith('5.6.')) return 'content';
  // A mailbox that is full for good: neither the address nor the message is wrong.
  if (enhanced === '5.2.2') return 'other';
  if (reply === 552 || phase === 'data') return 'content';
  return error.command === 'RCPT TO' && isOfMailbox(error, reply) ? 'address' : 'other';
}

const MISSING =
  /no such|unknown|does ?n.t exist|does not exist|not found|unavailable|disabled|inactive|no mailbox/i;
const OF_ALL = /relay|sender|host|client|block|spam|polic|reputation/i;

/**
 * Whether a refusal that has no enhanced code is about this receiver: by its number (RFC 5321, 4.2.3) and its words. What a server says to all of
 * ours alike must be held against no address, which would get nothing more; in doubt it is not.
 */
function isOfMailbox({ response = '' }: SmtpError, reply: number | undefined): boolean {
  const mayBe = reply === 550 || reply === 551 || reply === 553;
  return mayBe && MISSING.test(response) && !OF_ALL.test(response);
}

function codeOf(error: SmtpError, reply: number | undefined): string {
  if (reply === undefined) return error.originalCode ?? error.code ?? 'ECONNECTION';
  const enhanced = enhancedCode(error);
  return enhanced ? `${reply} ${enhanced}` : String(reply);
}

/** The enhanced status code (RFC 3463) that follows the reply's number, when there is one. */
function enhancedCode(error: SmtpError): string | undefined {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(error.response ?? '')?.[1];
}
