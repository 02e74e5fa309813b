import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  AuditList,
  ChannelPause,
  ChannelResumed,
  EmployeeCard,
  FailureList,
  OpsStatus,
  OpsTimes,
  Reachability,
  RetryPreview,
  TroubledList,
  WorkerList,
} from '#contracts';
import { useApi } from '../support/line-api.ts';
import { WriteSite } from '../support/write-site.ts';
import { makeWrite } from '../support/writes.ts';

const api = useApi();

let site: WriteSite;
const people = new Map<string, string>();

/** Somebody of each role; none of them is an administrator. */
beforeAll(async () => {
  site = await WriteSite.open(api);
  for (const role of ['head', 'rep', 'ops', 'viewer'] as const) {
    const { departmentId } = site.line.funnel;
    const asked = api.ask('POST', '/employees', {
      name: role,
      role,
      ...(role === 'head' && { heads: [departmentId] }),
      ...(role !== 'ops' && { departmentId }),
      email: `${role}@operations.example.com`,
      language: 'en',
      timeZone: 'Europe/Moscow',
      channels: ['in_app'],
    });
    people.set(role, (await api.granted(EmployeeCard, asked)).id);
  }
});

const as = (role: string) => ({ by: people.get(role) ?? 'nobody' });

const READS = [
  '/ops/status',
  '/ops/times',
  '/ops/workers',
  '/ops/reachability',
  '/ops/failures',
  '/ops/ambiguous',
  '/ops/needs-attention',
  '/ops/retry',
] as const;

const ACTS = [
  'retryMessage',
  'retryMessages',
  'takeMessage',
  'closeMessage',
  'pauseChannel',
  'resumeChannel',
  'drainWorker',
] as const;

describe('the operations', () => {
  it.each(READS)(
    'at %s are looked at by those who keep the line running, and by nobody else',
    async (path) => {
      expect((await api.ask('GET', path, undefined, as('ops'))).status).toBe(200);
      expect((await api.ask('GET', path, undefined, { by: null })).status).toBe(401);
      for (const role of ['head', 'rep', 'viewer'])
        expect([role, (await api.ask('GET', path, undefined, as(role))).status]).toEqual([role, 403]);
    },
  );

  it.each(ACTS)('%s is done by those who keep the line running, and by nobody else', async (operationId) => {
    const { path, body } = await makeWrite(site, operationId);
    for (const role of ['head', 'rep', 'viewer'])
      expect([role, (await api.ask('POST', path, body, as(role))).status]).toEqual([role, 403]);
    expect((await api.ask('POST', path, body, { by: null })).status).toBe(401);
    expect((await api.ask('POST', path, body, as('ops'))).status).toBe(200);
  });
});

describe('somebody of operations', () => {
  const ask = <Contract extends Parameters<typeof api.granted>[0]>(contract: Contract, path: string) =>
    api.granted(contract, api.ask('GET', path, undefined, as('ops')));

  it('sees how each channel and job is doing, and that a channel is paused, by whom and why', async () => {
    const paused = await api.granted(
      ChannelPause,
      api.ask('POST', '/ops/channels/slack/pause', { reason: 'They move house', minutes: 30 }, as('ops')),
    );
    expect(paused).toMatchObject({ by: { name: 'ops' }, reason: 'They move house' });
    const { channels, jobs, lookedAt } = await ask(OpsStatus, '/ops/status');
    expect(channels.map(({ channel }) => channel)).toEqual([
      'email',
      'slack',
      'in_app',
      'push',
      'telegram',
      'webhook',
    ]);
    expect(channels[1]).toMatchObject({ pause: paused });
    expect(jobs.map(({ job }) => job)).toContain('notifications.sweep');
    // Nobody looks at the lines of these tests.
    expect(lookedAt).toBeNull();
    const asked = api.ask('POST', '/ops/channels/slack/resume', { reason: 'They are in' }, as('ops'));
    expect(await api.granted(ChannelResumed, asked)).toEqual({ channel: 'slack', released: 0 });
    expect((await ask(OpsStatus, '/ops/status')).channels[1]).toMatchObject({ pause: null });
  });

  it('is told that what was never asked for has no figures yet, and that everything answers', async () => {
    const { channels } = await ask(OpsTimes, '/ops/times?minutes=5');
    expect(channels[0]).toMatchObject({ channel: 'email', attempts: 0, wait: null, run: null });
    expect((await ask(WorkerList, '/ops/workers')).items.every(({ host }) => host === 'host')).toBe(true);
    const { items } = await ask(Reachability, '/ops/reachability');
    expect(items.map(({ what, trouble }) => [what, trouble])).toEqual([
      ['database', null],
      ['queue', null],
      ['email', null],
      ['slack', null],
      ['telegram', null],
      ['webhook', null],
      ['in_app', null],
      ['push', null],
    ]);
  });

  it('takes, counts and retries what was given up on, without a word of whose lead it is', async () => {
    const { path } = await makeWrite(site, 'takeMessage');
    await api.ask('POST', path, { over: false }, as('ops'));
    const inbox = await ask(TroubledList, '/ops/needs-attention?limit=200');
    const mine = inbox.items.find(({ id }) => path.includes(id));
    expect(mine).toMatchObject({ owner: { name: 'ops' }, state: 'needs_attention' });
    expect(JSON.stringify(inbox)).not.toContain('Given up');
    const { items } = await ask(FailureList, '/ops/failures?state=needs_attention');
    expect(items[0]).toMatchObject({ channel: 'email', code: 'TEST' });
    expect(items[0]?.leadIds).toContain(mine?.leadId);
    const { messages } = await ask(RetryPreview, '/ops/retry?state=needs_attention&code=TEST');
    expect(messages).toBe(inbox.items.length);
  });

  it('must give a reason, and it stands in no record of the audit, which has the intervention’s id', async () => {
    const { path, body } = await makeWrite(site, 'retryMessage');
    const refused = await api.refused(api.ask('POST', path, {}, as('ops')));
    expect(refused).toMatchObject({ status: 400, problems: [{ field: 'reason' }] });
    await api.ask('POST', path, { ...body, reason: 'Because Romashka asked' }, as('ops'));
    const records = await api.granted(AuditList, api.ask('GET', '/audit?action=notification.retried'));
    expect(records.items[0]).toMatchObject({
      actor: { id: people.get('ops') },
      details: { interventionId: expect.any(String), state: 'needs_attention' },
      sentence: 'ops: a message was to be sent again',
    });
    expect(JSON.stringify(records)).not.toContain('Romashka');
  });

  it('may not retry what was sent, nor resume what goes on', async () => {
    const refusal = api.ask('POST', '/ops/channels/in_app/resume', { reason: 'Just so' }, as('ops'));
    expect(await api.refused(refusal)).toMatchObject({
      status: 409,
      code: 'CHANNEL_NOT_PAUSED',
      facts: { channel: 'in_app' },
    });
    const { path } = await makeWrite(site, 'retryMessage');
    const retry = () => api.ask('POST', path, { reason: 'Again' }, as('ops'));
    expect((await retry()).status).toBe(200);
    expect(await api.refused(retry())).toMatchObject({ status: 409, code: 'NOT_TO_RETRY' });
  });

  it('can not name a channel that there is not', async () => {
    const asked = api.ask('POST', '/ops/channels/pigeon/pause', { reason: 'It rains' }, as('ops'));
    expect((await api.refused(asked)).status).toBe(400);
  });
});
