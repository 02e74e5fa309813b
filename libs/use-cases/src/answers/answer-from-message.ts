import { Inject, Injectable } from '@nestjs/common';
import { ConveyorError } from '#conveyor';
import { Database } from '#database';
import { readOfferOf, readReceiverOf, type OfferRead } from '#database/accounts';
import type { Clock } from '#platform';
import type { AnsweredFacts } from '#texts';
import type { Caller } from '../caller.ts';
import { AcceptHandoff } from '../moves/accept-handoff.ts';
import { DeclineHandoff } from '../moves/decline-handoff.ts';
import { CLOCK } from '../tokens.ts';
import { answeredBefore } from './answered-before.ts';

/** Who answers which handoff, and what. It has been proven that it is he: by a link that only he has, or by a provider's signature. */
export type AnswerGiven = Readonly<{
  handoffId: string;
  employeeId: string;
  answer: Readonly<{ wish: 'accept' } | { wish: 'decline'; reason: string }>;
  requestId: string | null;
}>;

/** What became of an answer, with the handoff as it is now; null: there is none, or it was offered to somebody else. */
export type AnswerTaken = Readonly<{ answered: AnsweredFacts; offer: OfferRead | null }>;

/** What the rules say where somebody was faster, or he may not any more. */
const REFUSALS: Readonly<Partial<Record<ConveyorError['code'], AnsweredFacts>>> = {
  LINE_BUSY: { became: 'busy' },
  NOT_ALLOWED: { became: 'not-yours' },
  // What he does not see is with somebody else.
  NOT_FOUND: { became: 'moved-on' },
};

/** The receiver of a handoff answers it from the message that told him of it, without signing in. */
@Injectable()
export class AnswerFromMessage {
  constructor(
    private readonly database: Database,
    private readonly accept: AcceptHandoff,
    private readonly decline: DeclineHandoff,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The handoff as its receiver is shown it; undefined: there is none, it was offered to somebody else, or he has left. */
  async offerTo(employeeId: string, handoffId: string): Promise<OfferRead | undefined> {
    const offer = await readOfferOf(this.database, handoffId);
    return offer?.receiver.id === employeeId && offer.receiver.isHere ? offer : undefined;
  }

  /**
   * Answers as he does in the app, with his rights. That the handoff was answered before, or has gone on, is no error but what it says; to
   * whom it has gone it does not say. Rejects only for what nobody foresaw.
   */
  async run({ handoffId, employeeId, answer, requestId }: AnswerGiven): Promise<AnswerTaken> {
    const offer = await this.offerTo(employeeId, handoffId);
    const as = offer && (await readReceiverOf(this.database, employeeId));
    if (!offer || !as) return { answered: { became: 'not-yours' }, offer: null };
    const before = answeredBefore(offer);
    if (before) return { answered: before, offer };
    const caller: Caller = {
      actor: employeeId,
      as: { ...as, rights: null },
      origin: { through: 'message', requestId },
      repeatable: null,
    };
    try {
      if (answer.wish === 'accept') await this.accept.run(handoffId, caller);
      else await this.decline.run(handoffId, { reason: answer.reason }, caller);
    } catch (error) {
      return { answered: await this.refused(error, offer), offer };
    }
    const became = answer.wish === 'accept' ? 'accepted' : 'declined';
    return { answered: { became, at: this.clock.now() }, offer };
  }

  private async refused(error: unknown, { handoffId, receiver }: OfferRead): Promise<AnsweredFacts> {
    if (!(error instanceof ConveyorError)) throw error;
    if (error.code === 'HANDOFF_NOT_OFFERED') {
      const offer = await this.offerTo(receiver.id, handoffId);
      return (offer && answeredBefore(offer)) ?? { became: 'moved-on' };
    }
    const { code }: ConveyorError = error;
    const known = REFUSALS[code];
    if (!known) throw error;
    return known;
  }
}
