import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import type { ConfigFacts, ConfigRule } from './config-problem.ts';
import { Secret } from './secret.ts';
import { SecretKeys } from './secrets/secret-keys.ts';

/** A setting's schema: `read` gives the value, or undefined when the text breaks the rule. */
function setting<Value>(rule: ConfigRule, facts: ConfigFacts, read: (text: string) => Value | undefined) {
  return z.string().transform((text, context): Value => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', params: { rule, facts } });
    return z.NEVER;
  });
}

export const wholeNumber = (min: number, max: number) =>
  setting('whole_number', { min, max }, (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  });

/** Seconds, decimals allowed: `0.5` is half a second. */
export const seconds = (min: number, max: number) =>
  setting('seconds', { min, max }, (text) => {
    const value = /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  });

export const oneOf = <const Choice extends string>(choices: readonly Choice[]) =>
  setting('one_of', { choices: choices.join(', ') }, (text) => choices.find((choice) => choice === text));

export const yesOrNo = () =>
  setting('yes_or_no', {}, (text) => (text === 'yes' ? true : text === 'no' ? false : undefined));

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether other machines reach a server that listens on this address. */
export function isReachedByOthers(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && !loopback.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** An address of this machine to listen on. */
export const listenAddress = () =>
  setting('listen_address', {}, (text) => (text === 'localhost' || isIP(text) !== 0 ? text : undefined));

/** Addresses and subnets (`10.0.0.0/8`), with commas between them. */
export const addressList = () =>
  setting('address_list', {}, (text) => {
    const addresses = text.split(',').map((address) => address.trim());
    return addresses.every(isSubnet) ? addresses : undefined;
  });

function isSubnet(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

const LEAST_TOKEN = 24;

/** What only two programs know: letters, digits and dashes enough that nobody guesses it. */
export const token = () =>
  setting('token', { least: LEAST_TOKEN }, (text) =>
    text.length >= LEAST_TOKEN && /^[\w.~+/=-]+$/.test(text) ? new Secret(text) : undefined,
  );

/** Only a shell expands `~`; taken literally it would make a folder of that name. */
export const folderPath = () =>
  setting('folder_path', {}, (text) => (text.startsWith('~') || text.includes('\0') ? undefined : text));

function urlOf(text: string, protocols: readonly string[]): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && protocols.includes(url.protocol) ? url : undefined;
}

export const postgresUrl = () =>
  setting('postgres_url', {}, (text) => {
    const url = urlOf(text, ['postgres:', 'postgresql:']);
    return url && (url.hostname || url.searchParams.has('host')) ? new Secret(text) : undefined;
  });

/** One address, or the nodes of a cluster with commas between them. */
export const redisUrl = () =>
  setting('redis_url', {}, (text) => {
    const nodes = text.split(',').map((node) => node.trim());
    const sound = nodes.every((node) => urlOf(node, ['redis:', 'rediss:'])?.hostname);
    return sound ? { urls: new Secret<readonly string[]>(nodes), cluster: nodes.length > 1 } : undefined;
  });

export const queuePrefix = () =>
  setting('queue_prefix', {}, (text) => (/^(\{[\w-]+\}|[\w-]+)$/.test(text) ? text : undefined));

export const smtpUrl = () =>
  setting('smtp_url', {}, (text) =>
    urlOf(text, ['smtp:', 'smtps:'])?.hostname ? new Secret(text) : undefined,
  );

/** `Name <address>` or the bare address; control characters would let a value write further headers. */
export const mailSender = () =>
  setting('mail_sender', {}, (text) => {
    const parts = /^(?:"?([^"<>@\p{Cc}]*?)"?\s*<([^<>]+)>|([^<>\s]+))$/u.exec(text);
    const address = parts?.[2] ?? parts?.[3] ?? '';
    return /^[^\s@<>",;\p{Cc}]+@[^\s@<>",;\p{Cc}]+$/u.test(address)
      ? { name: parts?.[1] ?? '', address }
      : undefined;
  });

export const slackBotToken = () =>
  setting('slack_bot_token', {}, (text) => (/^xoxb-[\w-]+$/.test(text) ? new Secret(text) : undefined));

export const slackSigningSecret = () =>
  setting('slack_signing_secret', {}, (text) => (/^[0-9a-f]{32}$/.test(text) ? new Secret(text) : undefined));
/** As the father of all bots hands them out: the number of the bot, a colon, its secret. */
export const telegramBotToken = () =>
  setting('telegram_bot_token', {}, (text) =>
    /^\d{3,20}:[\w-]{30,100}$/.test(text) ? new Secret(text) : undefined,
  );

const SIGNING_SECRET = { prefix: 'whsec_', least: 24, most: 64 };

/** Secrets by which what is posted is signed, as Standard Webhooks writes them, with commas between them: the newest first, all sign. */
export const signingSecrets = () =>
  setting('signing_secrets', SIGNING_SECRET, (text) => {
    const secrets = text.split(',').map((secret) => secret.trim());
    return secrets.every(isSigningSecret) ? new Secret<readonly string[]>(secrets) : undefined;
  });

function isSigningSecret(text: string): boolean {
  const { prefix, least, most } = SIGNING_SECRET;
  const bytes = Buffer.from(text.slice(prefix.length), 'base64');
  return `${prefix}${bytes.toString('base64')}` === text && bytes.length >= least && bytes.length <= most;
}

/** One or several keys for secrets at rest. */
export const secretKeys = () => setting('secret_keys', {}, (text) => SecretKeys.read(text));

export const filePath = () =>
  setting('file_path', {}, (text) => (text.startsWith('~') || text.includes('\0') ? undefined : text));

/** An http or https address, given back without the slash at its end. */
export const httpUrl = () =>
  setting('http_url', {}, (text) => {
    const url = urlOf(text, ['http:', 'https:']);
    return url && !url.search && !url.hash ? url.href.replace(/\/+$/, '') : undefined;
  });

/**
 * Where an OpenID provider is: https, or http on this machine alone. Given back as it is written: a slash at its end is a part of the
 * provider's name.
 */
export const issuerUrl = () =>
  setting('issuer_url', {}, (text) => {
    const url = urlOf(text, ['http:', 'https:']);
    if (!url || url.search || url.hash || url.username || url.password) return undefined;
    return url.protocol === 'https:' || isLoopbackHost(url.hostname) ? text : undefined;
  });

function isLoopbackHost(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  return hostname === 'localhost' || (isIP(address) !== 0 && !isReachedByOthers(address));
}

const isShort = (text: string, most: number): boolean => text.length <= most && !/\p{Cc}/u.test(text);

/** A line of text that is no longer than that. */
export const shortText = (most: number) =>
  setting('short_text', { most }, (text) => (isShort(text, most) ? text : undefined));

/** The same, of what nobody may see. */
export const secretText = (most: number) =>
  setting('short_text', { most }, (text) => (isShort(text, most) ? new Secret(text) : undefined));

/** An address that is asked out of here; it may hold a key, so it is kept as a secret. */
export const outsideUrl = () =>
  setting('outside_url', {}, (text) => {
    const url = urlOf(text, ['http:', 'https:']);
    return url && !url.username && !url.password && !url.hash ? new Secret(text) : undefined;
  });

export const timeZone = () =>
  setting('time_zone', {}, (text) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    } catch {
      return undefined;
    }
  });
