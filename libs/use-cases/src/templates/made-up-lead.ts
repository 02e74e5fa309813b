import { DAY, HOUR, type Instant, type Language } from '#conveyor';
import type { ExampleLead } from '#database/templates';
import { textsIn } from '#texts';

/** No lead has it: what is made up leads to no card. */
const NO_LEAD = '00000000-0000-4000-8000-000000000000';

const AMOUNTS: Readonly<Record<Language, Pick<ExampleLead, 'amount' | 'currency'>>> = {
  ru: { amount: 250_000, currency: 'RUB' },
  en: { amount: 12_500, currency: 'USD' },
};

/** A lead that there is not, of which everything is known: every field of a template has something to say. */
export function madeUpLead(language: Language, now: Instant): ExampleLead {
  const t = textsIn(language);
  return {
    id: NO_LEAD,
    name: t('example.lead'),
    company: t('example.company'),
    ...AMOUNTS[language],
    source: t('example.source'),
    stage: { name: t('example.stage'), colour: '#4c8dff' },
    holder: t('example.holder'),
    from: t('example.from'),
    brief: t('example.brief'),
    enteredAt: now - 2 * DAY,
    dueAt: now + 3 * DAY,
    answerDueAt: now + 2 * HOUR,
  };
}
