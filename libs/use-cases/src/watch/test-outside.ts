import { Inject, Injectable } from '@nestjs/common';
import { OUTSIDE_WITHIN_MS, OutsideError, type Asking, type Outside } from '#channels';
import type { OutsideTested } from '#contracts';
import type { Language } from '#conveyor';
import { PRODUCT_ID } from '#conveyor/audit';
import type { OutsideReceiver } from '#conveyor/alerts';
import { Database } from '#database';
import { outsideReceiverOf } from '#database/watch';
import { uuidv7, type Clock, type Secret } from '#platform';
import { textsIn } from '#texts';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK, OUTSIDE, WATCH_SETTINGS } from '../tokens.ts';
import { saidOfAnswer, saidOfSilence } from './said-of-answer.ts';
import { hostOf, OutsideReceivers } from './outside-receivers.ts';
import type { WatchSettings } from './watch-settings.ts';

type Said = Omit<OutsideTested, 'receiver'>;

/** Somebody tries out whether those outside can be told of the line. */
@Injectable()
export class TestOutside {
  constructor(
    private readonly database: Database,
    private readonly receivers: OutsideReceivers,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    @Inject(OUTSIDE) private readonly outside: Outside,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Asks the address that holds now, once, as whoever looks at the line would, and says what came back; takes five seconds at most.
   * To the watcher that is a sign that all is well, like any other. It stands in the audit. Throws NOT_ALLOWED.
   */
  async run(receiver: OutsideReceiver, language: Language, caller: Caller): Promise<OutsideTested> {
    refuseUnlessOfAll(caller, 'settings.change');
    const t = textsIn(language);
    const address = this.receivers.addressOf(await outsideReceiverOf(this.database, receiver));
    if (!('url' in address)) {
      const outcome = address.source === 'none' ? 'not-set' : 'unreadable';
      return { receiver, outcome, message: t(`outside.tested.${outcome}`), code: null };
    }
    const now = this.clock.now();
    await this.database.transaction((transaction) =>
      keepAudit(
        transaction,
        { caller, now },
        { action: 'outside.tested', subjectId: PRODUCT_ID, details: { receiver } },
      ),
    );
    return { receiver, ...(await this.ask(address.url, this.sayingTo(receiver, now), language)) };
  }

  private async ask(url: Secret, said: Omit<Asking, 'url'>, language: Language): Promise<Said> {
    const host = hostOf(url);
    try {
      const { status } = await this.outside.answer({ ...said, url: url.reveal() });
      return saidOfAnswer(language, host, status);
    } catch (err) {
      if (!(err instanceof OutsideError)) throw err;
      const message = saidOfSilence(language, host, err.code, OUTSIDE_WITHIN_MS);
      return { outcome: 'unreached', message, code: err.code };
    }
  }

  private sayingTo(receiver: OutsideReceiver, now: number): Omit<Asking, 'url'> {
    if (receiver === 'watcher') return { method: 'GET' };
    const id = uuidv7(now);
    return {
      method: 'POST',
      headers: { 'webhook-id': `${id}-test-${now}`, 'webhook-timestamp': String(Math.floor(now / 1_000)) },
      // English, like the alerts themselves: it goes to programs.
      body: {
        id,
        told: 'test',
        at: new Date(now).toISOString(),
        title: 'A test: nothing is wrong',
        link: `${this.settings.publicUrl}/settings`,
      },
    };
  }
}
