import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redact } from './redact.ts';

describe('what a provider said', () => {
  it.each([
    ['550 5.1.1 <boris@example.com>: no such user', '550 5.1.1 <<address>>: no such user'],
    ['550 5.1.1 борис@пример.рф unknown', '550 5.1.1 <address> unknown'],
    ['call +7 (916) 123-45-67 for help', 'call <phone> for help'],
    ['token xoxb-123-abc refused', 'token <token> refused'],
    ['Authorization: Bearer abc.def', 'Authorization: <token>'],
    ['see https://mail.example.com/why?u=boris', 'see <url>'],
    ['connect ECONNREFUSED 127.0.0.1:2525', 'connect ECONNREFUSED 127.0.0.1:2525'],
    ['452 4.3.1 Insufficient storage', '452 4.3.1 Insufficient storage'],
    ['two\r\nlines', 'two lines'],
  ])('is kept without what is private: %j', (said, kept) => {
    expect(redact(said)).toBe(kept);
  });

  it('never holds an address or a phone, whatever stands around it', () => {
    const phone = fc.stringMatching(/^\+7 9\d{2} \d{3}-\d{2}-\d{2}$/);
    fc.assert(
      fc.property(fc.string(), fc.emailAddress(), phone, fc.string(), (before, address, number, after) => {
        const kept = redact(`${before} ${address} ${after} ${number}`);
        expect(kept).not.toContain(address);
        expect(kept).not.toContain(number);
        expect(kept).not.toMatch(/\w@\w/);
      }),
    );
  });

  it('is never longer than 300 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (said) =>
        expect(redact(said).length).toBeLessThanOrEqual(300),
      ),
    );
  });
});
