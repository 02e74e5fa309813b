import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OutsideTested } from '#contracts';
import type { OutsideReceiver } from '#conveyor/alerts';
import type { Statement } from '#database';
import { SecretKeys } from '#platform';
import { ReadOutside, RotateSecrets, SetOutside, TestOutside } from '#use-cases';
import { auditOf } from '../../support/audit-records.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine, type LineApp } from '../../support/line-app.ts';
import { useOutsideSink } from '../../support/outside-sink.ts';
import { tablesWith } from '../../support/table-contents.ts';
import { WatchedLine } from '../../support/watched-line.ts';

const NOBODY = { actor: null, repeatable: null };
const KEY = SecretKeys.create();
const NEW_KEY = SecretKeys.create();

const sink = useOutsideSink();
const url = useDatabase();
const common = { SECRET_KEYS: KEY, OUTGOING_ALLOWED: '127.0.0.1' };
/** Looks at the line, and was started before anything was set. */
const looking = useLine(url, () => common);
/** Where somebody sets it. */
const other = useLine(url, () => common);
const byEnvironment = useLine(url, () => ({
  ...common,
  ALERT_WEBHOOK_URL: `${sink.url}/of-environment`,
}));
const strict = useLine(url, () => ({ SECRET_KEYS: KEY }));
const withoutKeys = useLine(url, () => ({ OUTGOING_ALLOWED: '127.0.0.1', DATA_DIR: '/nowhere/conveyor' }));
const rotating = useLine(url, () => ({ ...common, SECRET_KEYS: `${NEW_KEY},${KEY}` }));
const watched = new WatchedLine(looking);

const asked = (path: string) => sink.asked.filter((one) => one.path === path);
const rounds = async (count: number): Promise<void> => {
  for (let round = 0; round < count; round += 1) await watched.round(10_000);
};

async function shown(receiver: OutsideReceiver, where = other) {
  const { items } = await where.get(ReadOutside).run();
  const found = items.find((item) => item.receiver === receiver);
  if (!found) throw new Error(`${receiver} is not listed.`);
  return found;
}

async function set(receiver: OutsideReceiver, address: string, where = other) {
  const { version } = await shown(receiver);
  return where.get(SetOutside).run(receiver, { version, url: address }, NOBODY);
}

async function clear(receiver: OutsideReceiver, where = other) {
  const { version } = await shown(receiver);
  return where.get(SetOutside).clear({ receiver, version }, NOBODY);
}

const tested = (receiver: OutsideReceiver, where: LineApp = other): Promise<OutsideTested> =>
  where.get(TestOutside).run(receiver, 'en', NOBODY);

beforeAll(() => watched.hire('ops', ['email']));

describe('the address of the outside watcher', () => {
  it('is asked from the next look on by a process that was started before it was set', async () => {
    await rounds(7);
    expect(sink.asked).toEqual([]);
    expect(await set('watcher', `${sink.url}/ping/correct-horse`)).toMatchObject({
      source: 'product',
      host: new URL(sink.url).host,
      version: 2,
    });
    await rounds(1);
    expect(asked('/ping/correct-horse').map(({ method }) => method)).toEqual(['GET']);
  });

  it('is another one from the next look on when it was changed, and the one before is asked no more', async () => {
    await set('watcher', `${sink.url}/ping/battery-staple`);
    await rounds(7);
    expect(asked('/ping/battery-staple')).toHaveLength(1);
    expect(asked('/ping/correct-horse')).toHaveLength(1);
  });

  it('is asked no more once it was taken back', async () => {
    expect(await clear('watcher')).toMatchObject({ source: 'none', host: null, version: 4 });
    const before = sink.asked.length;
    await rounds(13);
    expect(sink.asked).toHaveLength(before);
  });

  it('stands nowhere as it is, and of its changes the audit has whose it was and nothing of it', async () => {
    await set('watcher', `${sink.url}/ping/correct-horse`);
    expect(await tablesWith(other.database, 'correct-horse')).toEqual([]);
    expect(await tablesWith(other.database, new URL(sink.url).host)).toEqual([]);
    const kept = (await auditOf(other.database, null)).filter(({ action }) => action.startsWith('outside.'));
    expect(kept.map(({ action, details }) => [action, details])).toEqual([
      ['outside.changed', { receiver: 'watcher', version: 2, fields: ['url'] }],
      ['outside.changed', { receiver: 'watcher', version: 3, fields: ['url'] }],
      ['outside.cleared', { receiver: 'watcher', version: 4 }],
      ['outside.changed', { receiver: 'watcher', version: 5, fields: ['url'] }],
    ]);
  });
});

describe('the address of the webhook of alerts', () => {
  it('gets what is wrong from the next look on', async () => {
    await set('webhook', `${sink.url}/alerts?key=correct-horse`);
    watched.isWorked = false;
    await rounds(7);
    expect(asked('/alerts?key=correct-horse').map(({ text }) => JSON.parse(text))).toMatchObject([
      { told: 'raised', rule: 'no-worker' },
    ]);
  });

  it('is the one of the environment where that has one, and is changed there alone', async () => {
    expect(await shown('webhook', byEnvironment)).toMatchObject({
      source: 'environment',
      environment: 'ALERT_WEBHOOK_URL',
    });
    expect(await tested('webhook', byEnvironment)).toMatchObject({ outcome: 'taken' });
    expect(asked('/of-environment')).toHaveLength(1);
    const refusal = { code: 'SET_IN_ENVIRONMENT', details: { setting: 'ALERT_WEBHOOK_URL' } };
    await expect(set('webhook', `${sink.url}/other`, byEnvironment)).rejects.toMatchObject(refusal);
    await expect(clear('webhook', byEnvironment)).rejects.toMatchObject(refusal);
  });
});

