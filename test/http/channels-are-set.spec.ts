import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ChannelSettings,
  ChannelSettingsList,
  ChannelTested,
  EmployeeCard,
  WebhookSecretMade,
} from '#contracts';
import { FIRST_DEPARTMENT } from '#database';
import { auditOf } from '../support/audit-records.ts';
import { useApi } from '../support/line-api.ts';
import { sessionOf } from '../support/api-keys.ts';
import { administrator } from '../support/channel-writes.ts';
import { SmtpSink } from '../support/smtp-sink.ts';
import { tablesWith } from '../support/table-contents.ts';

const api = useApi({ settings: async () => ({ PRIVATE_NETWORK: 'allow' }) });
const guarded = useApi();
const byEnvironment = useApi({
  settings: async () => ({ SMTP_URL: 'smtp://u:hunter2@127.0.0.1:2525', MAIL_FROM: 'line@example.com' }),
});

const PASSWORD = 'correct-horse-battery';
const FROM = { name: 'Line', address: 'line@example.com' };

let sink: SmtpSink;

beforeAll(async () => {
  sink = await SmtpSink.start({ keeps: true, auth: { user: 'line', pass: PASSWORD } });
});
afterAll(() => sink.close());

const server = (more: object = {}) => ({
  host: '127.0.0.1',
  port: sink.port,
  security: 'if-offered',
  user: 'line',
  from: FROM,
  ...more,
});

async function shown(of: ChannelSettings['channel'], where = api): Promise<ChannelSettings> {
  const { items } = await where.granted(ChannelSettingsList, where.ask('GET', '/channels'));
  const found = items.find(({ channel }) => channel === of);
  if (!found) throw new Error(`The channel ${of} is not listed.`);
  return found;
}

async function set(body: object, where = api) {
  const { version } = await shown('email', where);
  return where.ask('PUT', '/channels/email', { version, ...body }, await administrator(where));
}

const people = new Map<typeof api, Promise<Record<string, string>>>();

/** Headers of an administrator with an address, who is signed in; the same one each time. */
function asPerson(where: typeof api): Promise<Record<string, string>> {
  const known = people.get(where) ?? newPerson(where);
  people.set(where, known);
  return known;
}

async function newPerson(where: typeof api): Promise<Record<string, string>> {
  const person = { name: 'Ada', role: 'admin', email: 'ada@example.com', language: 'en' };
  const rest = { timeZone: 'Europe/Moscow', channels: ['email'], departmentId: FIRST_DEPARTMENT };
  const { id } = await where.granted(EmployeeCard, where.ask('POST', '/employees', { ...person, ...rest }));
  return (await sessionOf(where.database, id)).headers;
}

async function tested(where: typeof api, language: 'en' | 'ru' = 'en'): Promise<ChannelTested> {
  const headers = await asPerson(where);
  return where.granted(
    ChannelTested,
    where.ask('POST', '/channels/email/test', undefined, { by: null, headers, language }),
  );
}

describe('a channel that nobody has set', () => {
  it('captures its messages and says so, also to who tests it', async () => {
    expect(await shown('slack')).toMatchObject({ version: 1, source: 'none', settings: null, secrets: [] });
    expect(await tested(guarded)).toMatchObject({ outcome: 'captured' });
  });
});

describe('a mail server that is set in the product', () => {
  it('is shown to everybody who may look, and its password to nobody', async () => {
    const answer = await set({ ...server(), password: PASSWORD });
    expect([answer.status, answer.text.includes(PASSWORD)]).toEqual([200, false]);
    const email = await shown('email');
    expect(email).toMatchObject({ source: 'product', environment: null, settings: server() });
    expect(email.secrets).toMatchObject([{ name: 'password', setBy: { name: 'Administrator' } }]);
    expect(await tablesWith(api.database, PASSWORD)).toEqual([]);
  });

  it('is kept with its password when only the sender changes', async () => {
    const changed = await set({ ...server(), from: { ...FROM, name: 'Sales' } });
    expect(changed.status).toBe(200);
    expect((await shown('email')).secrets).toHaveLength(1);
    expect(await tested(api)).toMatchObject({ outcome: 'sent' });
  });

  it('gets a test message for who asks, and the audit has who did', async () => {
    const before = sink.mails.length;
    expect(await tested(api)).toEqual({
      channel: 'email',
      outcome: 'sent',
      message: 'The server has taken the message for ada@example.com.',
      code: null,
    });
    expect(sink.mails).toHaveLength(before + 1);
    expect(sink.mails.at(-1)).toMatchObject({ to: ['ada@example.com'] });
    const actions = (await auditOf(api.database, null)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['channel.changed', 'channel.tested']));
  });

  it('is not sent the password of another one', async () => {
    for (const other of [{ host: 'mail.evil.example' }, { port: 2525 }, { user: 'root' }]) {
      const refused = await api.refused(set({ ...server(), ...other }));
      expect(refused).toMatchObject({ status: 422, code: 'CHANNEL_INVALID' });
      expect(refused.problems.map(({ field }) => field)).toEqual(['password']);
    }
  });

  it('that refuses the password is told with what it said', async () => {
    expect((await set({ ...server(), password: 'wrong' })).status).toBe(200);
    const answer = await tested(api, 'ru');
    expect(answer).toMatchObject({ outcome: 'rejected', code: expect.stringContaining('535') });
    expect(answer.message).toMatch(/^В отправке отказано: /);
  });

  it('that is not there is told as what the network said', async () => {
    expect((await set({ ...server({ port: 1 }), password: PASSWORD })).status).toBe(200);
    expect(await tested(api)).toMatchObject({ outcome: 'retry', code: 'ECONNREFUSED' });
  });

  it('is taken back with its password', async () => {
    const { version } = await shown('email');
    const path = `/channels/email?version=${version}`;
    expect(
      await api.granted(ChannelSettings, api.ask('DELETE', path, undefined, await administrator(api))),
    ).toMatchObject({
      version: version + 1,
      source: 'none',
      settings: null,
      secrets: [],
    });
  });
});

