import { Inject, Injectable } from '@nestjs/common';
import type { Message } from '#channels';
import { isAboutAccount, PURPOSE_OF_LETTER } from '#conveyor';
import type { AccountMessageFacts, Claimed } from '#database';
import type { Clock } from '#platform';
import { CLOCK, DELIVERY_SETTINGS } from '../tokens.ts';
import { AnswerLinks } from '../answers/answer-links.ts';
import { AccountLinks } from './account-links.ts';
import { composeMessage } from './compose-message.ts';
import { linkOnly } from './link-only.ts';
import { withTold } from './with-told.ts';
import type { DeliverySettings } from './delivery-settings.ts';

/** Writes what a notification tells, at the last moment before it is sent. */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly links: AccountLinks,
    private readonly answerLinks: AnswerLinks,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The message. A letter about an account gets a link of its own, which takes the place of the one before. */
  async run(notificationId: string, claimed: Claimed): Promise<Message> {
    const { publicUrl, contents } = this.settings;
    const message = isOfAccount(claimed)
      ? await this.withLink(claimed)
      : this.answerable(claimed, composeMessage(claimed, publicUrl));
    // What is shown in the app has not left the house, and whether it is seen is known there.
    if (claimed.channel === 'in_app') return message;
    const told = isOfAccount(claimed) ? message : withTold(message, notificationId);
    return contents === 'link-only' ? linkOnly(told) : told;
  }

  /** The message of a handoff that must be answered has by what it is. */
  private answerable(claimed: Exclude<Claimed, AccountMessageFacts>, message: Message): Message {
    if (message.kind !== 'handoff.offered' && message.kind !== 'handoff.reminder') return message;
    if (!('toAnswer' in claimed) || claimed.toAnswer === null || message.answerDueAt === null) return message;
    const { toAnswer: handoffId, employeeId } = claimed;
    const { answerDueAt } = message;
    const answer = this.answerLinks.of({ handoffId, employeeId, answerDueAt }, this.clock.now());
    return answer ? { ...message, answer } : message;
  }

  private async withLink({ kind, subjectId, createdAt, about }: AccountMessageFacts): Promise<Message> {
    const { url: link, expiresAt } = await this.links.issue(
      subjectId,
      PURPOSE_OF_LETTER[kind],
      this.clock.now(),
    );
    if (kind === 'account.invited') return { kind, by: about.by, expiresAt, link };
    return { kind, at: createdAt, expiresAt, link };
  }
}

function isOfAccount(claimed: Claimed): claimed is Extract<Claimed, AccountMessageFacts> {
  return isAboutAccount(claimed.kind);
}
