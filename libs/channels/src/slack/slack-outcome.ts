import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { RejectionCause, SendOutcome } from '../channel-adapter.ts';
import { redact } from '../redact.ts';
import { Unreachable } from '../reach.ts';

/** `lookup` finds the receiver and can be repeated at will; `post` can't. */
export type SlackPhase = 'lookup' | 'post';

/** What Slack refuses everybody, because the app or the workspace is set up so, is held against no address: nothing more would be sent there. */
const CAUSES: Readonly<Record<Exclude<RejectionCause, 'other'>, RegExp>> = {
  credentials:
    /^(invalid_auth|not_authed|account_inactive|token_\w+|no_permission|missing_scope|not_allowed_token_type|org_login_required|ekm_access_denied|access_denied|team_\w+|two_factor_\w+|app_missing_\w+|messages_tab_disabled)$/,
  address:
    /^(channel_not_found|users?_not_found|user_\w+|is_archived|not_in_channel|is_bot|cannot_dm_bot|invalid_email)$/,
  content:
    /^(msg_\w+|invalid_blocks\w*|no_text|invalid_arg\w*|invalid_metadata\w*|metadata_\w+|too_many_\w+|invalid_form_data|invalid_charset|invalid_json)$/,
};

// Slack says of these two that part of the operation may have been done before they were raised.
const UNCERTAIN = /^(fatal_error|internal_error)$/;
const LATER = /^(rate_?limited|service_unavailable|request_timeout|message_limit_exceeded)$/;

/** What a failed call means for the message. */
export function slackOutcome(phase: SlackPhase, error: unknown): SendOutcome {
  const told = {
    phase,
    code: codeOf(error),
    detail: redact(error instanceof Error ? error.message : String(error)),
  };
  if (error instanceof WebAPIRateLimitedError) {
    return { outcome: 'retry', ...told, retryAfterMs: error.retryAfter * 1000 };
  }
  if (error instanceof WebAPIPlatformError) return answered(phase, error.data.error, told.detail);
  if (error instanceof WebAPIHTTPError && error.statusCode < 500)
    return { outcome: 'rejected', ...told, cause: 'other' };
  // A 429 that does not say how long to wait reaches us as a bare Error.
  const isPutOff = /Retry header did not contain/.test(told.detail);
  const isUnsent = unreachable(error)?.neverSent ?? isPutOff;
  return { outcome: phase === 'lookup' || isUnsent ? 'retry' : 'ambiguous', ...told };
}

/** Slack answered `ok: false`. Anything but one of its own words is a proxy's page or a torn answer. */
function answered(phase: SlackPhase, word: string, detail: string): SendOutcome {
  const isWord = /^[a-z][a-z0-9_]{1,79}$/.test(word);
  const told = { phase, code: isWord ? word : 'unreadable', detail };
  if (LATER.test(word)) return { outcome: 'retry', ...told };
  if (!isWord || UNCERTAIN.test(word))
    return { outcome: phase === 'lookup' ? 'retry' : 'ambiguous', ...told };
  return { outcome: 'rejected', ...told, cause: causeOf(word) };
}

function causeOf(word: string): RejectionCause {
  const causes = ['credentials', 'address', 'content'] as const;
  return causes.find((cause) => CAUSES[cause].test(word)) ?? 'other';
}

function codeOf(error: unknown): string {
  if (error instanceof WebAPIHTTPError) return `HTTP ${error.statusCode}`;
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  return unreachable(error)?.code ?? 'ERROR';
}

function unreachable(error: unknown): Unreachable | undefined {
  return error instanceof WebAPIRequestError && error.original instanceof Unreachable
    ? error.original
    : undefined;
}
