import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { anOutgoing } from '../../../../test/support/an-outgoing.ts';
import { SmtpSink } from '../../../../test/support/smtp-sink.ts';
import { EmailChannel } from './email-channel.ts';

const yes = async (): Promise<boolean> => true;

/** A server with a certificate of its own making that takes mail from one user only. */
async function secureServer(options: SMTPServerOptions): Promise<{ port: number; received: () => number }> {
  let received = 0;
  server = new SMTPServer({
    ...options,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === 'line' && password === 's3cret' ? done(null, { user: 'line' }) : done(new Error('no')),
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => {
        received += 1;
        done();
      });
    },
  });
  // It reports clients that do not like its certificate; here that is the point.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await new Promise<void>((ready) => listening.once('listening', () => ready()));
  return { port: (listening.address() as AddressInfo).port, received: () => received };
}

let server: SMTPServer | undefined;
let email: EmailChannel | undefined;

afterEach(async () => {
  await email?.close();
  await new Promise<void>((closed) => (server ? server.close(closed) : closed()));
  server = undefined;
});

describe('an encrypted line', () => {
  it.each([
    ['from the first byte', 'smtps', { secure: true }],
    ['by STARTTLS', 'smtp', { secure: false }],
  ])('%s carries the login and the mail', async (_name, protocol, options) => {
    const { port, received } = await secureServer(options);
    const url = `${protocol}://line:s3cret@127.0.0.1:${port}?tls.rejectUnauthorized=false`;
    email = new EmailChannel({ server: url, from: 'line@example.com' });
    expect(await email.send(anOutgoing(), yes)).toMatchObject({ outcome: 'sent' });
    expect(received()).toBe(1);
  });

  it('to a server with an unknown certificate is not opened', async () => {
    const { port, received } = await secureServer({ secure: false });
    email = new EmailChannel({ server: `smtp://line:s3cret@127.0.0.1:${port}`, from: 'line@example.com' });
    expect(await email.send(anOutgoing(), yes)).toMatchObject({ outcome: 'retry', phase: 'connect' });
    expect(received()).toBe(0);
  });

  it('that is insisted on is not replaced by an open one', async () => {
    const sink = await SmtpSink.start();
    email = new EmailChannel({ server: `${sink.url}?requireTLS=true`, from: 'line@example.com' });
    expect(await email.send(anOutgoing(), yes)).toMatchObject({
      outcome: 'rejected',
      phase: 'connect',
      cause: 'credentials',
    });
    expect(sink.accepted).toBe(0);
    await sink.close();
  });
});
