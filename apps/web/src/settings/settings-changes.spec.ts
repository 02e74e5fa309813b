import { describe, expect, it } from '@jest/globals';
import { emailChange, typedEmail } from './email-change.ts';
import { thresholdsChange } from './thresholds-change.ts';

const SET = {
  host: 'mail.example.com',
  port: 587,
  security: 'starttls',
  user: 'line',
  from: { name: 'Line', address: 'line@example.com' },
} as const;

describe('what stands in the form of the mail server', () => {
  it('changes nothing when nothing was typed: the password that is kept stays', () => {
    expect(emailChange(3, typedEmail({ settings: SET }))).toEqual({ version: 3, ...SET });
  });

  it('has no password where there is no user', () => {
    const typed = { ...typedEmail({ settings: SET }), user: ' ' };
    expect(emailChange(3, typed)).toMatchObject({ user: null, password: null });
  });

  it('does not hide a password that was typed without a user: the server says what is wrong', () => {
    const typed = { ...typedEmail({ settings: SET }), user: '', password: 'umbrella' };
    expect(emailChange(3, typed)).toMatchObject({ user: null, password: 'umbrella' });
  });
});

describe('what stands in the form of thresholds', () => {
  const items = [
    { rule: 'canary', kept: null, source: 'default' },
    { rule: 'disk', kept: 80, source: 'product' },
    { rule: 'ambiguous', kept: null, source: 'environment' },
  ] as const;

  it('changes only what was typed over', () => {
    expect(thresholdsChange(items, {})).toEqual({});
    expect(thresholdsChange(items, { canary: ' 90 ', disk: '80' })).toEqual({ canary: 90 });
  });

  it('takes back what was emptied', () => {
    expect(thresholdsChange(items, { disk: '', canary: '' })).toEqual({ disk: null });
  });

  it('leaves to the contract what is no number', () => {
    expect(thresholdsChange(items, { disk: 'much' })).toEqual({ disk: Number.NaN });
  });

  it('says nothing of what the environment says', () => {
    expect(thresholdsChange(items, { ambiguous: '7' })).toEqual({});
  });
});
