import type { Letter } from '../letter/letter.ts';
import { escapeForSlack } from './escape.ts';

type PlainText = Readonly<{ type: 'plain_text'; text: string; emoji: false }>;

/** The few of Slack's blocks that a letter needs. */
export type SlackBlock =
  | { type: 'header'; text: PlainText }
  | { type: 'section'; text: PlainText }
  | { type: 'actions'; elements: { type: 'button'; text: PlainText; url: string; style: 'primary' }[] };

/** A letter as a Slack message: `text` is what a notification shows, the blocks are the message. */
export type SlackMessage = Readonly<{ text: string; blocks: SlackBlock[] }>;

// Slack refuses a message as a whole when one text in it is longer.
const LONGEST_HEADER = 150;
const LONGEST_SECTION = 3000;
const LONGEST_BUTTON = 75;

/** Gives a letter the form of a Slack message, in plain text throughout: nothing anybody wrote is markup. */
export function renderSlack({ subject, headline, facts, note, hint, action }: Letter): SlackMessage {
  const sections = [
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    note && `${note.label}:\n${note.value}`,
    hint,
  ].filter((text) => text !== null);
  return {
    text: escapeForSlack(subject, LONGEST_SECTION),
    blocks: [
      { type: 'header', text: plain(headline, LONGEST_HEADER) },
      ...sections.map((text): SlackBlock => ({ type: 'section', text: plain(text, LONGEST_SECTION) })),
      {
        type: 'actions',
        elements: [
          { type: 'button', text: plain(action.label, LONGEST_BUTTON), url: action.url, style: 'primary' },
        ],
      },
    ],
  };
}

function plain(text: string, most: number): PlainText {
  return { type: 'plain_text', text: escapeForSlack(text, most), emoji: false };
}