describe('a server in a private network', () => {
  it.each(['127.0.0.1', '10.0.0.5', 'localhost', '169.254.169.254', '::1'])(
    '(%s) is not dialled unless whoever runs the server allows it',
    async (host) => {
      const before = sink.connections;
      expect((await set({ ...server({ host }), password: PASSWORD }, guarded)).status).toBe(200);
      expect(await tested(guarded)).toMatchObject({
        outcome: 'retry',
        code: 'EPRIVATENETWORK',
        message: expect.stringContaining('PRIVATE_NETWORK=allow'),
      });
      expect(sink.connections).toBe(before);
    },
  );
});

describe('the webhook', () => {
  const putting = async (body: object, where = api) =>
    where.ask(
      'PUT',
      '/channels/webhook',
      { version: (await shown('webhook', where)).version, format: 'standard', ...body },
      await administrator(where),
    );
  const renewing = async () =>
    api.ask(
      'POST',
      '/channels/webhook/secret',
      { version: (await shown('webhook')).version },
      await administrator(api),
    );
  const URL_WITH_KEY = 'https://hooks.example.com/people/correct-horse-key';

  it('needs an address before anything else', async () => {
    for (const refused of [await api.refused(putting({})), await api.refused(renewing())]) {
      expect(refused).toMatchObject({ status: 422, code: 'CHANNEL_INVALID' });
      expect(refused.problems.map(({ field }) => field)).toEqual(['url']);
    }
    expect(await shown('webhook')).toMatchObject({ version: 1, source: 'none', settings: null });
  });

  it.each(['http://hooks.example.com/', 'https://127.0.0.1/', 'https://localhost/', 'https://mm.internal/'])(
    'does not lead to %s unless whoever runs the server allows it',
    async (url) => {
      const refused = await api.refused(putting({ url }));
      expect(refused.problems).toMatchObject([
        { field: 'url', message: expect.stringContaining('OUTGOING_ALLOWED') },
      ]);
    },
  );

  it('is kept with its address sealed, of which only the host is shown, and has a secret from then on', async () => {
    const answer = await putting({ url: URL_WITH_KEY });
    expect([answer.status, answer.text.includes('correct-horse-key')]).toEqual([200, false]);
    const webhook = await shown('webhook');
    expect(webhook).toMatchObject({
      source: 'product',
      settings: { format: 'standard', host: 'hooks.example.com' },
    });
    expect(webhook.secrets.map(({ name }) => name)).toEqual(['address', 'signingSecret']);
    expect(await tablesWith(api.database, 'correct-horse-key')).toEqual([]);
  });

  it('keeps its address when only the form of messages changes', async () => {
    expect((await putting({ format: 'mattermost' })).status).toBe(200);
    expect(await shown('webhook')).toMatchObject({
      settings: { format: 'mattermost', host: 'hooks.example.com' },
    });
  });

  it('shows each new secret once and keeps it in no table as it is, with the one before beside it', async () => {
    const made = await api.granted(WebhookSecretMade, renewing());
    const next = await api.granted(WebhookSecretMade, renewing());
    expect(made.secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(next.secret).not.toBe(made.secret);
    const listed = await api.ask('GET', '/channels');
    for (const { secret } of [made, next]) {
      expect(listed.text).not.toContain(secret);
      expect(await tablesWith(api.database, secret)).toEqual([]);
    }
    expect((await shown('webhook')).secrets.map(({ name }) => name)).toEqual([
      'address',
      'signingSecret',
      'signingSecretBefore',
    ]);
  });

  it('is taken back with all of its secrets', async () => {
    const path = `/channels/webhook?version=${(await shown('webhook')).version}`;
    await api.granted(ChannelSettings, api.ask('DELETE', path, undefined, await administrator(api)));
    expect(await shown('webhook')).toMatchObject({ source: 'none', settings: null, secrets: [] });
  });
});

describe('what the environment says', () => {
  it('wins, and is changed there alone', async () => {
    expect(await shown('email', byEnvironment)).toMatchObject({
      source: 'environment',
      environment: 'SMTP_URL',
      settings: null,
    });
    const refused = await byEnvironment.refused(set({ ...server(), password: PASSWORD }, byEnvironment));
    expect(refused).toMatchObject({
      status: 409,
      code: 'SET_IN_ENVIRONMENT',
      facts: { setting: 'SMTP_URL' },
    });
  });
});

describe('the settings', () => {
  it('may be read with a key and changed with none, and are nothing to others', async () => {
    const { authorization } = await api.signed();
    const byKey = { by: null, headers: { authorization } };
    expect((await api.ask('GET', '/channels', undefined, byKey)).status).toBe(200);
    const { version } = await shown('email');
    const put = api.ask('PUT', '/channels/email', { version, ...server({ user: null }) }, byKey);
    expect(await api.refused(put)).toMatchObject({ status: 403, facts: { right: 'settings.change' } });
    const rep = {
      name: 'Rita',
      role: 'rep',
      language: 'en',
      timeZone: 'Europe/Moscow',
      channels: ['in_app'],
    };
    const { id } = await api.granted(EmployeeCard, api.ask('POST', '/employees', rep));
    expect((await api.ask('GET', '/channels', undefined, { by: id })).status).toBe(403);
  });
});
