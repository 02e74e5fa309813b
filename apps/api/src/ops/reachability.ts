import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ChannelAdapter } from '#channels';
import type { Reachability } from '#contracts';
import { answersOf, Database } from '#database';
import type { Clock } from '#platform';
import { DeliveryQueue } from '#queue';
import { CHANNEL_ADAPTERS, CLOCK } from '#use-cases';
import { NoAnswer, SharedRead } from '../health/shared-read.ts';

type Reached = Reachability['items'][number];
type Asking = Readonly<{ what: Reached['what']; read: SharedRead<Reached> }>;

/** Providers take seconds to greet; whoever asks does not wait longer than this for any of them. */
const WITHIN_MS = 8_000;
/** However often somebody looks, a provider hears of us four times a minute. */
const FRESH_MS = 15_000;

/** Whether what the line depends on answers and knows us. Nothing is ever sent for that: a mail server is greeted, Slack and Telegram are asked who we are. */
@Injectable()
export class ReachabilityCheck {
  private readonly askings: readonly Asking[];

  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryQueue,
    @Inject(CHANNEL_ADAPTERS) adapters: readonly ChannelAdapter[],
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.askings = [
      this.asking('database', () => answersOf(this.database)),
      this.asking('queue', () => this.askQueue()),
      ...adapters.map((adapter) => this.asking(adapter.channel, () => adapter.check())),
    ];
  }

  /** Asks all of them at once; never rejects, and answers within eight seconds. */
  async run(): Promise<Reachability> {
    return { items: await Promise.all(this.askings.map((asking) => this.ask(asking))) };
  }

  private asking(what: Reached['what'], check: () => Promise<string | undefined | void>): Asking {
    const limits = { withinMs: WITHIN_MS, freshMs: FRESH_MS };
    return { what, read: new SharedRead(() => this.reached(what, check), limits) };
  }

  private async reached(
    what: Reached['what'],
    check: () => Promise<string | undefined | void>,
  ): Promise<Reached> {
    const began = this.clock.now();
    const answer = await troubleOf(check);
    return { what, trouble: answer ?? null, tookMs: this.clock.now() - began, askedAt: iso(began) };
  }

  /** A provider that hangs is asked once, and everybody hears that it does. */
  private async ask({ what, read }: Asking): Promise<Reached> {
    const began = this.clock.now();
    try {
      return await read.get();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const trouble = `No answer within ${WITHIN_MS / 1000} s`;
      return { what, trouble, tookMs: WITHIN_MS, askedAt: iso(began) };
    }
  }

  /** Looks for a job that nobody has made: the store has to answer to say so. */
  private async askQueue(): Promise<void> {
    await this.deliveries.states([{ notificationId: randomUUID(), generation: 1, channel: 'email' }]);
  }
}

async function troubleOf(check: () => Promise<string | undefined | void>): Promise<string | undefined> {
  try {
    return (await check()) ?? undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
