import { Inject, Injectable } from '@nestjs/common';
import { createWebhookSecret, type Outside } from '#channels';
import { DAY, refuse } from '#conveyor';
import type { Transaction } from '#database';
import { putEventSecretOf, type KeptEventSecret } from '#database/events';
import { openSecret, sealSecret, SecretError, type Secret, type SecretKeys } from '#platform';
import { OUTSIDE, SECRET_KEYS } from '../tokens.ts';

/** So long the secret before signs along. */
const BEFORE_HOLDS_MS = DAY;

/** Where a program is told of events and by what they are signed, the newest first. */
export type OpenedEventSecrets = Readonly<{ address: Secret; signing: readonly Secret[] }>;

/** What is secret of subscriptions: sealed before it is written, opened where an event is sent. */
@Injectable()
export class EventSecrets {
  constructor(
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(OUTSIDE) private readonly outside: Outside,
  ) {}

  /** Opens what holds at a moment; undefined where something of it is missing, or was sealed with a key that nobody has. */
  open(
    subscriptionId: string,
    kept: readonly KeptEventSecret[],
    now: number,
  ): OpenedEventSecrets | undefined {
    const opened = (name: KeptEventSecret['name']): Secret | undefined => {
      const found = kept.find((one) => one.name === name && (one.until === null || now < one.until));
      return found && this.openOne(subscriptionId, found);
    };
    const [address, signing, before] = [opened('address'), opened('signing'), opened('signing_before')];
    if (!address || !signing) return undefined;
    return { address, signing: before ? [signing, before] : [signing] };
  }

  /** Keeps the address. Throws NO_SECRET_KEY. */
  async keepAddress(transaction: Transaction, subscriptionId: string, url: string): Promise<void> {
    await this.keep(transaction, subscriptionId, { name: 'address', value: url, until: null });
  }

  /** The host of an address that may be set. Throws OUTSIDE_INVALID for one that is never asked. */
  hostOf(url: string): string {
    if (!this.outside.couldAskOfOwn(url)) {
      const facts = { setting: 'OUTGOING_ALLOWED' };
      const problem = { path: 'url', rule: 'ADDRESS_NOT_ASKED', facts } as const;
      refuse({ code: 'OUTSIDE_INVALID', details: { problems: [problem] } });
    }
    return new URL(url).host;
  }

  /** Makes a new secret and keeps it; the one that is kept signs along for a day, if it can still be opened. Throws NO_SECRET_KEY. */
  async renew(
    transaction: Transaction,
    subscriptionId: string,
    { kept, now }: Readonly<{ kept: readonly KeptEventSecret[]; now: number }>,
  ): Promise<string> {
    const before = kept.find(({ name }) => name === 'signing');
    const opened = before && this.openOne(subscriptionId, before);
    if (opened) {
      const value = opened.reveal();
      const until = now + BEFORE_HOLDS_MS;
      await this.keep(transaction, subscriptionId, { name: 'signing_before', value, until });
    }
    const secret = createWebhookSecret();
    await this.keep(transaction, subscriptionId, { name: 'signing', value: secret, until: null });
    return secret;
  }

  private async keep(
    transaction: Transaction,
    subscriptionId: string,
    { name, value, until }: Readonly<{ name: KeptEventSecret['name']; value: string; until: number | null }>,
  ): Promise<void> {
    if (this.keys.ids.length === 0) refuse({ code: 'NO_SECRET_KEY', details: { setting: 'SECRET_KEYS' } });
    const valueSealed = sealSecret(this.keys, value, aboutEventSecret(subscriptionId, name));
    await putEventSecretOf(transaction, { subscriptionId, name, valueSealed, until });
  }

  private openOne(subscriptionId: string, { name, valueSealed }: KeptEventSecret): Secret | undefined {
    try {
      return openSecret(this.keys, valueSealed, aboutEventSecret(subscriptionId, name));
    } catch (error) {
      if (error instanceof SecretError) return undefined;
      throw error;
    }
  }
}

/** What a secret of a subscription is sealed about; the same in SQL stands among the SEALED_COLUMNS. */
function aboutEventSecret(subscriptionId: string, name: KeptEventSecret['name']): string {
  return `subscription:${subscriptionId}:${name}`;
}
