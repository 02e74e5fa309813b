import type { Language } from '#conveyor';
import type { FunnelPicture } from '../picture/funnel-svg.ts';

/** One line of a letter's table. */
export type Fact = Readonly<{ label: string; value: string }>;

/** To answer a handoff from the message. */
export type Answer = Readonly<{
  handoffId: string;
  accept: Readonly<{ label: string; url: string }>;
  decline: Readonly<{ label: string; url: string }>;
}>;

/**
 * A message in somebody's language, before a channel gives it a form. Every text in it is clean (see
 * `clean.ts`) and of bounded length, and none is escaped yet: how to escape is the channel's business.
 */
export type Letter = Readonly<{
  language: Language;
  /** Says it all in one line: who, what, until when. */
  subject: string;
  headline: string;
  /** The stage's sticker, or what stands for the subject where it is about no lead; `#rrggbb`. */
  colour: string;
  facts: readonly Fact[];
  /** The longer text somebody wrote, several lines. */
  note: Fact | null;
  /** What to do about it when there is something to say. */
  hint: string | null;
  /** Where all of it can be read and done; but for `answer` the only link. */
  action: Readonly<{ label: string; url: string }>;
  /** By what a handoff is answered from the message itself, where the channel can: its pages by links, Slack by buttons. */
  answer?: Answer;
  /** What can be drawn of it, where a channel takes pictures; the texts say all of it too. */
  picture?: Readonly<{ drawing: FunnelPicture; alt: string }>;
}>;
