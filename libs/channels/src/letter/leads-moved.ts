import { textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { LeadsMoved, LeadsWithdrawn } from '../message.ts';
import type { Letter } from './letter.ts';
import { factsOf, inFull } from './pieces.ts';
import { severalLeads, stagesFact, stagesOf } from './several-leads.ts';

const AS = {
  'leads.moved': ['news', 'why.watcher-of-several'],
  'leads.withdrawn': ['withdrawn-several', 'why.former-of-several'],
} as const;

/** Tells who watches leads, or had them, how many of them have moved at once, what befell them, by whom and why, and names the first. */
export function leadsMoved(message: LeadsMoved | LeadsWithdrawn, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { count, by, reasons } = message;
  const [as, why] = AS[message.kind];
  const [happening, other] = message.what;
  const what = t(happening && !other ? `news.${happening}` : 'news.various');
  return {
    language,
    subject: t(`${as}.subject`, { count, what, stages: inFull(stagesOf(message)) }),
    headline: t(`${as}.headline`),
    facts: factsOf([
      stagesFact(t, message),
      [t('fact.what'), message.what.map((each) => t(`news.${each}`)).join(', ')],
      [t('fact.reason'), reasons.join('; ')],
      [t('fact.by'), by.join(', ')],
      [t('fact.why'), t(why)],
    ]),
    hint: null,
    ...severalLeads(t, message),
  };
}
