import { describe, expect, it } from '@jest/globals';
import { validateMailChange, type MailKept, type MailSettings } from './channel-settings.ts';

const settings: MailSettings = {
  host: 'mail.example.com',
  port: 465,
  security: 'tls',
  user: 'line',
  from: { name: 'Line', address: 'line@example.com' },
};
const kept: MailKept = { settings, hasPassword: true };
const nothing = { settings: null, hasPassword: false };

const rulesOf = (change: Partial<MailSettings>, password: string | null | undefined, before = kept) =>
  validateMailChange({ settings: { ...settings, ...change }, password }, before).map(
    ({ path, rule }) => `${path} ${rule}`,
  );

describe('the password of a mail server', () => {
  it('stays when it is not named and the server is the same, whoever the mail is from', () => {
    expect(rulesOf({ from: { name: 'Other', address: 'other@example.com' } }, undefined)).toEqual([]);
  });

  it.each<[string, Partial<MailSettings>]>([
    ['another host', { host: 'mail.evil.example' }],
    ['another port', { port: 2525 }],
    ['another user', { user: 'root' }],
    ['an unencrypted conversation', { security: 'if-offered' }],
  ])('is asked for anew for %s', (_, change) => {
    expect(rulesOf(change, undefined)).toEqual(['password PASSWORD_NEEDED_ANEW']);
    expect(rulesOf(change, 'given again')).toEqual([]);
  });

  it('comes with a user, and a user with it', () => {
    expect(rulesOf({ user: null }, 'alone')).toEqual(['user PASSWORD_WITHOUT_USER']);
    expect(rulesOf({}, null)).toEqual(['password USER_WITHOUT_PASSWORD']);
    expect(rulesOf({}, undefined, { ...kept, ...nothing })).toEqual(['password USER_WITHOUT_PASSWORD']);
    expect(rulesOf({ user: null }, null)).toEqual([]);
    expect(rulesOf({ user: null }, undefined)).toEqual([]);
  });
});
