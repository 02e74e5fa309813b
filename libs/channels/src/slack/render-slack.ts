import type { Letter } from '../letter/letter.ts';
import { escapeForSlack } from './escape.ts';
import { ACTION } from './slack-interaction.ts';

type PlainText = Readonly<{ type: 'plain_text'; text: string; emoji: false }>;

/** The few of Slack's blocks that a letter needs. */
export type SlackBlock =
  | { type: 'header'; text: PlainText }
  | { type: 'section'; text: PlainText }
  | { type: 'actions'; elements: SlackButton[] };

/** A button that opens an address, or one that comes back to us with the id of a handoff. */
type SlackButton = { type: 'button'; text: PlainText; style?: 'primary' } & (
  { url: string } | { action_id: string; value: string }
);

/** A letter as a Slack message: `text` is what a notification shows, the blocks are the message. */
export type SlackMessage = Readonly<{ text: string; blocks: SlackBlock[] }>;

// Slack refuses a message as a whole when one text in it is longer.
const LONGEST_HEADER = 150;
const LONGEST_SECTION = 3000;
const LONGEST_BUTTON = 75;

/**
 * Gives a letter the form of a Slack message, in plain text throughout: nothing anybody wrote is markup. Buttons to answer by are there only
 * where somebody hears of them, which takes the app's signing secret.
 */
export function renderSlack(letter: Letter, canBeAnswered = false): SlackMessage {
  const { subject, headline, facts, note, hint } = letter;
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
      { type: 'actions', elements: buttonsOf(letter, canBeAnswered) },
    ],
  };
}

/** Whoever must answer wants to say yes, on most days. */
function buttonsOf({ action, answer }: Letter, canBeAnswered: boolean): SlackButton[] {
  const labelled = (label: string) => ({ type: 'button', text: plain(label, LONGEST_BUTTON) }) as const;
  const open = { ...labelled(action.label), url: action.url };
  if (!answer || !canBeAnswered) return [{ ...open, style: 'primary' }];
  const { accept, decline, handoffId: value } = answer;
  return [
    { ...labelled(accept.label), action_id: ACTION.accept, value, style: 'primary' },
    { ...labelled(decline.label), action_id: ACTION.decline, value },
    open,
  ];
}

/** A text without markup, escaped, in at most so many characters. */
export function plain(text: string, most: number): PlainText {
  return { type: 'plain_text', text: escapeForSlack(text, most), emoji: false };
}
