import { Inject, Injectable } from '@nestjs/common';
import { OutsideError, type Asking, type Outside } from '#channels';
import type { OutsideShown } from '#contracts';
import type { OutsideReceiver } from '#conveyor/alerts';
import { Database } from '#database';
import { outsideReceiverOf, type OutsideKept } from '#database/watch';
import { openSecret, SecretError, type Logger, type Secret, type SecretKeys } from '#platform';
import { LOGGER, OUTSIDE, SECRET_KEYS, WATCH_SETTINGS } from '../tokens.ts';
import { aboutOutside } from './about-outside.ts';
import type { WatchSettings } from './watch-settings.ts';

/** The address of somebody outside, and what has it. `unreadable`: one is kept and can not be opened. */
export type OutsideAddress =
  Readonly<{ source: 'environment' | 'product'; url: Secret }> | Readonly<{ source: 'unreadable' | 'none' }>;

/** Tells somebody outside something; false, and it is in the log, when he has not taken it. */
export type TellOutside = (said: Omit<Asking, 'url'>) => Promise<boolean>;

/** Who outside is told of the line, by the address that the environment has, else by the one that was set in the product. */
@Injectable()
export class OutsideReceivers {
  constructor(
    private readonly database: Database,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(OUTSIDE) private readonly outside: Outside,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Which setting of the environment has his address; null: none, and what is set in the product holds. */
  settingOf(receiver: OutsideReceiver): string | null {
    const { setting, url } = this.settings.outside[receiver];
    return url === null ? null : setting;
  }

  /** The address by which he is told, given what is kept of him. */
  addressOf({ receiver, addressSealed }: OutsideKept): OutsideAddress {
    const { url } = this.settings.outside[receiver];
    if (url !== null) return { source: 'environment', url };
    if (addressSealed === null) return { source: 'none' };
    try {
      return { source: 'product', url: openSecret(this.keys, addressSealed, aboutOutside(receiver)) };
    } catch (err) {
      if (!(err instanceof SecretError)) throw err;
      this.logger.error({ receiver, err }, 'The address of somebody outside can not be opened');
      return { source: 'unreadable' };
    }
  }

  /** How to tell him, by what is set at this moment; undefined when there is no address to tell him at. */
  async find(receiver: OutsideReceiver): Promise<TellOutside | undefined> {
    const address = this.addressOf(await outsideReceiverOf(this.database, receiver));
    if (!('url' in address)) return undefined;
    return async (said) => {
      try {
        await this.outside.ask({ ...said, url: address.url.reveal() });
        return true;
      } catch (err) {
        if (!(err instanceof OutsideError)) throw err;
        this.logger.warn({ code: err.code, receiver }, 'Somebody outside can not be told of the line');
        return false;
      }
    };
  }

  /** Him as he may be seen: of his address only where it leads. */
  show(kept: OutsideKept): OutsideShown {
    const { receiver, version, changedAt, changedBy } = kept;
    const address = this.addressOf(kept);
    return {
      receiver,
      version,
      source: address.source === 'unreadable' ? 'product' : address.source,
      environment: this.settingOf(receiver),
      host: 'url' in address ? hostOf(address.url) : null,
      changedAt: changedAt === null ? null : new Date(changedAt).toISOString(),
      changedBy,
    };
  }
}

/** Where an address leads, without what is secret of it. */
export function hostOf(url: Secret): string {
  return new URL(url.reveal()).host;
}
