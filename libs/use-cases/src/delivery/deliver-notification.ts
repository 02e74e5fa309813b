import { Inject, Injectable } from '@nestjs/common';
import type { SendOutcome } from '#channels';
import { causeOf, nextAttempt } from '#conveyor/ops';
import {
  claimNotificationOf,
  Database,
  markAmbiguousOf,
  markSendingOf,
  putBackOf,
  settleNotificationOf,
  type Claimed,
  type Settlement,
  type Taker,
} from '#database';
import { setAsideOf, type SetAside } from '#database/preferences';
import { noteSubject, traced, type Clock, type Logger } from '#platform';
import { HeedPreferences } from '../preferences/heed-preferences.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { breakOff } from './break-off.ts';
import type { Lost } from './follow-lost.ts';
import { untilReached, untilStored } from './until-stored.ts';
import { leadOf, SendMessage } from './send-message.ts';

/** How an attempt ended: what is counted and logged. */
export type Delivery = Readonly<{
  channel: string;
  state: Settlement['state'];
  code: string | null;
  /** When the message was committed, if this was the first attempt at it. */
  firstSince: number | null;
  /** Absent where it arrived, or where nobody is to be told any more. */
  lost?: Lost;
}>;

/**
 * One attempt to deliver one notification. The row decides, the job is only a wake-up call: what is not
 * due ends quietly, and what a dead attempt left in the middle of sending is marked and not sent again.
 */
