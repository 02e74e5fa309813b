import { AuthorizationResponseError, ClientError } from 'openid-client';
import type { ConveyorErrorCode } from '#conveyor';

type FailureCode = Extract<ConveyorErrorCode, 'PROVIDER_AWAY' | 'PROVIDER_WRONG' | 'PROVIDER_DENIED'>;

/** What a provider answers whom it does not let in, or who changed his mind. */
const DENIED = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required']);
const AWAY = new Set(['temporarily_unavailable', 'server_error']);

/** What somebody is told about a conversation with the provider that went wrong. */
export function failureOf(error: unknown): FailureCode {
  if (error instanceof AuthorizationResponseError) {
    if (DENIED.has(error.error)) return 'PROVIDER_DENIED';
    return AWAY.has(error.error) ? 'PROVIDER_AWAY' : 'PROVIDER_WRONG';
  }
  // Node's fetch fails with a TypeError whose cause is the network's; a wrong argument is a TypeError with a code.
  if (error instanceof TypeError && !('code' in error)) return 'PROVIDER_AWAY';
  if (error instanceof ClientError && (error.code === 'OAUTH_TIMEOUT' || isServerError(error.cause)))
    return 'PROVIDER_AWAY';
  return 'PROVIDER_WRONG';
}

function isServerError(cause: unknown): boolean {
  return cause instanceof Response && cause.status >= 500;
}

/** Errors that carry errors that carry errors. */
const DEEPEST = 4;
const LONGEST = 200;

/**
 * What a log may say about it: the names, codes and sentences of an error and its causes, outermost first. Nothing else that they carry,
 * because that is answers with tokens in them and addresses with codes in them.
 */
export function loggedCauses(error: unknown): readonly string[] {
  const causes: string[] = [];
  for (let at = error; at instanceof Error && causes.length < DEEPEST; at = at.cause)
    causes.push(sentenceOf(at));
  return causes;
}

function sentenceOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  // What was asked for, and what of it was wrong; never what the provider wrote about it in its own words.
  const said = 'error' in error && typeof error.error === 'string' ? ` ${error.error}` : '';
  // A parser repeats what it could not read.
  const message = error instanceof SyntaxError ? '' : `: ${error.message}`;
  return `${error.name}${code}${said}${message}`.replace(/[^\x20-\x7e]/g, ' ').slice(0, LONGEST);
}
