import { describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import { createTotpSecret, totpStep, totpUri } from './totp.ts';

const NOW = Date.UTC(2026, 10, 26, 9, 0, 10);
/** What an app shows so many seconds later. */
const codeAt = (secret: string, seconds: number): string =>
  generateSync({ secret, epoch: NOW / 1000 + seconds });

describe('a code of a telephone', () => {
  const secret = createTotpSecret();

  it('is that of RFC 6238', () => {
    // Appendix B: the secret is "12345678901234567890", and at 59 s the last six digits are 287082.
    expect(totpStep('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', '287082', { now: 59_000, after: null })).toBe(1);
  });

  it('is good half a minute early and half a minute late, and no longer', () => {
    const isGood = (seconds: number) =>
      totpStep(secret, codeAt(secret, seconds), { now: NOW, after: null }) !== undefined;
    expect([-90, -30, 0, 30, 90].map(isGood)).toEqual([false, true, true, true, false]);
  });

  it('is taken once', () => {
    const step = totpStep(secret, codeAt(secret, 0), { now: NOW, after: null }) ?? 0;
    expect(step).toBe(Math.floor(NOW / 30_000));
    expect(totpStep(secret, codeAt(secret, 0), { now: NOW, after: step })).toBeUndefined();
    expect(totpStep(secret, codeAt(secret, 30), { now: NOW + 30_000, after: step })).toBe(step + 1);
  });

  it('is six digits and nothing else', () => {
    for (const code of ['', '12345', '1234567', 'abcdef', '12 456', '-12345']) {
      expect(totpStep(secret, code, { now: NOW, after: null })).toBeUndefined();
    }
  });

  it('comes to the telephone with whose it is', () => {
    const uri = new URL(totpUri(secret, { issuer: 'Conveyor', account: 'a&b@example.com' }));
    expect([uri.protocol, uri.searchParams.get('secret'), uri.searchParams.get('issuer')]).toEqual([
      'otpauth:',
      secret,
      'Conveyor',
    ]);
    expect(decodeURIComponent(uri.pathname)).toContain('a&b@example.com');
  });
});
