import { textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { QueueClaimable, QueueWaiting } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { factsOf, within } from './pieces.ts';

const LONGEST_STAGE = 60;

/** What differs by who is told that leads wait at a stage. */
type Words = Readonly<{
  subject: 'queue.subject' | 'claimable.subject';
  why: 'why.head' | 'why.specialist';
  hint: 'queue.what-to-do' | 'claimable.what-to-do';
}>;

/** Tells somebody that leads wait at a stage, how many, and what can be done. */
export function leadsWait(
  { stage, count, link }: QueueWaiting | QueueClaimable,
  { language }: Recipient,
  { subject, why, hint }: Words,
): Letter {
  const t = textsIn(language);
  const all = t(subject, { stage: within(stage.name, LONGEST_STAGE), count });
  return {
    language,
    subject: all,
    headline: all,
    colour: colourOf(stage),
    facts: factsOf([
      [t('fact.stage'), stage.name],
      [t('fact.waiting'), t('waiting.leads', { count })],
      [t('fact.why'), t(why)],
    ]),
    note: null,
    hint: t(hint),
    action: { label: t('action.open-stage'), url: link },
  };
}
