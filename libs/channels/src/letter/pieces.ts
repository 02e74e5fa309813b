import { cut, type Language } from '#conveyor';
import { formatMoney, type Translate } from '#texts';
import type { Answer, Lead, Place } from '../message.ts';
import { fenced, lines, oneLine } from './clean.ts';
import type { Fact, Letter } from './letter.ts';

// The subject keeps its end on a phone's lock screen: two lines of some 60 characters.
const LONGEST_NAME = 60;
const LONGEST_IN_PASSING = 30;
const LONGEST_FACT = 200;
// Longer briefs belong on the lead's card, which is one click away.
export const LONGEST_BRIEF = 2000;

/** Somebody's text within a line of ours, in at most so many characters. */
export function within(text: string, most: number): string {
  return fenced(cut(oneLine(text), most));
}

/** The name of the lead or of the person that a line of ours is about. */
export function inFull(name: string): string {
  return within(name, LONGEST_NAME);
}

/** A name that stands beside others in one line: of a stage, or of whoever has the lead. */
export function briefly(name: string): string {
  return within(name, LONGEST_IN_PASSING);
}

/** A line of the letter's table, or none where nothing is known. */
export function factsOf(facts: readonly (readonly [label: string, value: string | null])[]): readonly Fact[] {
  return facts.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [{ label, value: within(value, LONGEST_FACT) }],
  );
}

/** What a letter says of the lead that it is about. */
export function leadFactsOf(
  t: Translate,
  { lead, stage }: Readonly<{ lead: Lead; stage: Readonly<{ name: string }> }>,
  language: Language,
): readonly Fact[] {
  return factsOf([
    [t('fact.lead'), lead.name],
    [t('fact.company'), lead.company],
    [t('fact.stage'), stage.name],
    [t('fact.amount'), amountOf(lead, language)],
    [t('fact.source'), lead.source],
  ]);
}

/** What the lead is worth; null where nobody has said it. */
export function amountOf({ amount, currency }: Lead, language: Language): string | null {
  return amount === null || currency === null ? null : formatMoney(language, amount, currency);
}

/** What the sender wrote. */
export function briefOf(
  t: Translate,
  { brief }: Readonly<{ brief: string | null }>,
  label: 'fact.brief' | 'fact.reason' = 'fact.brief',
): Fact | null {
  return brief ? { label: t(label), value: cut(lines(brief), LONGEST_BRIEF) } : null;
}

/** Where a lead is now; the stage is named when it is another one than the letter is about. */
export function placeOf(t: Translate, now: Place, at: Readonly<{ name: string }>): string {
  if (now.status !== 'open') return t(`status.${now.status}`);
  const place = heldOf(t, now);
  return now.stage === at.name ? place : t('place.at', { stage: briefly(now.stage), place });
}

function heldOf(t: Translate, { holder, isAwaited }: Place): string {
  if (holder === null) return t('place.queue');
  return t(isAwaited ? 'place.offered' : 'place.held', { holder: briefly(holder) });
}

/** By what a handoff is answered from the letter, where it is. */
export function answerOf(t: Translate, answer: Answer | undefined): Pick<Letter, 'answer'> {
  if (!answer) return {};
  const { handoffId, accept, decline } = answer;
  return {
    answer: {
      handoffId,
      accept: { label: t('action.accept'), url: accept },
      decline: { label: t('action.decline'), url: decline },
    },
  };
}
