import { textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { LeadMoved } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefly, factsOf, inFull, leadFactsOf, placeOf, within } from './pieces.ts';

const LONGEST_REASON_IN_SUBJECT = 40;

/** Tells who watches a lead what befell it, by whom and why, and who has it now. */
export function leadMoved(message: LeadMoved, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { stage, now, by, reason } = message;
  const what = t(`moved.${message.what}`, { stage: briefly(stage.name) });
  const place = placeOf(t, now, stage);
  const told = reason
    ? t('moved.because', { what, reason: within(reason, LONGEST_REASON_IN_SUBJECT) })
    : what;
  const lead = inFull(message.lead.name);
  return {
    language,
    subject:
      // Won or lost: where it is now is what befell it.
      message.what === now.status
        ? t('moved.subject.end', { lead, what: told })
        : t('moved.subject', { lead, what: told, place }),
    headline: t('moved.headline'),
    colour: colourOf(stage),
    facts: [
      ...leadFactsOf(t, message, language),
      ...factsOf([
        [t('fact.what'), what],
        [t('fact.reason'), reason],
        [t('fact.by'), by],
        [t('fact.now'), place],
        [t('fact.why'), t('why.watcher')],
      ]),
    ],
    note: null,
    hint: null,
    action: { label: t('action.open-lead'), url: message.link },
  };
}
