import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig, publicUrl, readEnvironment, type Environment } from './config.ts';
import { ConfigError } from './config-problem.ts';

function problemsOf(env: Environment): ConfigError['problems'] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const CLIENT = { OIDC_CLIENT_ID: 'conveyor', OIDC_CLIENT_SECRET: 'hush' };

const brokenBy = (env: Environment): string[] =>
  problemsOf(env).map(({ variable, rule }) => `${variable} ${rule}`);

describe('the settings', () => {
  it('are complete without any variable', () => {
    const config = loadConfig({ LANG: 'en_GB.UTF-8' });
    expect(config.http).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      proxies: [],
      metricsToken: null,
      openRequestsPerMinute: 60,
    });
    expect(config.dataDir).toBe(join(process.cwd(), '.data'));
    expect(config.database).toEqual({ url: null, pool: 10 });
    expect(config.queue).toMatchObject({
      redis: null,
      prefix: '{conveyor}',
      concurrency: 20,
      sweepSeconds: 2,
    });
    expect(config.mail).toEqual({
      smtpUrl: null,
      from: { name: 'Conveyor', address: 'conveyor@localhost' },
      connections: 8,
    });
    expect(config).toMatchObject({
      language: 'en',
      demo: false,
      shutdownSeconds: 25,
      log: { level: 'info' },
    });
  });

  it('are read from the environment', () => {
    const config = loadConfig({
      PORT: '0',
      HOST: '127.1.2.3',
      PUBLIC_URL: 'https://crm.example.com/',
      TRUST_PROXY: '10.0.0.0/8, ::1',
      METRICS_TOKEN: 'figures-for-prometheus-alone',
      DATA_DIR: '/srv/conveyor',
      DATABASE_URL: 'postgresql://u:p@db/conveyor',
      REDIS_URL: 'redis://a:6379, rediss://b:6380',
      SMTP_URL: 'smtp://mail:25',
      MAIL_FROM: '"Отдел продаж" <sales@пример.рф>',
      CONVEYOR_LANGUAGE: 'ru',
      CONVEYOR_TIME_ZONE: 'Asia/Vladivostok',
      CONVEYOR_DEMO: 'yes',
      SWEEP_SECONDS: '0.5',
      LOG_FORMAT: 'json',
    });
    expect(config.http).toMatchObject({
      host: '127.1.2.3',
      port: 0,
      publicUrl: 'https://crm.example.com',
      proxies: ['10.0.0.0/8', '::1'],
    });
    expect(config.http.metricsToken?.reveal()).toBe('figures-for-prometheus-alone');
    expect(config.dataDir).toBe('/srv/conveyor');
    expect(config.database.url?.reveal()).toBe('postgresql://u:p@db/conveyor');
    expect(config.queue.redis?.urls.reveal()).toEqual(['redis://a:6379', 'rediss://b:6380']);
    expect(config.queue.redis?.cluster).toBe(true);
    expect(config.mail.from).toEqual({ name: 'Отдел продаж', address: 'sales@пример.рф' });
    expect(config).toMatchObject({ language: 'ru', timeZone: 'Asia/Vladivostok', demo: true });
    expect(config.queue.sweepSeconds).toBe(0.5);
  });

  it('are all judged at once', () => {
    const wrong = {
      PORT: '70000',
      HOST: 'example.com',
      SMTP_URL: 'mail.example.com',
      CONVEYOR_TIMEZONE: 'UTC',
    };
    expect(brokenBy(wrong)).toEqual([
      'PORT whole_number',
      'HOST listen_address',
      'SMTP_URL smtp_url',
      'MAIL_FROM required_with',
      'CONVEYOR_TIMEZONE unknown_variable',
    ]);
  });

  it.each([
    ['PORT', '3000.5'],
    ['PORT', '-1'],
    ['PORT', '0x10'],
    ['HOST', 'example.com'],
    ['HOST', '300.1.1.1'],
    ['DATA_DIR', '~/data'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_POOL', '0'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'redis://a,http://b'],
    ['QUEUE_PREFIX', 'a:b'],
    ['MAIL_FROM', 'Conveyor'],
    ['MAIL_FROM', 'A <a@b>, B <c@d>'],
    ['SLACK_BOT_TOKEN', 'xapp-1-abc'],
    ['WEBHOOK_FORMAT', 'xml'],
    ['WEBHOOK_SECRET', 'whsec_c2hvcnQ='],
    ['WEBHOOK_SECRET', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo='],
    ['SLACK_API_URL', 'slack.com/api'],
    ['SECRET_KEYS', 'hunter2'],
    ['SECRET_KEYS_FILE', '~/keys'],
    ['PUBLIC_URL', 'ftp://example.com'],
    ['ALERT_DISK_PERCENT', '100'],
    ['ALERT_NO_WORKER_SECONDS', '5'],
    ['HEARTBEAT_URL', 'watcher.example.com'],
    ['HEARTBEAT_URL', 'https://user:password@watcher.example.com'],
    ['HEARTBEAT_URL', 'http://watcher.example.com'],
    ['OUTGOING_ALLOWED', 'intranet.example.com'],
    ['OUTGOING_ALLOWED', '10.0.0.0/33'],
    ['OUTGOING_ALLOWED', '10.0.0.1, '],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.1, proxy.internal'],
    ['METRICS_TOKEN', 'short'],
    ['METRICS_TOKEN', 'with blanks that nobody can send'],
    ['CONVEYOR_LANGUAGE', 'de'],
    ['CONVEYOR_TIME_ZONE', 'Moscow'],
    ['CONVEYOR_DEMO', 'true'],
    ['LOG_LEVEL', 'verbose'],
    ['SWEEP_SECONDS', '0'],
    ['SHUTDOWN_SECONDS', 'ten'],
    ['PASSWORD_SIGN_IN', 'maybe'],
  ])('refuse %s=%s', (variable, text) => {
    expect(problemsOf({ [variable]: text })).toMatchObject([{ variable }]);
  });

  it.each([
    'http://login.example.com',
    'http://10.0.0.1',
    'http://localhost.example.com',
    'https://login.example.com/?tenant=1',
    'https://somebody@login.example.com',
    'login.example.com',
  ])('refuse the provider %s: what is said with it could be overheard, or is no name', (issuer) => {
    expect(brokenBy({ ...CLIENT, OIDC_ISSUER: issuer })).toEqual(['OIDC_ISSUER issuer_url']);
  });

  it.each(['https://login.example.com/', 'http://localhost:1', 'http://127.0.0.1:1/a', 'http://[::1]:1'])(
    'accept the provider %s as it is written, and call it by its host',
    (issuer) => {
      const { provider } = loadConfig({ ...CLIENT, OIDC_ISSUER: issuer }).signIn;
      expect(provider).toMatchObject({ issuer, clientId: 'conveyor', name: new URL(issuer).host });
      expect(provider?.clientSecret.reveal()).toBe('hush');
    },
  );

  it('want a Slack app where they have what it signs with, and keep that a secret', () => {
    const SLACK_SIGNING_SECRET = '0123456789abcdef0123456789abcdef';
    expect(brokenBy({ SLACK_SIGNING_SECRET })).toEqual(['SLACK_BOT_TOKEN required_with']);
    const both = { SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN: 'xoxb-1' };
    expect(brokenBy({ ...both, SLACK_SIGNING_SECRET: 'hunter2' })).toEqual([
      'SLACK_SIGNING_SECRET slack_signing_secret',
    ]);
    const { slack } = loadConfig(both);
    expect(slack.signingSecret?.reveal()).toBe(SLACK_SIGNING_SECRET);
    expect(JSON.stringify(slack)).not.toContain(SLACK_SIGNING_SECRET);
  });

  it('want all of a provider or nothing, and a provider where there are no passwords', () => {
    const OIDC_ISSUER = 'https://login.example.com';
    expect(brokenBy({ OIDC_ISSUER })).toEqual([
      'OIDC_CLIENT_ID required_with',
      'OIDC_CLIENT_SECRET required_with',
    ]);
    expect(brokenBy(CLIENT)).toEqual(['OIDC_ISSUER required_with']);
    expect(brokenBy({ OIDC_NAME: 'Example' })).toEqual(['OIDC_ISSUER required_with']);
    expect(brokenBy({ PASSWORD_SIGN_IN: 'no' })).toEqual(['OIDC_ISSUER required_with']);
    const { signIn } = loadConfig({ ...CLIENT, OIDC_ISSUER, OIDC_NAME: 'Example', PASSWORD_SIGN_IN: 'no' });
    expect(signIn).toMatchObject({ passwords: false, provider: { name: 'Example' } });
    expect(loadConfig({}).signIn).toEqual({ passwords: true, provider: null });
  });

  it('sign what is posted by one secret, or by two while it is changed, and need none for a chat', () => {
    const WEBHOOK_URL = 'https://hooks.example.com/people?key=1';
    const [secret, before] = [24, 64].map(
      (bytes) => `whsec_${Buffer.alloc(bytes, bytes).toString('base64')}`,
    );
    const { webhook } = loadConfig({ WEBHOOK_URL, WEBHOOK_SECRET: `${secret}, ${before}` });
    expect(webhook.secrets?.reveal()).toEqual([secret, before]);
    expect(brokenBy({ WEBHOOK_URL })).toEqual(['WEBHOOK_SECRET required_with']);
    expect(brokenBy({ WEBHOOK_URL, WEBHOOK_FORMAT: 'mattermost' })).toEqual([]);
    expect(brokenBy({ WEBHOOK_URL: 'https://u:p@hooks.example.com/', WEBHOOK_SECRET: `${secret}` })).toEqual([
      'WEBHOOK_URL outside_url',
    ]);
    expect(brokenBy({ WEBHOOK_URL: 'http://mm/', WEBHOOK_FORMAT: 'mattermost' })).toEqual([
      'WEBHOOK_URL https_outside',
    ]);
  });

  it.each(['localhost', '127.0.0.1', '127.255.0.9', '::1'])('accept the loopback address %s', (host) => {
    expect(loadConfig({ HOST: host }).http.host).toBe(host);
  });

  it.each(['0.0.0.0', '::', '192.168.0.1'])('want to know the name under which %s is reached', (host) => {
    expect(() => loadConfig({ HOST: host })).toThrow('PUBLIC_URL: required_with');
    const url = 'https://conveyor.example';
    expect(loadConfig({ HOST: host, PUBLIC_URL: url }).http).toMatchObject({ host, publicUrl: url });
  });

  it('let an address of the own network be asked in the clear once that network is named', () => {
    const config = loadConfig({
      HEARTBEAT_URL: 'http://watcher.intranet/ping?key=1',
      OUTGOING_ALLOWED: '10.0.0.0/8, fd00::/8, 192.168.1.7',
    });
    expect(config.alerts.heartbeatUrl?.reveal()).toBe('http://watcher.intranet/ping?key=1');
    expect(config.outgoingAllowed).toEqual(['10.0.0.0/8', 'fd00::/8', '192.168.1.7']);
  });

  it('take an empty variable for an absent one', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '  ' }).http.port).toBe(3000);
  });

  it('want braces around the prefix when the queues are on a cluster', () => {
    expect(brokenBy({ REDIS_URL: 'redis://a,redis://b', QUEUE_PREFIX: 'conveyor' })).toEqual([
      'QUEUE_PREFIX hash_tag',
    ]);
    expect(brokenBy({ REDIS_URL: 'redis://a', QUEUE_PREFIX: 'conveyor' })).toEqual([]);
  });

  it('hold the keys of secrets themselves, or the file that does, and not both', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    expect(loadConfig({ SECRET_KEYS: key }).secrets.keys?.ids).toHaveLength(1);
    expect(loadConfig({ SECRET_KEYS_FILE: '/run/secrets/keys' }).secrets.keyFile).toBe('/run/secrets/keys');
    expect(loadConfig({}).secrets).toEqual({ keys: null, keyFile: null });
    expect(brokenBy({ SECRET_KEYS: key, SECRET_KEYS_FILE: '/keys' })).toEqual(['SECRET_KEYS_FILE one_alone']);
  });

  it('leave the variables of the test suite alone', () => {
    expect(brokenBy({ CONVEYOR_TEST_POSTGRES: 'x' })).toEqual([]);
  });

  it('never show a secret, neither in a problem nor in what is loaded', () => {
    const secret = 'hunter2';
    const wrong = {
      DATABASE_URL: `mysql://u:${secret}@h`,
      REDIS_URL: secret,
      SMTP_URL: secret,
      SLACK_BOT_TOKEN: secret,
      CONVEYOR_SMTP_PASSWORD: secret,
      SECRET_KEYS: secret,
    };
    const problems = problemsOf(wrong);
    expect(problems).toHaveLength(7);
    expect(inspect(new ConfigError(problems, 'en'), { depth: null })).not.toContain(secret);

    const right = { DATABASE_URL: `postgres://u:${secret}@h/d`, SLACK_BOT_TOKEN: `xoxb-${secret}` };
    const config = loadConfig(right);
    for (const shown of [
      inspect(config, { depth: null }),
      JSON.stringify(config),
      String(config.database.url),
    ]) {
      expect(shown).not.toContain(secret);
    }
  });

  it('can not be changed afterwards', () => {
    const config = loadConfig({});
    const write = (object: object): boolean => Reflect.set(object, 'port', 1);
    expect([write(config), write(config.http), write(config.mail.from)]).toEqual([false, false, false]);
  });

  it('say in which language to complain, even when they are wrong', () => {
    const languageOf = (env: Environment): string => {
      try {
        return loadConfig({ PORT: 'x', ...env }).language;
      } catch (error) {
        return error instanceof ConfigError ? error.language : 'none';
      }
    };
    expect(languageOf({ LANG: 'ru_RU.UTF-8' })).toBe('ru');
    expect(languageOf({ LANG: 'ru_RU.UTF-8', CONVEYOR_LANGUAGE: 'en' })).toBe('en');
  });

  it('give links the address that was set, or this machine and the port in use', () => {
    expect(publicUrl(loadConfig({ PUBLIC_URL: 'https://a.b/crm/' }), 1)).toBe('https://a.b/crm');
    expect(publicUrl(loadConfig({ PORT: '0' }), 4567)).toBe('http://localhost:4567');
  });
});

describe('the .env file', () => {
  const before = process.cwd();
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'conveyor-env-'));
    process.chdir(folder);
  });

  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('is read when it is there', () => {
    writeFileSync('.env', 'DATABASE_POOL=33\nMAIL_FROM="A B <a@b.c>"\n');
    expect(loadConfig()).toMatchObject({ database: { pool: 33 }, mail: { from: { name: 'A B' } } });
  });

  it('gives way to the environment', () => {
    writeFileSync('.env', 'DATABASE_POOL=33\nPORT=4000\nDATA_DIR=/a\n');
    const config = loadConfig(readEnvironment({ DATABASE_POOL: '44', DATA_DIR: '' }));
    expect(config).toMatchObject({ database: { pool: 44 }, http: { port: 4000 } });
    expect(config.dataDir).toBe(join(process.cwd(), '.data'));
  });

  it('may be missing', () => {
    expect(loadConfig(readEnvironment({ PORT: '4001' })).http.port).toBe(4001);
  });

  it('is a problem when it is there and can not be read', () => {
    mkdirSync('.env');
    expect(() => loadConfig()).toThrow(/\.env: readable_env_file, got .*EISDIR/);
  });
});
