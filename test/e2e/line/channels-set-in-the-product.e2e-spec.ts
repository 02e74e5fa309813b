import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChannelSettings, ChannelSettingsList, type EmployeeCard } from '#contracts';
import { administrator } from '../../support/channel-writes.ts';
import { Department } from '../../support/department.ts';
import { eventually } from '../../support/eventually.ts';
import { useApi } from '../../support/line-api.ts';
import { SmtpSink } from '../../support/smtp-sink.ts';

const api = useApi({
  workers: true,
  settings: async () => ({ PRIVATE_NETWORK: 'allow', SWEEP_SECONDS: '0.2' }),
});

let line: Department;
let anna: EmployeeCard;
let first: SmtpSink;
let second: SmtpSink;

beforeAll(async () => {
  [first, second] = await Promise.all([SmtpSink.start(), SmtpSink.start()]);
  line = await Department.draw(api, ['Call']);
  anna = await line.hire('Anna', { channels: ['email'] });
  await line.staff(1, 1_000, anna);
});
afterAll(() => Promise.all([first.close(), second.close()]));

async function set(sink: SmtpSink): Promise<ChannelSettings> {
  const { items } = await api.granted(ChannelSettingsList, api.ask('GET', '/channels'));
  const { version } = items.find(({ channel }) => channel === 'email') ?? {};
  const server = { host: '127.0.0.1', port: sink.port, security: 'if-offered', user: null };
  const body = { version, ...server, from: { name: 'Line', address: 'line@example.com' } };
  return api.granted(ChannelSettings, api.ask('PUT', '/channels/email', body, await administrator(api)));
}

/** Leads go on coming until a message about one of them has reached the sink. */
const reaches = (what: string, sink: SmtpSink) =>
  eventually(
    what,
    async () => {
      await line.enter('Comes');
      return sink.accepted;
    },
    (accepted) => accepted > 0,
  );

describe('a mail server that is set while the line runs', () => {
  it('gets the next messages of the workers, without a restart', async () => {
    await set(first);
    await reaches('mail comes to the first server', first);
    expect(second.accepted).toBe(0);
  });

  it('gives way to another one, and no message is sent by both', async () => {
    await set(second);
    await reaches('mail comes to the second server', second);
    const both = [...first.counts.keys()].filter((id) => second.counts.has(id));
    expect(both).toEqual([]);
    for (const { counts } of [first, second]) expect(Math.max(...counts.values())).toBe(1);
  });
});
