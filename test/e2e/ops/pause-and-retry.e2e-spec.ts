import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ChannelResumed,
  MessageRetried,
  NotificationCard,
  NotificationList,
  OpsStatus,
  OpsTimes,
  WorkerList,
} from '#contracts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { SmtpSink } from '../../support/smtp-sink.ts';

let sink: SmtpSink;

const api = useApi({
  workers: true,
  settings: async () => {
    sink = await SmtpSink.start();
    return { SMTP_URL: sink.url, MAIL_FROM: 'Line <line@example.com>' };
  },
});

let line: Department;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  await line.staff(1, 1_000, await line.hire('Anna'));
});
afterAll(() => sink.close());

const act = (path: string, body: object = {}) =>
  api.ask('POST', `/ops${path}`, { reason: 'The server is looked after', ...body });

const status = async () => {
  const [email] = (await api.granted(OpsStatus, api.ask('GET', '/ops/status'))).channels;
  if (!email) throw new Error('E-mail has no status.');
  return email;
};

/** A lead of Anna's; gives the id of the message to her. */
async function told(name: string): Promise<string> {
  const { lead } = await line.enter(name);
  const { items } = await api.granted(NotificationList, api.ask('GET', `/notifications?leadId=${lead.id}`));
  return items[0]?.id ?? '';
}

const card = (id: string) => api.granted(NotificationCard, api.ask('GET', `/notifications/${id}`));

const becomes = (id: string, wanted: Partial<NotificationCard>) =>
  eventually(
    `it is ${JSON.stringify(wanted)}`,
    () => card(id),
    ({ state, generation }) =>
      state === (wanted.state ?? state) && generation === (wanted.generation ?? generation),
  );

const arrivals = (ids: readonly string[]) => ids.map((id) => sink.counts.get(id) ?? 0);

describe('a channel that is paused', () => {
  it('sends nothing of what is told meanwhile, and each once when it goes on', async () => {
    expect((await act('/channels/email/pause', { minutes: 30 })).status).toBe(200);
    const ids = [await told('First'), await told('Second'), await told('Third')];
    // Workers have looked at each, and have put it back under the next generation.
    for (const id of ids) await becomes(id, { state: 'pending', generation: 2 });
    expect(arrivals(ids)).toEqual([0, 0, 0]);
    expect(await status()).toMatchObject({ paused: 3, depth: { pending: 3 }, dueSeconds: null });
    const resumed = await api.granted(ChannelResumed, act('/channels/email/resume'));
    expect(resumed).toEqual({ channel: 'email', released: 3 });
    for (const id of ids) await becomes(id, { state: 'sent' });
    expect(arrivals(ids)).toEqual([1, 1, 1]);
    expect(await status()).toMatchObject({ paused: 0, pause: null });
  });

  it('pauses itself when its server refuses our credentials, and sends when it is resumed', async () => {
    sink.fail({ at: 'mail', does: 'refuse', reply: '535 5.7.8 Authentication credentials invalid' });
    const refused = await told('Refused');
    await becomes(refused, { state: 'retry' });
    await eventually('it is paused', status, ({ pause }) => pause !== null);
    expect(await status()).toMatchObject({ pause: { by: null, reason: null, code: '535 5.7.8' } });
    const later = await told('Later');
    await becomes(later, { state: 'pending', generation: 2 });
    expect((await act('/channels/email/resume')).status).toBe(200);
    await becomes(later, { state: 'sent' });
    expect((await act(`/notifications/${refused}/retry`)).status).toBe(200);
    await becomes(refused, { state: 'sent' });
    expect(arrivals([refused, later])).toEqual([1, 1]);
  });
});

describe('a message that somebody has tried again', () => {
  it('arrives once when it had not been accepted', async () => {
    sink.fail({ at: 'rcpt', does: 'refuse', reply: '550 5.1.1 no such user' });
    const id = await told('Unknown');
    await becomes(id, { state: 'rejected' });
    const retried = await api.granted(MessageRetried, act(`/notifications/${id}/retry`));
    expect(retried).toEqual({ id, generation: 2 });
    await becomes(id, { state: 'sent' });
    expect(arrivals([id])).toEqual([1]);
    expect((await api.refused(act(`/notifications/${id}/retry`))).code).toBe('NOT_TO_RETRY');
  });

  it('is not when it may have arrived, unless whoever wants it says that he knows that', async () => {
    sink.fail({ at: 'body', does: 'hang up', accepting: true });
    const id = await told('Uncertain');
    await becomes(id, { state: 'ambiguous' });
    expect((await api.refused(act('/retry'))).code).toBe('MAY_HAVE_ARRIVED');
    expect(arrivals([id])).toEqual([1]);
    expect((await act('/retry', { confirm: true })).status).toBe(200);
    await becomes(id, { state: 'sent' });
    expect(arrivals([id])).toEqual([2]);
  });
});

describe('the times and the jobs', () => {
  it('are told from the attempts and the runs that there were', async () => {
    const { channels } = await api.granted(OpsTimes, api.ask('GET', '/ops/times'));
    expect(channels.find(({ channel }) => channel === 'email')).toMatchObject({
      sent: 7,
      wait: { p50: expect.any(Number), p99: expect.any(Number) },
      run: { p95: expect.any(Number) },
    });
    const { jobs, canary } = await eventually(
      'every job that comes often has run',
      () => api.granted(OpsStatus, api.ask('GET', '/ops/status')),
      (found) =>
        ['notifications.sweep', 'timers.sweep', 'audit.seal'].every(
          (name) => found.jobs.find(({ job }) => job === name)?.ranSeconds != null,
        ),
    );
    expect(jobs.find(({ job }) => job === 'notifications.sweep')?.lastDid).toBeGreaterThan(0);
    expect(Object.keys(canary)).toContain('deliver-email');
  });
});

describe('a worker', () => {
  it('says that it is there, takes no more jobs when it is drained, and says so', async () => {
    const workers = async () => (await api.granted(WorkerList, api.ask('GET', '/ops/workers'))).items;
    const [worker, ...others] = await workers();
    expect([worker?.state, others]).toEqual(['working', []]);
    expect((await act(`/workers/${worker?.id}/drain`)).status).toBe(200);
    await eventually('it is drained', workers, ([found]) => found?.state === 'drained');
  });
});
