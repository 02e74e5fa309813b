import { Inject, Injectable } from '@nestjs/common';
import type { ChannelTested } from '#contracts';
import { MINUTE, refuse, type Language } from '#conveyor';
import { Database, EmployeeReader } from '#database';
import type { Clock } from '#platform';
import { textsIn } from '#texts';
import type { Caller } from '../caller.ts';
import { FewOfEach } from '../few-of-each.ts';
import { CLOCK } from '../tokens.ts';
import type { SettableChannel } from './settable-channel.ts';
import { TestChannel } from './test-channel.ts';

/** Anybody has a test message sent to himself, on a channel of his own. */
@Injectable()
export class TestOwnChannel {
  /** By the process that is asked: it is kept from somebody who presses on and on, not from somebody who wants to do harm. */
  private readonly few = new FewOfEach({ most: 5, withinMs: MINUTE });

  constructor(
    private readonly database: Database,
    private readonly test: TestChannel,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sends it and says what the provider said, in words for whoever can not set the channel up himself; takes twenty seconds at most. It stands
   * in the audit and in no ledger. Throws TOO_MANY_TESTS after five within a minute, NOT_SIGNED_IN.
   */
  async run(channel: SettableChannel, language: Language, caller: Caller): Promise<ChannelTested> {
    const { actor } = caller;
    const asker = actor === null ? undefined : await new EmployeeReader(this.database).one(actor);
    if (!asker) return refuse({ code: 'NOT_SIGNED_IN', details: {} });
    const waitMs = this.few.take(asker.id, this.clock.now());
    if (waitMs > 0)
      return refuse({ code: 'TOO_MANY_TESTS', details: { seconds: Math.max(1, Math.ceil(waitMs / 1000)) } });
    const t = textsIn(language);
    if (!asker.channels.includes(channel))
      return { channel, outcome: 'rejected', message: t('channel.tested.not-yours'), code: 'NOT_YOURS' };
    const tested = await this.test.run(channel, language, caller);
    // Where messages are captured is nothing that he could look at.
    const isNotSet = tested.outcome === 'captured' && tested.code === null;
    return isNotSet ? { ...tested, message: t('channel.tested.not-set') } : tested;
  }
}
