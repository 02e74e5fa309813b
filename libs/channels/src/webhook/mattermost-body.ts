import { cut } from '#conveyor';
import type { Letter } from '../letter/letter.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** What an incoming webhook of Mattermost, Rocket.Chat or another one of that kind takes. */
export type MattermostBody = Readonly<{ text: string; channel: string }>;

/** A person's name there, with or without the sign before it. Nothing else: a channel's name in this place would tell everybody in it. */
const USER = /^@?([a-z0-9][a-z0-9._-]{0,63})$/i;

/** The direct conversation with somebody who is called so there; undefined where nobody can be. */
export function conversationWith(externalId: string): string | undefined {
  const [, name] = USER.exec(externalId) ?? [];
  return name === undefined ? undefined : `@${name.toLowerCase()}`;
}

// Of one piece of a letter: a message of all of them is one that such a program takes.
const LONGEST = 1_000;

/** A letter as a message in Markdown of which only the first line's weight and the link are ours, and nothing is anybody else's. */
export function mattermostBody(
  { headline, facts, note, hint, action }: Letter,
  channel: string,
): MattermostBody {
  const plain = (text: string): string => escapeMarkdown(cut(text, LONGEST));
  const text = [
    `**${plain(headline)}**`,
    facts.map(({ label, value }) => plain(`${label}: ${value}`)).join('\n'),
    note && `${plain(note.label)}:\n${plain(note.value)}`,
    hint && plain(hint),
    `[${plain(action.label)}](${action.url})`,
  ]
    .filter(Boolean)
    .join('\n\n');
  return { channel, text };
}
