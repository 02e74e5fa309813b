import type { LeadNoticeKind } from '#conveyor';
import { textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { LinkOnly } from '../link-only-message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefly, factsOf, inFull } from './pieces.ts';

/** Tells that there is something about leads, at which stage, and where to read it: nothing in it is about a person. */
export function linkOnly(message: LinkOnly, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { stages, link } = message;
  const [stage, other] = stages;
  const names = stages.map(({ name }) => name).join(', ');
  const what = headlineIn(t, message);
  return {
    language,
    subject: t('link-only.subject', { what, stages: inFull(names) }),
    headline: what,
    colour: colourOf(stage ?? { colour: '' }),
    facts: factsOf([[t(other ? 'fact.stages' : 'fact.stage'), names]]),
    note: null,
    hint: t('link-only.hint'),
    action: { label: t('action.open'), url: link },
  };
}

const HEADLINES = {
  'handoff.offered': 'handoff.from-nobody',
  'handoff.reminder': 'answer.headline',
  'handoffs.reminder': 'answers.headline',
  'handoff.escalated': 'escalated.headline',
  'handoffs.escalated': 'escalations.headline',
  'lead.reminder': 'link-only.reminder',
  'leads.reminder': 'reminders.headline',
  'lead.moved': 'moved.headline',
  'leads.moved': 'news.headline',
  'lead.withdrawn': 'withdrawn.headline',
  'leads.withdrawn': 'withdrawn-several.headline',
  'leads.digest': 'digest.headline',
} as const satisfies Partial<Record<LeadNoticeKind, string>>;

function headlineIn(t: Translate, { of, count, stages }: LinkOnly): string {
  if (of === 'handoffs.offered') return t('handoffs.from-several', { count });
  if (of === 'lead.overdue') return t('overdue.headline', { count, stage: briefly(stages[0]?.name ?? '') });
  return t(HEADLINES[of]);
}
