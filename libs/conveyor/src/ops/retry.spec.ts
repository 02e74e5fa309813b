import { describe, expect, it } from '@jest/globals';
import { NOTIFICATION_STATES } from '../notification.ts';
import { retryRejection } from './retry.ts';

const codesOf = (isConfirmed: boolean) =>
  NOTIFICATION_STATES.map((state) => [state, retryRejection({ id: 'n', state }, isConfirmed)?.code ?? 'may']);

describe('a message that a person wants to be tried again', () => {
  it('is, when it was not accepted or was given up on, or waits for its next attempt', () => {
    expect(codesOf(true)).toEqual([
      ['pending', 'NOT_TO_RETRY'],
      ['deferred', 'NOT_TO_RETRY'],
      ['claimed', 'NOT_TO_RETRY'],
      ['sending', 'NOT_TO_RETRY'],
      ['sent', 'NOT_TO_RETRY'],
      ['retry', 'may'],
      ['rejected', 'may'],
      ['ambiguous', 'may'],
      ['suppressed', 'NOT_TO_RETRY'],
      ['needs_attention', 'may'],
    ]);
  });

  it('may have arrived, and then is only when he says that he knows that', () => {
    const differing = codesOf(false).filter(([, code], place) => code !== codesOf(true)[place]?.[1]);
    expect(differing).toEqual([['ambiguous', 'MAY_HAVE_ARRIVED']]);
  });
});
