import { isNativeError } from 'node:util/types';
import { subjectOf } from './log-subject.ts';

const MASK = '***';

// Local parts in any alphabet; the domain needs a dot or is localhost, so that `@nestjs/core` is left alone.
const EMAIL = /[\p{L}\p{N}._%+'-]+@(?:localhost\b|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/gu;
// With a plus any country; without it only Russian mobile and toll-free numbers, since bare digits are mostly ids.
const PHONE =
  /(?<![\w.+-])(?:\+\d[\d\s().-]{8,18}\d|8[\s(-]*[89]\d{2}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2})(?![\w-])/g;
const TOKEN = /\bxox[a-z]-[\w-]+|(?<!\d)\d{3,20}:[\w-]{30,}|\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/g;
// By which somebody answers without signing in.
const ANSWER = /(\/answer\/)[\w%.-]+/g;
const URL_PASSWORD = /(\w:\/\/[^\s:/@]*):[^\s/@]+@/g;

/** Keys whose value is hidden whole, at any depth and whatever it is. */
const HIDDEN =
  /^(e-?mail|phone|password|secret|token|authorization|cookie|set-cookie|to|recipient|address|brief|text|html|body)$|(Email|Phone|Password|Secret|Token)$/;

/** Deeper than this a value is cut off: a log line is no place for a whole object tree. */
const DEEPEST = 6;

/** The text with e-mail addresses, phones, tokens and passwords of URLs replaced by `***`. */
export function maskText(text: string): string {
  return text
    .replace(URL_PASSWORD, `$1:${MASK}@`)
    .replace(TOKEN, MASK)
    .replace(ANSWER, `$1${MASK}`)
    .replace(EMAIL, MASK)
    .replace(PHONE, MASK);
}

/** A copy fit for a log: texts masked, values under telling keys hidden, errors reduced to what helps. */
function maskValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isNativeError(value) || value instanceof Error) return maskError(value, depth);
  if (depth >= DEEPEST) return '[…]';
  if (Array.isArray(value)) return value.map((item) => maskValue(item, depth + 1));
  // A date, a URL or a Secret says itself how it is written.
  if ('toJSON' in value && typeof value.toJSON === 'function') return maskValue(value.toJSON(), depth + 1);
  return maskFields(value, depth);
}

/** The same for the fields of a log line or of an object within it. */
export function maskFields(fields: object, depth = 0): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, item]: [string, unknown]) => {
    return [key, HIDDEN.test(key) && item !== null && item !== undefined ? MASK : maskValue(item, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/**
 * Only what every error has, its code and its causes: drivers hang parameters and whole rows on theirs, which hold
 * personal data.
 */
function maskError(error: Error, depth = 0): Record<string, unknown> {
  const about = subjectOf(error);
  const masked: Record<string, unknown> = {
    // The subject of an error by itself is on the line; of several, each says its own.
    ...(depth > 1 && Object.keys(about).length > 0 && { about }),
    type: error.name,
    message: maskText(error.message),
    stack: maskText(error.stack ?? ''),
  };
  if ('code' in error) masked['code'] = error.code;
  if (error.cause !== undefined)
    masked['cause'] = depth < DEEPEST ? maskValue(error.cause, depth + 1) : '[…]';
  if (error instanceof AggregateError) masked['errors'] = maskValue(error.errors, depth + 1);
  return masked;
}
