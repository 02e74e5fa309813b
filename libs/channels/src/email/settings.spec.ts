import { describe, expect, it } from '@jest/globals';
import { EmailChannel } from './email-channel.ts';
import { isAddress, senderOf } from './sender.ts';
import { smtpServerOf } from './smtp-url.ts';

describe('the address of a mail server', () => {
  it('is read with everything it says', () => {
    expect(
      smtpServerOf('smtp://line%40example.com:p%25ss@mail.example.com?requireTLS=true&name=line.example.com'),
    ).toEqual({
      host: 'mail.example.com',
      port: 587,
      secure: false,
      requireTls: true,
      rejectUnauthorized: true,
      clientName: 'line.example.com',
      auth: { user: 'line@example.com', pass: 'p%ss' },
    });
    expect(smtpServerOf('smtps://[::1]?tls.rejectUnauthorized=false')).toMatchObject({
      host: '::1',
      port: 465,
      secure: true,
      rejectUnauthorized: false,
      auth: null,
    });
    expect(smtpServerOf('smtp://u:50%@localhost:1025')).toMatchObject({ port: 1025, auth: { pass: '50%' } });
  });

  it('is refused with all that is wrong with it, and without the password', () => {
    const read = (): unknown => smtpServerOf('smtp://:s3cret@mail.example.com?requireTLS=yes&pool=true');
    expect(read).toThrow('A user and a password come together');
    expect(read).toThrow("'requireTLS' must be true or false, not 'yes'");
    expect(read).toThrow("There is no option 'pool'");
    expect(read).not.toThrow('s3cret');
    for (const text of ['', 'mail.example.com', 'http://mail.example.com', 'smtp://']) {
      expect(() => smtpServerOf(text)).toThrow("must be a URL such as 'smtp://");
    }
  });
});

describe('the sender', () => {
  it('is one address, with a name or without', () => {
    expect(senderOf('Конвейер <line@example.com>')).toEqual({
      name: 'Конвейер',
      address: 'line@example.com',
    });
    expect(senderOf({ name: 'Line, "the"\n', address: 'line@example.com' })).toEqual({
      name: 'Line, "the"',
      address: 'line@example.com',
    });
    expect(() => senderOf({ name: '', address: 'a@x.com, b@x.com' })).toThrow('must be one address');
    expect(senderOf('line@example.com')).toEqual({ name: '', address: 'line@example.com' });
  });

  it.each(['', 'Line', 'a@x.com, b@x.com', 'Team: a@x.com, b@x.com;'])('is not %j', (text) => {
    expect(() => senderOf(text)).toThrow('The sender must be one address');
    expect(() => new EmailChannel({ server: 'smtp://localhost', from: text })).toThrow('The sender must be');
  });

  it('may live in a domain of any alphabet', () => {
    expect(isAddress('борис@пример.рф')).toBe(true);
    expect(isAddress(`${'a'.repeat(260)}@example.com`)).toBe(false);
  });
});
