import { Inject, Injectable } from '@nestjs/common';
import type { Message } from '#channels';
import { answerLinkEnds, type HandoffWish, type Instant } from '#conveyor';
import type { SecretKeys, TokenFault } from '#platform';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { DELIVERY_SETTINGS, SECRET_KEYS } from '../tokens.ts';
import { readAnswerToken, writeAnswerToken, type AnswerToken } from './answer-token.ts';

/** A message by which a handoff can be answered. */
type Answerable = Extract<Message, { kind: 'handoff.offered' | 'handoff.reminder' }>;

/** Whose answer to which handoff is awaited, until when. */
export type Awaited = Readonly<{ handoffId: string; employeeId: string; answerDueAt: Instant }>;

/** Why a link says nothing: it is not as we have signed it, its key is no longer there, or its time is over. */
export type AnswerLinkFault = TokenFault | 'EXPIRED';

/** Makes the links by which a handoff is answered from its message. They are signed and kept nowhere, so that no letter waits for the database. */
@Injectable()
export class AnswerLinks {
  constructor(
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  /** The links of a message that is written now; undefined where no key is there to sign them. */
  of({ handoffId, employeeId, answerDueAt }: Awaited, now: Instant): Answerable['answer'] {
    if (this.keys.ids.length === 0) return undefined;
    const expiresAt = answerLinkEnds(now, answerDueAt);
    const to = (wish: HandoffWish): string =>
      `${this.settings.publicUrl}/answer/${writeAnswerToken(this.keys, { handoffId, employeeId, wish, expiresAt })}`;
    return { handoffId, accept: to('accept'), decline: to('decline') };
  }

  /** What the token of a link carries, or why it says nothing. */
  read(token: string, now: Instant): AnswerToken | AnswerLinkFault {
    const read = readAnswerToken(this.keys, token);
    return typeof read === 'string' || read.expiresAt > now ? read : 'EXPIRED';
  }
}
