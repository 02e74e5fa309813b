import { describe, expect, it } from '@jest/globals';
import { isFromSlack, TakenOnce } from './slack-signature.ts';

/** The example of Slack's own documentation. */
const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const BODY =
  'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
const signed = {
  timestamp: '1531420618',
  signature: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  body: Buffer.from(BODY),
};
const then = 1_531_420_618_000;
const MINUTES = 60_000;

describe('a request that Slack has signed', () => {
  it('is known by the signature over its time and its body, as in Slack’s own example', () => {
    expect(isFromSlack(SECRET, signed, then)).toBe(true);
    expect(isFromSlack(SECRET, signed, then + 5 * MINUTES)).toBe(true);
  });

  it.each([
    ['older than five minutes', signed, then + 5 * MINUTES + 1],
    ['from the future', signed, then - 5 * MINUTES - 1],
    ['of another body', { ...signed, body: Buffer.from(`${BODY}&a=b`) }, then],
    ['of another time', { ...signed, timestamp: '1531420619' }, then],
    ['without a time', { ...signed, timestamp: undefined }, then],
    ['with a time that is none', { ...signed, timestamp: '1531420618.0' }, then],
    ['without a signature', { ...signed, signature: undefined }, then],
    ['with half a signature', { ...signed, signature: signed.signature.slice(0, 20) }, then],
  ])('is none: %s', (_, request, now) => {
    expect(isFromSlack(SECRET, request, now)).toBe(false);
  });

  it('is none by the secret of another app', () => {
    expect(isFromSlack('0'.repeat(32), signed, then)).toBe(false);
  });

  it('is taken once', () => {
    const taken = new TakenOnce();
    expect(['a', 'b', 'a', 'b'].map((one) => taken.take(one, then))).toEqual([true, true, false, false]);
    expect(taken.take('c', then + 11 * MINUTES)).toBe(true);
    expect(taken.take('a', then + 11 * MINUTES)).toBe(true);
  });
});
