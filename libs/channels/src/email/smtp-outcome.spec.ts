import { describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '../channel-adapter.ts';
import { SmtpFailure, type SmtpError, type SmtpPhase } from './smtp-failure.ts';
import { smtpOutcome } from './smtp-outcome.ts';

type Facts = Partial<Pick<SmtpError, 'code' | 'originalCode' | 'responseCode' | 'response' | 'command'>>;

function outcomeOf(phase: SmtpPhase, facts: Facts): SendOutcome {
  return smtpOutcome(new SmtpFailure(phase, Object.assign(new Error('it failed'), facts)));
}

/** A refusal as nodemailer reports it. */
function reply(response: string, command = 'RCPT TO'): Facts {
  return { code: 'EENVELOPE', command, response, responseCode: Number(response.slice(0, 3)) };
}

describe('a mail server’s refusal', () => {
  it.each([
    ['550 no such user', 'address'],
    ['550 5.1.1 no such user', 'address'],
    ['553 5.1.3 bad syntax', 'address'],
    ['550 5.2.1 mailbox disabled', 'address'],
    ['550 Mailbox unavailable', 'address'],
    ['550 Recipient address rejected: User unknown in virtual mailbox table', 'address'],
    // What a server says to all of ours must not be held against any of them: nothing would be sent to anybody.
    ['550 relaying denied', 'other'],
    ['550 Blocked, see https://list.example.org/?ip=192.0.2.1', 'other'],
    ['550 spam message rejected', 'other'],
    ['553 sorry, that domain is not in my list of allowed rcpthosts', 'other'],
    ['554 transaction failed', 'other'],
    ['550 5.1.8 sender domain not found', 'other'],
    ['550 5.7.1 relaying denied', 'other'],
    ['552 5.2.2 mailbox full', 'other'],
    ['552 message too big', 'content'],
    ['554 5.6.0 malformed', 'content'],
    ['535 5.7.8 who are you', 'credentials'],
  ])('of a receiver, %j, is about: %s', (response, cause) => {
    expect(outcomeOf('envelope', reply(response))).toMatchObject({ outcome: 'rejected', cause });
  });

  it('of a sender is not held against the receiver', () => {
    expect(outcomeOf('envelope', reply('550 go away', 'MAIL FROM'))).toMatchObject({ cause: 'other' });
  });

  it('of the order of commands is no word about the message', () => {
    expect(outcomeOf('envelope', reply('503 5.5.1 bad sequence'))).toMatchObject({ outcome: 'retry' });
  });

  it('is told without the address that it quotes', () => {
    expect(outcomeOf('envelope', reply('550 5.1.1 <boris@example.com>: unknown'))).toMatchObject({
      code: '550 5.1.1',
      detail: '550 5.1.1 <<address>>: unknown',
    });
  });
});

describe('a failure without a refusal', () => {
  it.each([
    ['connect', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'retry', 'ECONNREFUSED'],
    ['login', { code: 'ECONNECTION' }, 'retry', 'ECONNECTION'],
    ['envelope', { code: 'ETIMEDOUT' }, 'retry', 'ETIMEDOUT'],
    ['data', { code: 'ETIMEDOUT' }, 'ambiguous', 'ETIMEDOUT'],
    ['data', { code: 'ESOCKET', originalCode: 'ECONNRESET' }, 'ambiguous', 'ECONNRESET'],
    // A word out of turn is no answer to the message.
    ['data', { code: 'EPROTOCOL', responseCode: 250, response: '250 hello again' }, 'ambiguous', 'EPROTOCOL'],
    ['login', { code: 'EAUTH' }, 'rejected', 'EAUTH'],
    // nodemailer saw from EHLO that it is too big, and did not offer it.
    ['envelope', { code: 'EMESSAGE' }, 'rejected', 'EMESSAGE'],
  ] as const)('while in %s, %j, is: %s', (phase, facts, outcome, code) => {
    expect(outcomeOf(phase, facts)).toMatchObject({ phase, outcome, code });
  });
});
