import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { causeOf } from './cause-of.ts';

describe('the cause of a failure', () => {
  it.each([
    ['550 5.1.1 <<address>>: no such user', '# <<address>>: no such user'],
    ['connect ECONNREFUSED 127.0.0.1:2525', 'connect ECONNREFUSED #'],
    ['connect ETIMEDOUT [2001:db8::1]:25', 'connect ETIMEDOUT [#]#'],
    ['getaddrinfo ENOTFOUND mx7.mail.example.com', 'getaddrinfo ENOTFOUND <host>'],
    ['451 4.7.1 Greylisted, see https://mail.example.com/why?u=7 in 300 s', '# Greylisted, see <url> in # s'],
    ['Message 1a2b3c-0001Xy-9Z held; id=9f8e7d6c', 'Message # held; #'],
    ['An API error occurred: channel_not_found', 'An API error occurred: channel_not_found'],
    ['Greeting never received', 'Greeting never received'],
    ['Ящик boris@пример.рф переполнен на 100 %', 'Ящик <address> переполнен на # %'],
  ])('of %j is %j', (detail, cause) => {
    expect(causeOf(detail)).toBe(cause);
  });

  const id = fc.oneof(
    fc.uuid(),
    fc.integer({ min: 0 }).map(String),
    fc.ipV4(),
    fc.stringMatching(/^[a-f]{1,4}\d[a-f0-9]{4,20}$/),
  );
  const words = fc.stringMatching(/^([a-z]{1,10} ){1,6}$/);

  it('is the same whatever the id, the number or the address in it', () => {
    fc.assert(
      fc.property(words, words, id, id, (before, after, one, another) => {
        expect(causeOf(`${before}${one} ${after}`)).toBe(causeOf(`${before}${another} ${after}`));
      }),
    );
    fc.assert(
      fc.property(words, words, fc.emailAddress(), fc.emailAddress(), (before, after, one, another) => {
        expect(causeOf(`${before}<${one}> ${after}`)).toBe(causeOf(`${before}<${another}> ${after}`));
      }),
    );
  });

  it('has no digit and no address in it, is short, and has no other cause', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.emailAddress(), fc.webUrl()), (detail) => {
        const cause = causeOf(detail);
        expect(cause).not.toMatch(/\d|@/);
        expect([...new Intl.Segmenter('und').segment(cause)].length).toBeLessThanOrEqual(160);
        expect(causeOf(cause)).toBe(cause);
      }),
    );
  });
});
