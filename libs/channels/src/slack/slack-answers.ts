import type { WebClient } from '@slack/web-api';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import { briefly, inFull } from '../letter/pieces.ts';
import { escapeForSlack } from './escape.ts';
import type { KnownMembers } from './known-members.ts';
import { plain } from './render-slack.ts';
import {
  ACTION,
  readInteraction,
  type GivenBlock,
  type SlackInteraction,
  type SlackPlace,
} from './slack-interaction.ts';
import { isFromSlack, TakenOnce, type SlackSigned } from './slack-signature.ts';

/** What Slack's people do with the buttons of our messages needs all of this. */
type Parts = Readonly<{ client: WebClient; members: KnownMembers; signingSecret: string }>;

/** What stands in the place of a message once it is answered. `blocks`: what stays of it; null: nothing does. */
export type SlackTold = Readonly<{
  lead: string | null;
  stage: string | null;
  sentence: string;
  blocks: readonly GivenBlock[] | null;
}>;

// Slack refuses a view whose title is longer.
const LONGEST_TITLE = 24;
const LONGEST_REASON = 500;
const LONGEST_TEXT = 3000;

/** The buttons of messages in Slack: what comes back of them, and what is said to it. Calls throw what the client throws. */
export class SlackAnswers {
  readonly #taken = new TakenOnce();

  constructor(private readonly parts: Parts) {}

  /** What Slack has signed and not sent before: about a handoff, or about something else; `refused` when it has not. */
  read(signed: SlackSigned, now: number): SlackInteraction | 'something else' | 'refused' {
    if (!isFromSlack(this.parts.signingSecret, signed, now)) return 'refused';
    if (!this.#taken.take(signed.signature ?? '', now)) return 'refused';
    return readInteraction(signed.body) ?? 'something else';
  }

  /** Whether this member of Slack is the person: by his member id, or by his address where that is not known. */
  async isMember(
    userId: string,
    { slackUserId, email }: Pick<Recipient, 'slackUserId' | 'email'>,
  ): Promise<boolean> {
    if (slackUserId !== null) return slackUserId === userId;
    return email !== null && (await this.parts.members.find(this.parts.client, email)) === userId;
  }

  /** Asks why he declines, in a window of its own; that must be asked for within three seconds of his press. */
  async askWhy(
    { triggerId, handoffId, place }: Extract<SlackInteraction, { kind: 'decline' }>,
    { lead, language }: Readonly<{ lead: string; language: Language }>,
  ): Promise<void> {
    const t = textsIn(language);
    await this.parts.client.views.open({
      trigger_id: triggerId,
      view: {
        type: 'modal',
        private_metadata: JSON.stringify({ handoffId, place, language }),
        title: plain(t('action.decline'), LONGEST_TITLE),
        submit: plain(t('action.decline'), LONGEST_TITLE),
        close: plain(t('action.back'), LONGEST_TITLE),
        blocks: [
          { type: 'section', text: plain(inFull(lead || t('privacy.erased')), LONGEST_TEXT) },
          {
            type: 'input',
            block_id: ACTION.reason,
            label: plain(t('answer.why'), LONGEST_TEXT),
            hint: plain(t('answer.why.hint'), LONGEST_TEXT),
            element: {
              type: 'plain_text_input',
              action_id: ACTION.reason,
              multiline: true,
              min_length: 1,
              max_length: LONGEST_REASON,
            },
          },
        ],
      },
    });
  }

  /** Shows in the message itself what became of it. */
  async show({ channel, ts }: SlackPlace, { lead, stage, sentence, blocks }: SlackTold): Promise<void> {
    const about = [lead && inFull(lead), stage && briefly(stage)].filter(Boolean).join(' · ');
    const first: readonly GivenBlock[] = blocks
      ? blocks.filter(({ type }) => type !== 'actions')
      : about === ''
        ? []
        : [{ type: 'section', text: plain(about, LONGEST_TEXT) }];
    const said: GivenBlock = { type: 'section', text: plain(sentence, LONGEST_TEXT) };
    await this.parts.client.chat.update({
      channel,
      ts,
      text: escapeForSlack([about, sentence].filter(Boolean).join(' · '), LONGEST_TEXT),
      blocks: [...first, said, ...linksOf(blocks ?? [])],
      parse: 'none',
      link_names: false,
    });
  }
}

/** Of the buttons those that only open something. */
function linksOf(blocks: readonly GivenBlock[]): readonly GivenBlock[] {
  return blocks.flatMap(({ type, elements = [] }) => {
    const links = elements.filter(({ url }) => url !== undefined);
    return type === 'actions' && links.length > 0 ? [{ type, elements: links }] : [];
  });
}
