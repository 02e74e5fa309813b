import { textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { LeadsMoved } from '../message.ts';
import type { Letter } from './letter.ts';
import { factsOf, inFull } from './pieces.ts';
import { severalLeads, stagesFact, stagesOf } from './several-leads.ts';

/** Tells who watches leads how many of them have moved at once, what befell them, by whom and why, and names the first. */
export function leadsMoved(message: LeadsMoved, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { count, by, reasons } = message;
  const [happening, other] = message.what;
  const what = t(happening && !other ? `news.${happening}` : 'news.various');
  return {
    language,
    subject: t('news.subject', { count, what, stages: inFull(stagesOf(message)) }),
    headline: t('news.headline'),
    facts: factsOf([
      stagesFact(t, message),
      [t('fact.what'), message.what.map((each) => t(`news.${each}`)).join(', ')],
      [t('fact.reason'), reasons.join('; ')],
      [t('fact.by'), by.join(', ')],
      [t('fact.why'), t('why.watcher-of-several')],
    ]),
    hint: null,
    ...severalLeads(t, message),
  };
}
