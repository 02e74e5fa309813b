import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { isNativeError } from 'node:util/types';
import type { z } from 'zod';
import { thresholdsOf } from './config-alerts.ts';
import { ConfigError, type ConfigProblem } from './config-problem.ts';
import { configSchema } from './config-schema.ts';
import { crossProblems, issueProblem, unknownVariables } from './config-problems.ts';
import { languageOfLocale } from './language-of-locale.ts';

/** Environment variables by name; an empty one counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type Config = ReturnType<typeof nest>;

/**
 * Reads all settings once: the environment, and beneath it a `.env` file in the working directory (a variable of the
 * real environment always wins). Gives one frozen object, or throws one ConfigError with every problem there is.
 */
export function loadConfig(env: Environment = readEnvironment()): Config {
  const { config, error } = readConfig(env);
  if (error) throw error;
  return config;
}

/**
 * Reads all settings as far as that goes: in the place of a wrong one stands its default. For who has more to find out
 * before he tells what is wrong; throws only when the `.env` file can't be read.
 */
export function readConfig(env: Environment = readEnvironment()): {
  config: Config;
  error: ConfigError | undefined;
} {
  const present = withoutEmpty(env);
  const problems: ConfigProblem[] = [
    ...(configSchema.safeParse(present).error?.issues ?? []).map((issue) => issueProblem(issue, present)),
    ...crossProblems(present),
    ...unknownVariables(present),
  ];
  const wrong = new Set(problems.map(({ variable }) => variable));
  const right = Object.fromEntries(Object.entries(present).filter(([name]) => !wrong.has(name)));
  const config = deepFreeze(nest(configSchema.parse(right), present));
  return {
    config,
    error: problems.length > 0 ? new ConfigError(problems, consoleLanguage(present)) : undefined,
  };
}

/** The address that links begin with; `port` is the one that the server really listens on. */
export function publicUrl(config: Config, port: number): string {
  return config.http.publicUrl ?? `http://localhost:${port}`;
}

/** The real environment over the `.env` file of the working directory. Throws ConfigError when that can't be read. */
export function readEnvironment(real: Environment = process.env): Environment {
  const file = resolve('.env');
  if (!existsSync(file)) return real;
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...real };
  } catch (cause) {
    const got = isNativeError(cause) ? cause.message : String(cause);
    const problem = { variable: file, rule: 'readable_env_file', facts: {}, example: '', got } as const;
    throw new ConfigError([problem], consoleLanguage(real));
  }
}

function withoutEmpty(env: Environment): Record<string, string> {
  const entries = Object.entries(env).map(([name, text]) => [name, text?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

const consoleLanguage = (env: Environment): 'ru' | 'en' => {
  const wanted = configSchema.shape.CONVEYOR_LANGUAGE.safeParse(env['CONVEYOR_LANGUAGE']);
  return wanted.data ?? languageOfLocale(env);
};

function nest(read: z.output<typeof configSchema>, env: Environment) {
  const terminal = process.stdout.isTTY;
  return {
    http: {
      host: read.HOST,
      port: read.PORT,
      publicUrl: read.PUBLIC_URL ?? null,
      /** Nobody's X-Forwarded-For is believed when it is empty. */
      proxies: read.TRUST_PROXY ?? [],
      /** Null: /metrics takes a key. */
      metricsToken: read.METRICS_TOKEN ?? null,
      /** From one address, where nobody need be signed in; 0: any number. */
      openRequestsPerMinute: read.OPEN_REQUESTS_PER_MINUTE,
    },
    signIn: { passwords: read.PASSWORD_SIGN_IN, provider: providerOf(read) },
    dataDir: resolve(read.DATA_DIR),
    database: { url: read.DATABASE_URL ?? null, pool: read.DATABASE_POOL },
    queue: {
      /** Null: PostgreSQL carries the queues. */
      redis: read.REDIS_URL ?? null,
      prefix: read.QUEUE_PREFIX,
      concurrency: read.WORKER_CONCURRENCY,
      sweepSeconds: read.SWEEP_SECONDS,
      reconcileSeconds: read.RECONCILE_SECONDS,
      /** What can be done with the board of the queues. */
      board: read.QUEUE_BOARD,
    },
    mail: {
      /** Null: mail is captured. */
      smtpUrl: read.SMTP_URL ?? null,
      from: read.MAIL_FROM ?? { name: 'Conveyor', address: 'conveyor@localhost' },
      connections: read.SMTP_CONNECTIONS,
    },
    slack: {
      botToken: read.SLACK_BOT_TOKEN ?? null,
      /** Null: messages have no buttons to answer by. */
      signingSecret: read.SLACK_SIGNING_SECRET ?? null,
      apiUrl: read.SLACK_API_URL ?? null,
    },
    telegram: { botToken: read.TELEGRAM_BOT_TOKEN ?? null, apiUrl: read.TELEGRAM_API_URL ?? null },
    webhook: {
      /** Null: its messages are captured, unless it is set in the product. */
      url: read.WEBHOOK_URL ?? null,
      format: read.WEBHOOK_FORMAT,
      secrets: read.WEBHOOK_SECRET ?? null,
    },
    secrets: {
      /** Null: the file has them. */
      keys: read.SECRET_KEYS ?? null,
      /** Null: the data folder has it. */
      keyFile: read.SECRET_KEYS_FILE === undefined ? null : resolve(read.SECRET_KEYS_FILE),
    },
    /** Whether what is set in the product may name servers of a private network. */
    privateNetwork: read.PRIVATE_NETWORK,
    language: read.CONVEYOR_LANGUAGE ?? languageOfLocale(env),
    timeZone: read.CONVEYOR_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    demo: read.CONVEYOR_DEMO,
    log: { level: read.LOG_LEVEL, format: read.LOG_FORMAT ?? (terminal ? 'pretty' : 'json') },
    messageContents: read.MESSAGE_CONTENTS,
    retention: retentionOf(read),
    alerts: alertsOf(read, env),
    /** Null: nothing is traced. */
    tracesTo: read.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    outgoingAllowed: read.OUTGOING_ALLOWED ?? [],
    shutdownSeconds: read.SHUTDOWN_SECONDS,
  } as const;
}

/** The OpenID provider by which people sign in; null: there is none. */
function providerOf(read: z.output<typeof configSchema>) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret, name: read.OIDC_NAME ?? new URL(issuer).host } as const;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** For how many days what is kept; 0: for ever. */
function retentionOf(read: z.output<typeof configSchema>) {
  return {
    lostLeads: read.RETENTION_LOST_LEADS_DAYS,
    decisions: read.RETENTION_DECISIONS_DAYS,
    serverReplies: read.RETENTION_REPLIES_DAYS,
    capturedLetters: read.RETENTION_CAPTURED_DAYS,
    signIns: read.RETENTION_SIGN_IN_DAYS,
    keys: read.RETENTION_KEYS_DAYS,
    answers: read.RETENTION_ANSWERS_DAYS,
  } as const;
}

function alertsOf(read: z.output<typeof configSchema>, env: Environment) {
  return {
    /** 0: nobody looks. */
    everySeconds: read.ALERT_EVERY_SECONDS,
    remindAfterMs: read.ALERT_REMIND_HOURS * 3_600_000,
    /** In the unit of each setting. */
    thresholds: thresholdsOf(read, env),
    webhookUrl: read.ALERT_WEBHOOK_URL ?? null,
    heartbeatUrl: read.HEARTBEAT_URL ?? null,
  } as const;
}
