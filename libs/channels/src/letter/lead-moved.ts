import { textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { LeadMoved, LeadWithdrawn } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefly, factsOf, inFull, leadFactsOf, placeOf, within } from './pieces.ts';

const AS = {
  'lead.moved': { as: 'moved', why: 'why.watcher', longestReason: 40 },
  // What it begins with is told on the same line.
  'lead.withdrawn': { as: 'withdrawn', why: 'why.former', longestReason: 24 },
} as const;

/** Tells who watches a lead, or had it, what befell it, by whom and why, and who has it now. */
export function leadMoved(message: LeadMoved | LeadWithdrawn, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { stage, now, by, reason } = message;
  const { as, why, longestReason } = AS[message.kind];
  const what = t(`moved.${message.what}`, { stage: briefly(stage.name) });
  const place = placeOf(t, now, stage);
  const told = reason ? t('moved.because', { what, reason: within(reason, longestReason) }) : what;
  const lead = inFull(message.lead.name);
  return {
    language,
    subject:
      // Won or lost: where it is now is what befell it.
      message.what === now.status
        ? t(`${as}.subject.end`, { lead, what: told })
        : t(`${as}.subject`, { lead, what: told, place }),
    headline: t(`${as}.headline`),
    colour: colourOf(stage),
    facts: [
      ...leadFactsOf(t, message, language),
      ...factsOf([
        [t('fact.what'), what],
        [t('fact.reason'), reason],
        [t('fact.by'), by],
        [t('fact.now'), place],
        [t('fact.why'), t(why)],
      ]),
    ],
    note: null,
    hint: null,
    action: { label: t('action.open-lead'), url: message.link },
  };
}
