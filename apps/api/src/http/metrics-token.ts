import { createHash, timingSafeEqual } from 'node:crypto';
import { Reflector } from '@nestjs/core';
import type { Secret } from '#platform';

/** A route that also answers whoever has the token of the metrics, which is known without the database. */
export const OrMetricsToken = Reflector.createDecorator<true>({ transform: () => true });

/** What Prometheus says to read the figures; null: it says who it is by an API key. */
export class MetricsToken {
  private readonly digest: Buffer | undefined;

  constructor(token: Secret<string> | null) {
    this.digest = token ? digestOf(token.reveal()) : undefined;
  }

  /** Whether this is the token. Takes as long whatever is offered. */
  is(offered: string): boolean {
    return this.digest !== undefined && timingSafeEqual(this.digest, digestOf(offered));
  }
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