describe('somebody who tries it out', () => {
  it('has it asked once, is told what came back, and the audit has that he did', async () => {
    const before = asked('/alerts?key=correct-horse').length;
    const host = new URL(sink.url).host;
    expect(await tested('webhook')).toEqual({
      receiver: 'webhook',
      outcome: 'taken',
      message: `${host} has answered 200: it was told.`,
      code: '200',
    });
    const posts = asked('/alerts?key=correct-horse').slice(before);
    expect(posts.map(({ method, text }) => [method, JSON.parse(text)])).toMatchObject([
      ['POST', { told: 'test', title: 'A test: nothing is wrong' }],
    ]);
    expect((await auditOf(other.database, null)).at(-1)).toMatchObject({
      action: 'outside.tested',
      details: { receiver: 'webhook' },
    });
  });

  it.each([
    [404, 'it was asked and has not taken it'],
    [302, 'leads to another address'],
  ])('is told of an answer %i', async (status, said) => {
    sink.answers(status);
    expect(await tested('watcher')).toMatchObject({
      outcome: 'refused',
      code: String(status),
      message: expect.stringContaining(said),
    });
    sink.answers(200);
  });

  it('is told when nobody is there, or when it leads where nobody is asked', async () => {
    await set('watcher', 'http://127.0.0.1:1/ping');
    expect(await tested('watcher')).toMatchObject({ outcome: 'unreached', code: 'ECONNREFUSED' });
    const before = sink.asked.length;
    await set('watcher', `${sink.url}/ping`);
    expect(await tested('watcher', strict)).toMatchObject({
      outcome: 'unreached',
      code: 'NOT_ALLOWED',
      message: expect.stringContaining('OUTGOING_ALLOWED'),
    });
    expect(sink.asked).toHaveLength(before);
  });

  it('is told when there is no address', async () => {
    await clear('watcher');
    expect(await tested('watcher')).toMatchObject({ outcome: 'not-set', code: null });
  });
});

describe('an address', () => {
  it.each([
    'http://watcher.example.com/ping',
    'https://127.0.0.1/ping',
    'https://169.254.169.254/latest',
    'https://[::1]/ping',
    'https://localhost/ping',
    'https://watcher/ping',
    'https://watcher.internal/ping',
  ])('%s is not set where no address of the own network is allowed', async (address) => {
    await expect(set('watcher', address, strict)).rejects.toMatchObject({
      code: 'OUTSIDE_INVALID',
      details: { problems: [{ path: 'url', rule: 'ADDRESS_NOT_ASKED' }] },
    });
    expect(await shown('watcher')).toMatchObject({ source: 'none' });
  });

  it('by a name of the own network is set where addresses of it are allowed, as in the environment', async () => {
    expect(await set('watcher', 'http://watcher.intranet/ping')).toMatchObject({ host: 'watcher.intranet' });
    await clear('watcher');
  });

  it('is not set by who decided on an older one', async () => {
    const stale = other.get(SetOutside).run('watcher', { version: 1, url: `${sink.url}/late` }, NOBODY);
    await expect(stale).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });

  it('is set once of two who set it at one moment', async () => {
    const { version } = await shown('watcher');
    const both = await Promise.allSettled(
      ['one', 'two'].map((path) =>
        other.get(SetOutside).run('watcher', { version, url: `${sink.url}/${path}` }, NOBODY),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await shown('watcher')).toMatchObject({ version: version + 1 });
  });

  it('is not set where nothing could be sealed', async () => {
    await expect(set('watcher', `${sink.url}/ping`, withoutKeys)).rejects.toMatchObject({
      code: 'NO_SECRET_KEY',
      details: { setting: 'SECRET_KEYS' },
    });
  });
});

describe('an address whose key is changed', () => {
  it('is sealed anew with the next one', async () => {
    await set('watcher', `${sink.url}/ping/rotated`);
    await rotating.get(RotateSecrets).run();
    expect(await shown('watcher', rotating)).toMatchObject({
      source: 'product',
      host: new URL(sink.url).host,
    });
  });

  it('and who has not the key yet tells nobody, says so, and looks at the line all the same', async () => {
    expect(await shown('watcher', looking)).toMatchObject({ source: 'product', host: null });
    expect(await tested('watcher', looking)).toMatchObject({ outcome: 'unreadable', code: null });
    watched.isWorked = true;
    await rounds(40);
    expect((await watched.alerts()).every(({ ended }) => ended)).toBe(true);
    expect(asked('/ping/rotated')).toEqual([]);
  });

  it('tells again once it is set again', async () => {
    await set('watcher', `${sink.url}/ping/again`);
    await rounds(1);
    expect(asked('/ping/again')).toHaveLength(1);
  });

  it('is of no use to who writes it into the row of somebody else', async () => {
    const swap: Statement<never> = {
      name: 'test_swap_addresses',
      text: `update outside_addresses set address_sealed =
        (select address_sealed from outside_addresses where receiver = 'watcher') where receiver = 'webhook'`,
    };
    await rotating.database.run(swap, []);
    expect(await tested('webhook', rotating)).toMatchObject({ outcome: 'unreadable' });
  });
});
