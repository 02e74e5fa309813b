import { Inject, Injectable } from '@nestjs/common';
import type { SlackAnswers, SlackInteraction, SlackSigned } from '#channels';
import { DeclineHandoffBody } from '#contracts';
import type { Language } from '#conveyor';
import { Database } from '#database';
import { readOfferOf, type OfferRead } from '#database/accounts';
import type { Clock, Logger } from '#platform';
import { answeredSentence, textsIn, type AnsweredFacts } from '#texts';
import { Channels } from '../channels/channels.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { AnswerFromMessage, type AnswerGiven } from './answer-from-message.ts';
import { answeredBefore } from './answered-before.ts';

/** What Slack is told at once: that buttons are not set up, that it is not Slack, or that all is well, but for a reason that is none. */
export type SlackReply = Readonly<{ taken: 'off' | 'refused' | 'yes'; reasonProblem: string | null }>;

const TAKEN: SlackReply = { taken: 'yes', reasonProblem: null };

/** Handoffs are answered by the buttons of their messages in Slack. */
@Injectable()
export class AnswerInSlack {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly answers: AnswerFromMessage,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Takes what Slack sends; returns at once, for it waits three seconds, and goes on by itself. */
  begin(signed: SlackSigned, requestId: string | null): SlackReply {
    const { slackAnswers } = this.channels;
    if (!slackAnswers) return { taken: 'off', reasonProblem: null };
    const read = slackAnswers.read(signed, this.clock.now());
    if (read === 'refused') return { taken: 'refused', reasonProblem: null };
    if (read === 'something else') return TAKEN;
    if (read.kind === 'reason' && !DeclineHandoffBody.safeParse({ reason: read.reason }).success)
      return { taken: 'yes', reasonProblem: textsIn(read.language)('answer.why.needed', { most: 500 }) };
    const work = this.answer(slackAnswers, read, requestId).catch((err: unknown) => {
      this.logger.warn({ err, requestId }, 'A button that was pressed in Slack came to nothing');
    });
    this.underWay.add(work);
    void work.finally(() => this.underWay.delete(work));
    return TAKEN;
  }

  /** Resolves when everything is done that was begun. */
  async idle(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private async answer(
    slack: SlackAnswers,
    interaction: SlackInteraction,
    requestId: string | null,
  ): Promise<void> {
    const { handoffId, userId, kind } = interaction;
    const offer = await readOfferOf(this.database, handoffId);
    const isHis = offer?.receiver.isHere === true && (await slack.isMember(userId, offer.receiver));
    if (!isHis) return this.show(slack, interaction, { answered: { became: 'not-yours' }, offer });
    if (kind === 'decline') {
      const before = answeredBefore(offer);
      if (before) return this.show(slack, interaction, { answered: before, offer });
      return slack.askWhy(interaction, { lead: offer.lead.name, language: offer.receiver.language });
    }
    const answer: AnswerGiven['answer'] =
      kind === 'accept' ? { wish: 'accept' } : { wish: 'decline', reason: interaction.reason.trim() };
    const given = { handoffId, employeeId: offer.receiver.id, answer, requestId };
    const { answered } = await this.answers.run(given);
    await this.show(slack, interaction, { answered, offer });
  }

  /** What he has taken he goes on to read; of what is not his any more nothing stays but its name. */
  private async show(
    slack: SlackAnswers,
    interaction: SlackInteraction,
    { answered, offer }: Readonly<{ answered: AnsweredFacts; offer: OfferRead | undefined }>,
  ): Promise<void> {
    // Nobody is asked again for what could not be done just now.
    if (answered.became === 'busy') throw new Error('Many leads were being moved');
    const language: Language = offer?.receiver.language ?? 'en';
    const timeZone = offer?.receiver.timeZone ?? 'UTC';
    const isTaken = answered.became === 'accepted' || answered.became === 'accepted-before';
    const stays = isTaken && interaction.kind === 'accept' && interaction.blocks.length > 0;
    const isToBeNamed = offer !== undefined && answered.became !== 'not-yours';
    await slack.show(interaction.place, {
      lead: isToBeNamed ? offer.lead.name : null,
      stage: isToBeNamed ? offer.stage.name : null,
      sentence: answeredSentence(language, answered, timeZone),
      blocks: stays ? interaction.blocks : null,
    });
  }
}