@Injectable()
export class DeliverNotification {
  constructor(
    private readonly database: Database,
    private readonly heedPreferences: HeedPreferences,
    private readonly sendMessage: SendMessage,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Delivers if it is due. Resolves to undefined when there was nothing to do; rejects when the ledger can't be reached for minutes, or
   * when the attempt broke off, which the ledger then knows.
   */
  async run(notificationId: string): Promise<Delivery | undefined> {
    let taker: Taker = 'job';
    const take = (): Promise<Claimed | undefined> => {
      const as = taker;
      // A claim that was kept and not confirmed is taken over by the next one, as that of a dead worker would be; only that nobody has died.
      taker = 'anybody';
      return claimNotificationOf(this.database, notificationId, this.clock.now(), as);
    };
    const claimed = await untilReached(take, () => this.clock.now());
    return claimed ? this.attempt(notificationId, claimed) : this.notTaken(notificationId);
  }

  /** The same for whoever delivers beside the workers: of what another one sends just now nothing is concluded. */
  async runIfDue(notificationId: string): Promise<Delivery | undefined> {
    const claimed = await claimNotificationOf(this.database, notificationId, this.clock.now(), 'anybody');
    return claimed && this.attempt(notificationId, claimed);
  }

  private async attempt(notificationId: string, claimed: Claimed): Promise<Delivery | undefined> {
    try {
      const facts = { notificationId, ...leadOf(claimed), 'conveyor.attempt': claimed.attempt };
      return await traced('attempt delivery', facts, () => this.attemptOnce(notificationId, claimed));
    } catch (error) {
      const attempt = { notificationId, number: claimed.attempt };
      await breakOff(error, attempt, { database: this.database, clock: this.clock, logger: this.logger });
      throw noteSubject(error, { notificationId, ...leadOf(claimed) });
    }
  }

  private async attemptOnce(notificationId: string, claimed: Claimed): Promise<Delivery | undefined> {
    const { state, code } = claimed;
    if (state !== 'claimed') return this.ended(notificationId, claimed, { state, code });
    const aside = await this.heedPreferences.run(notificationId, claimed);
    if (aside) return this.setAside(notificationId, claimed, aside);
    const outcome = await this.send(notificationId, claimed);
    if (outcome.outcome === 'withheld') return undefined;
    const settlement = this.settlementOf(outcome, claimed);
    const attempt = { notificationId, number: claimed.attempt };
    await untilStored(
      () => settleNotificationOf(this.database, attempt, settlement, this.clock.now()),
      () => this.clock.now(),
    );
    const delivery = this.ended(notificationId, claimed, settlement);
    const lost = lostBy(outcome, settlement, claimed);
    return lost ? { ...delivery, lost } : delivery;
  }

  /** By the wish of its receiver nothing is sent now. */
  private async setAside(
    notificationId: string,
    claimed: Claimed,
    aside: SetAside,
  ): Promise<Delivery | undefined> {
    const attempt = { notificationId, number: claimed.attempt };
    await untilStored(
      () => setAsideOf(this.database, attempt, aside, this.clock.now()),
      () => this.clock.now(),
    );
    const { state, code } = aside;
    if (state === 'suppressed') {
      const delivery = this.ended(notificationId, claimed, { state, code });
      if (code !== 'ADDRESS_REFUSED') return delivery;
      return { ...delivery, lost: { claimed, refused: null, code, detail: '', isForGood: true } };
    }
    this.logger.debug(
      { notificationId, ...leadOf(claimed), code },
      'Message waits by the wish of its receiver',
    );
    return undefined;
  }

  private send(notificationId: string, claimed: Claimed): Promise<SendOutcome> {
    const attempt = { notificationId, number: claimed.attempt };
    return this.sendMessage.run(notificationId, claimed, async () => {
      const leave = await untilStored(
        () => markSendingOf(this.database, attempt, claimed.kind, this.clock.now()),
        () => this.clock.now(),
      );
      return leave === 'sending';
    });
  }

  private settlementOf(outcome: Exclude<SendOutcome, { outcome: 'withheld' }>, claimed: Claimed): Settlement {
    if (outcome.outcome === 'sent') {
      return {
        state: 'sent',
        dueAt: null,
        providerId: outcome.providerId,
        phase: null,
        code: null,
        detail: null,
        cause: null,
      };
    }
    const { phase, code, detail } = outcome;
    // That nobody was there is no failure, and what failures have in common is not asked of it.
    if (outcome.outcome === 'suppressed')
      return { state: 'suppressed', dueAt: null, providerId: null, phase, code, detail: null, cause: null };
    const said = { providerId: null, phase, code, detail, cause: causeOf(detail) };
    // Wrong credentials are our fault, not the message's: it waits until somebody has mended them.
    const mayPass = outcome.outcome === 'retry' || isOfCredentials(outcome);
    if (!mayPass) return { ...said, state: outcome.outcome, dueAt: null };
    const dueAt = nextAttempt({
      attempts: claimed.attempt - (claimed.preferences?.deferrals ?? 0),
      since: claimed.since,
      now: this.clock.now(),
      retryAfterMs: outcome.outcome === 'retry' ? (outcome.retryAfterMs ?? null) : null,
    });
    return { ...said, state: dueAt === null ? 'needs_attention' : 'retry', dueAt };
  }

  /** What a pause holds back waits for the sweep; what a worker left that died is ended. */
  private async notTaken(notificationId: string): Promise<Delivery | undefined> {
    if (await putBackOf(this.database, notificationId, this.clock.now())) return undefined;
    return this.endDeadAttempt(notificationId);
  }

  /** A rerun of a job whose worker died: if the message was about to leave, nobody can know whether it did. */
  private async endDeadAttempt(notificationId: string): Promise<Delivery | undefined> {
    const marked = await markAmbiguousOf(this.database, notificationId, this.clock.now());
    if (!marked) return undefined;
    this.logger.warn({ notificationId, ...marked }, 'Delivery uncertain: a worker died while sending');
    const what = { state: 'ambiguous', code: 'ATTEMPT_DIED' } as const;
    return { channel: 'unknown', ...what, firstSince: null };
  }

  private ended(
    notificationId: string,
    claimed: Claimed,
    { state, code }: Pick<Settlement, 'state' | 'code'>,
  ): Delivery {
    const { channel, attempt, since } = claimed;
    const level = state === 'sent' || state === 'suppressed' ? 'debug' : 'warn';
    const facts = { notificationId, ...leadOf(claimed), channel, attempt, state, code };
    this.logger[level](facts, 'Delivery attempt ended');
    return { channel, state, code, firstSince: attempt === 1 ? since : null };
  }
}

/** What is to follow from it that it did not arrive; undefined where it did, or may have. */
function lostBy(outcome: SendOutcome, { state }: Settlement, claimed: Claimed): Lost | undefined {
  if (outcome.outcome !== 'rejected' && outcome.outcome !== 'retry') return undefined;
  const refused = outcome.outcome === 'rejected' ? outcome.cause : null;
  const { code, detail } = outcome;
  return { claimed, refused, code, detail, isForGood: state !== 'retry' };
}

function isOfCredentials(outcome: SendOutcome): boolean {
  return outcome.outcome === 'rejected' && outcome.cause === 'credentials';
}
