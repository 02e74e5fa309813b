import type { SendOutcome } from '#channels';
import type { SmtpFault } from './smtp-faults.ts';

/** The part of an outcome that is looked at. */
type Expected = Partial<Record<'phase' | 'code' | 'cause', string>> & Pick<SendOutcome, 'outcome'>;

/**
 * Everything a mail server is known to do wrong: what happens, what must become of the message, and how
 * often the sink has it afterwards.
 */
export const SERVER_FAULTS: readonly (readonly [string, SmtpFault, Expected, number])[] = [
  [
    'never greets',
    { at: 'greeting', does: 'stay silent' },
    { outcome: 'retry', phase: 'connect', code: 'ETIMEDOUT' },
    0,
  ],
  [
    'hangs up instead of a greeting',
    { at: 'greeting', does: 'hang up' },
    { outcome: 'retry', phase: 'connect' },
    0,
  ],
  [
    'is overloaded at the greeting',
    { at: 'greeting', does: 'refuse', reply: '421 4.3.2 too busy' },
    { outcome: 'retry', phase: 'connect', code: '421 4.3.2' },
    0,
  ],
  [
    'wants nothing from our host',
    { at: 'greeting', does: 'refuse', reply: '554 5.7.1 your host is blocked' },
    { outcome: 'rejected', phase: 'connect', code: '554 5.7.1', cause: 'credentials' },
    0,
  ],
  [
    'defers the sender',
    { at: 'mail', does: 'refuse', reply: '451 4.7.1 greylisted' },
    { outcome: 'retry', phase: 'envelope', code: '451 4.7.1' },
    0,
  ],
  [
    'defers the receiver',
    { at: 'rcpt', does: 'refuse', reply: '450 4.2.1 mailbox busy' },
    { outcome: 'retry', phase: 'envelope', code: '450 4.2.1' },
    0,
  ],
  [
    'closes at the sender',
    { at: 'mail', does: 'refuse', reply: '421 4.3.0 closing' },
    { outcome: 'retry', phase: 'envelope', code: '421 4.3.0' },
    0,
  ],
  [
    'knows no such receiver',
    { at: 'rcpt', does: 'refuse', reply: '550 5.1.1 no such user' },
    { outcome: 'rejected', phase: 'envelope', code: '550 5.1.1', cause: 'address' },
    0,
  ],
  [
    'finds the mailbox full for good',
    { at: 'rcpt', does: 'refuse', reply: '552 5.2.2 over quota' },
    { outcome: 'rejected', phase: 'envelope', code: '552 5.2.2', cause: 'other' },
    0,
  ],
  [
    'wants a login first',
    { at: 'mail', does: 'refuse', reply: '530 5.7.0 authenticate first' },
    { outcome: 'rejected', phase: 'envelope', code: '530 5.7.0', cause: 'credentials' },
    0,
  ],
  [
    'refuses DATA',
    { at: 'data', does: 'refuse', reply: '451 4.3.0 not now' },
    { outcome: 'retry', phase: 'envelope', code: '451 4.3.0' },
    0,
  ],
  [
    'defers after the final dot',
    { at: 'body', does: 'refuse', reply: '451 4.3.0 try later' },
    { outcome: 'retry', phase: 'data', code: '451 4.3.0' },
    0,
  ],
  [
    'closes with 421 after the final dot',
    { at: 'body', does: 'refuse', reply: '421 4.3.0 shutting down' },
    { outcome: 'retry', phase: 'data', code: '421 4.3.0' },
    0,
  ],
  [
    'finds the message too big',
    { at: 'body', does: 'refuse', reply: '552 5.3.4 too big' },
    { outcome: 'rejected', phase: 'data', code: '552 5.3.4', cause: 'content' },
    0,
  ],
  [
    'takes the message for spam',
    { at: 'body', does: 'refuse', reply: '550 5.7.1 spam' },
    { outcome: 'rejected', phase: 'data', code: '550 5.7.1', cause: 'other' },
    0,
  ],
  ['drops at the sender', { at: 'mail', does: 'hang up' }, { outcome: 'retry', phase: 'envelope' }, 0],
  ['drops at the receiver', { at: 'rcpt', does: 'hang up' }, { outcome: 'retry', phase: 'envelope' }, 0],
  ['drops at DATA', { at: 'data', does: 'hang up' }, { outcome: 'retry', phase: 'envelope' }, 0],
  [
    'is silent at DATA',
    { at: 'data', does: 'stay silent' },
    { outcome: 'retry', phase: 'envelope', code: 'ETIMEDOUT' },
    0,
  ],
  [
    'drops after the final dot, having accepted',
    { at: 'body', does: 'hang up', accepting: true },
    { outcome: 'ambiguous', phase: 'data' },
    1,
  ],
  [
    'drops after the final dot, having lost it',
    { at: 'body', does: 'hang up' },
    { outcome: 'ambiguous', phase: 'data' },
    0,
  ],
  [
    'is silent after the final dot, having accepted',
    { at: 'body', does: 'stay silent', accepting: true },
    { outcome: 'ambiguous', phase: 'data', code: 'ETIMEDOUT' },
    1,
  ],
];
