import { formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { QueueClaimable, QueueWaiting } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { factsOf, within } from './pieces.ts';

const LONGEST_STAGE = 60;

/** What differs by who is told that leads wait at a stage. */
type Words = Readonly<{
  headline: 'queue.subject' | 'claimable.subject';
  subject: 'queue.subject.since' | 'claimable.subject.since';
  why: 'why.head' | 'why.specialist';
  hint: 'queue.what-to-do' | 'claimable.what-to-do';
}>;

/** Tells somebody that leads wait at a stage, how many, since when, and what can be done. */
export function leadsWait(
  message: QueueWaiting | QueueClaimable,
  { language, timeZone }: Recipient,
  { headline, subject, why, hint }: Words,
): Letter {
  const t = textsIn(language);
  const { count, link } = message;
  const stage = within(message.stage.name, LONGEST_STAGE);
  const since = formatMoment(language, message.since, timeZone);
  return {
    language,
    subject: t(subject, { stage, count, since }),
    headline: t(headline, { stage, count }),
    colour: colourOf(message.stage),
    facts: factsOf([
      [t('fact.stage'), message.stage.name],
      [t('fact.waiting'), t('waiting.leads', { count })],
      [t('fact.waiting-since'), since],
      [t('fact.why'), t(why)],
    ]),
    note: null,
    hint: t(hint),
    action: { label: t('action.open-stage'), url: link },
  };
}
