import { isIP } from 'node:net';
import type { HandoffWish } from '#conveyor';
import type { Answer, Letter } from '../letter/letter.ts';
import { buttonData } from './handoff-buttons.ts';

/** A letter as a Telegram message: `html` in the few tags that Telegram knows, `plain` as people read it. */
export type TelegramMessage = Readonly<{
  html: string;
  plain: string;
  button: TelegramButton | null;
  /** By which a handoff is answered: they come back to the bot. */
  answers: readonly AnswerButton[];
}>;

export type AnswerButton = Readonly<{ text: string; callback_data: string }>;

export type TelegramButton = Readonly<{ text: string; url: string }>;

// Telegram refuses a message of more than 4,096 characters as a whole, counted as people read it; together these stay below.
const LONGEST_HEADLINE = 250;
const LONGEST_FACTS = 1_500;
const LONGEST_NOTE = 1_400;
const LONGEST_HINT = 500;
const LONGEST_BUTTON = 60;
const LONGEST_LINK = 300;

/** Gives a letter the form of a Telegram message. Nothing that anybody wrote is markup, and no link but that of the button. */
export function renderTelegram({ headline, facts, note, hint, action, answer }: Letter): TelegramMessage {
  const button = takesButton(action.url)
    ? { text: cut(action.label, LONGEST_BUTTON), url: action.url }
    : null;
  const title = cut(headline, LONGEST_HEADLINE);
  const sections = [
    cut(facts.map(({ label, value }) => `${label}: ${value}`).join('\n'), LONGEST_FACTS),
    note && cut(`${note.label}:\n${note.value}`, LONGEST_NOTE),
    hint && cut(hint, LONGEST_HINT),
    // An address without a dot is none to Telegram, which would refuse the whole message.
    button ? null : cut(`${action.label}: ${action.url}`, LONGEST_LINK),
  ].filter((text): text is string => text !== null && text !== '');
  return {
    html: [`<b>${asText(title)}</b>`, ...sections.map(asText)].join('\n\n'),
    plain: [title, ...sections].join('\n\n'),
    button,
    answers: answer ? answersOf(answer) : [],
  };
}

function answersOf({ handoffId, accept, decline }: Answer): readonly AnswerButton[] {
  const data = (wish: HandoffWish): string => buttonData({ wish, handoffId });
  return [
    { text: cut(accept.label, LONGEST_BUTTON), callback_data: data('accept') },
    { text: cut(decline.label, LONGEST_BUTTON), callback_data: data('decline') },
  ];
}

/** A text as Telegram wants it. */
export function escapeForTelegram(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What Telegram would make a link, a mention, a tag or a command of, unasked. */
const TEMPTING = /\S*(?:[\p{L}\p{N}_-]\.[\p{L}\p{N}]|@|#|:\/\/|\$\p{L}|(?<![\p{L}\p{N}])\/\w)\S*/gu;
/** Of more than a hundred marks in a message Telegram leaves some out. */
const MOST_MARKS = 20;

/** A text in HTML of which Telegram makes nothing: within `code` it does not; all of it stands there, where there would be too many. */
export function asText(text: string): string {
  if ((text.match(TEMPTING)?.length ?? 0) > MOST_MARKS) return `<code>${escapeForTelegram(text)}</code>`;
  let html = '';
  let from = 0;
  for (const { 0: word, index } of text.matchAll(TEMPTING)) {
    html += `${escapeForTelegram(text.slice(from, index))}<code>${escapeForTelegram(word)}</code>`;
    from = index + word.length;
  }
  return html + escapeForTelegram(text.slice(from));
}

/** At most so many characters as Telegram counts them, never half of one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

function takesButton(url: string): boolean {
  const { hostname } = new URL(url);
  return isIP(hostname) !== 0 || /.\../.test(hostname);
}
