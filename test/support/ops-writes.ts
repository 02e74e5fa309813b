import { randomUUID } from 'node:crypto';
import { NotificationList } from '#contracts';
import type { Statement } from '#database';
import { fresh } from './fresh.ts';
import type { Write, WriteSite } from './write-site.ts';

const insertWorker: Statement<never> = {
  name: 'test_insert_worker',
  text: `insert into workers (id, host, pid, version, queues, started_at, beaten_at) values ($1, 'host', 1, '1', '{}', now(), now())`,
};

const giveUp: Statement<never> = {
  name: 'test_give_up',
  text: `update notifications set state = 'needs_attention', code = 'TEST', enqueued_at = now(), changed_at = now() where id = $1`,
};

/** For every operation of those who keep the line running that changes something. */
export const OPS_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  retryMessage: (site) => troubled(site, '/retry', { reason: fresh('Mended'), confirm: true }),
  takeMessage: (site) => troubled(site, '/take', { over: true }),
  closeMessage: (site) => troubled(site, '/close', { reason: fresh('Has arrived') }),
  retryMessages: async (site) => {
    await troubled(site, '/retry', {});
    return { path: '/ops/retry', body: { reason: fresh('Mended'), confirm: true } };
  },
  pauseChannel: async () => ({
    path: '/ops/channels/slack/pause',
    body: { reason: fresh('Moved'), minutes: 5 },
  }),
  resumeChannel: async ({ api }) => {
    await api.ask('POST', '/ops/channels/slack/pause', { reason: 'Moved', minutes: 5 });
    return { path: '/ops/channels/slack/resume', body: { reason: fresh('Stands again') } };
  },
  drainWorker: async ({ api }) => {
    const id = randomUUID();
    await api.database.run(insertWorker, [id]);
    return { path: `/ops/workers/${id}/drain`, body: { reason: fresh('Its disk is changed') } };
  },
};

/** A message that was given up on. */
async function troubled({ api, line }: WriteSite, verb: string, body: object): Promise<Write> {
  const { lead: told } = await line.enter(fresh('Given up'));
  const { items } = await api.granted(NotificationList, api.ask('GET', `/notifications?leadId=${told.id}`));
  const id = items[0]?.id ?? '';
  await api.database.run(giveUp, [id]);
  return { path: `/ops/notifications/${id}${verb}`, body: { ...body } };
}
