import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anOutgoing } from '../../../../test/support/an-outgoing.ts';
import { SERVER_FAULTS } from '../../../../test/support/mail-server-faults.ts';
import type { SmtpFault } from '../../../../test/support/smtp-faults.ts';
import { SmtpSink } from '../../../../test/support/smtp-sink.ts';
import { EmailChannel } from './email-channel.ts';

const yes = async (): Promise<boolean> => true;
const FROM = 'Line <line@example.com>';

describe.each([true, false])('a mail server (pipelining: %s)', (pipelining) => {
  let sink: SmtpSink;
  let email: EmailChannel;

  beforeEach(async () => {
    sink = await SmtpSink.start({ pipelining });
    email = channelTo(sink.url);
  });

  afterEach(async () => {
    await email.close();
    await sink.close();
  });

  it.each(SERVER_FAULTS)('that %s', async (_name, fault, expected, accepted) => {
    if (fault.does === 'stay silent') email = impatientChannelTo(sink.url);
    sink.fail(fault);
    const outgoing = anOutgoing();
    const mayLeave = jest.fn(yes);

    expect(await email.send(outgoing, mayLeave)).toMatchObject(expected);

    expect(sink.accepted).toBe(accepted);
    expect(sink.connections).toBe(1);
    // Nobody is asked for a message that can't be sent anyway.
    expect(mayLeave).toHaveBeenCalledTimes(fault.at === 'greeting' ? 0 : 1);

    expect(await email.send(anOutgoing(), yes)).toMatchObject({ outcome: 'sent' });
    expect(sink.accepted).toBe(accepted + 1);
  });

  it('that refuses a message for its own sake is spoken to over the same connection', async () => {
    sink.fail({ at: 'rcpt', does: 'refuse', reply: '550 5.1.1 no such user' });
    await email.send(anOutgoing(), yes);
    await email.send(anOutgoing(), yes);
    expect(sink).toMatchObject({ accepted: 1, connections: 1 });
  });

  it('that hangs up between two messages gets the second one at once, and once', async () => {
    await email.send(anOutgoing(), yes);
    await sink.hangUpIdle();
    const mayLeave = jest.fn(yes);

    expect(await email.send(anOutgoing(), mayLeave)).toMatchObject({ outcome: 'sent' });

    expect(sink).toMatchObject({ accepted: 2, connections: 2 });
    expect(mayLeave).toHaveBeenCalledTimes(1);
  });

  it.each<SmtpFault>([
    { at: 'mail', does: 'hang up' },
    { at: 'mail', does: 'refuse', reply: '421 4.4.2 idle for too long' },
    { at: 'rcpt', does: 'hang up' },
    { at: 'data', does: 'hang up' },
  ])('that drops a kept connection at the next message ($at, $does) gets it over another', async (fault) => {
    await email.send(anOutgoing(), yes);
    sink.fail(fault);
    const outgoing = anOutgoing();
    const mayLeave = jest.fn(yes);

    expect(await email.send(outgoing, mayLeave)).toMatchObject({ outcome: 'sent' });

    expect(sink.counts.get(outgoing.notificationId)).toBe(1);
    expect(mayLeave).toHaveBeenCalledTimes(1);
  });

  it('that drops the second connection too is left alone for now', async () => {
    await email.send(anOutgoing(), yes);
    sink.fail({ at: 'mail', does: 'hang up' }, 2);
    expect(await email.send(anOutgoing(), yes)).toMatchObject({ outcome: 'retry', phase: 'envelope' });
    expect(sink).toMatchObject({ accepted: 1, connections: 2 });
  });

  it('that drops a kept connection after the final dot is never sent to again', async () => {
    await email.send(anOutgoing(), yes);
    sink.fail({ at: 'body', does: 'hang up', accepting: true });
    const outgoing = anOutgoing();

    expect(await email.send(outgoing, yes)).toMatchObject({ outcome: 'ambiguous' });

    expect(sink.counts.get(outgoing.notificationId)).toBe(1);
    expect(sink.connections).toBe(1);
  });
});

it('messages whose answer a flaky line swallows are told apart from all others, and none goes twice', async () => {
  const sink = await SmtpSink.start({ drops: 0.05, seed: 7 });
  const email = new EmailChannel({ server: sink.url, from: FROM, connections: 5 });
  const many = Array.from({ length: 300 }, () => anOutgoing());

  const outcomes = await Promise.all(many.map(async (one) => (await email.send(one, yes)).outcome));

  expect(sink.dropped).toBeGreaterThan(5);
  expect(outcomes.filter((outcome) => outcome === 'ambiguous')).toHaveLength(sink.dropped);
  expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(300 - sink.dropped);
  expect(many.map(({ notificationId }) => sink.counts.get(notificationId))).toEqual(many.map(() => 1));
  await email.close();
  await sink.close();
});

it('a connection that nobody needs is given back', async () => {
  const sink = await SmtpSink.start();
  const email = new EmailChannel({ server: sink.url, from: FROM, idle: 20 });
  await email.send(anOutgoing(), yes);
  await sink.untilQuiet();
  expect(await email.send(anOutgoing(), yes)).toMatchObject({ outcome: 'sent' });
  expect(sink.connections).toBe(2);
  await email.close();
  await sink.close();
});

describe('logging in', () => {
  it('with the right password works', async () => {
    const sink = await SmtpSink.start({ auth: { user: 'line', pass: 's3cret' } });
    const email = channelTo(sink.url);
    expect(await email.check()).toBeUndefined();
    expect(await email.send(anOutgoing(), yes)).toMatchObject({ outcome: 'sent' });
    await email.close();
    await sink.close();
  });

  it.each([
    ['535 5.7.8 bad credentials', { outcome: 'rejected', cause: 'credentials', code: '535 5.7.8' }],
    ['454 4.7.0 directory is down', { outcome: 'retry', code: '454 4.7.0' }],
  ] as const)('that is answered with %s concerns the channel, not the message', async (reply, expected) => {
    const sink = await SmtpSink.start({ auth: { user: 'line', pass: 's3cret' } });
    sink.fail({ at: 'auth', does: 'refuse', reply }, 2);
    const email = channelTo(sink.url);
    const mayLeave = jest.fn(yes);

    expect(await email.send(anOutgoing(), mayLeave)).toMatchObject({ phase: 'login', ...expected });
    expect(await email.check()).toContain(reply);

    expect(mayLeave).not.toHaveBeenCalled();
    expect(sink.accepted).toBe(0);
    // Servers count open connections of a client that they have just turned away.
    await sink.untilQuiet();
    await email.close();
    await sink.close();
  });
});

it('a mail server that does not listen is tried again later', async () => {
  const email = channelTo(`smtp://127.0.0.1:${await unusedPort()}`);
  const mayLeave = jest.fn(yes);

  expect(await email.send(anOutgoing(), mayLeave)).toMatchObject({
    outcome: 'retry',
    phase: 'connect',
    code: 'ECONNREFUSED',
  });
  expect(await email.check()).toContain("can't be used: connect ECONNREFUSED");

  expect(mayLeave).not.toHaveBeenCalled();
  await email.close();
});

function channelTo(url: string): EmailChannel {
  return new EmailChannel({ server: url, from: FROM, connections: 1 });
}

/** Gives up on a silent server soon; only for tests in which it is silent, or a slow machine would fail them. */
function impatientChannelTo(url: string): EmailChannel {
  return new EmailChannel({ server: url, from: FROM, connections: 1, greeting: 300, silence: 300 });
}

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((closed) => server.close(() => closed()));
  return port;
}
