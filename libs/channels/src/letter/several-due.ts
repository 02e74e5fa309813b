import { formatMoment, textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { SeveralDue } from '../message.ts';
import type { Letter } from './letter.ts';
import { factsOf, inFull } from './pieces.ts';
import { severalLeads, stagesFact, stagesOf } from './several-leads.ts';

/** What each of them says: of what is asked, when, why it is said to him, and what can be done. */
const WORDS = {
  'handoffs.reminder': {
    texts: 'answers',
    due: 'fact.answer-by',
    why: null,
    hint: 'answer.or-else.several',
  },
  'leads.reminder': { texts: 'reminders', due: 'fact.until', why: null, hint: null },
  'handoffs.escalated': {
    texts: 'escalations',
    due: 'fact.until',
    why: 'why.head',
    hint: 'escalations.what-to-do',
  },
} as const;

/** Reminds somebody of several leads at once, or tells a head that nobody takes them, and names the first of them. */
export function severalDue(message: SeveralDue, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const { texts, due, why, hint } = WORDS[message.kind];
  const { dueAt } = message;
  const until = dueAt === null ? null : formatMoment(language, dueAt, timeZone);
  return {
    language,
    subject: subjectIn(t, message, until),
    headline: t(`${texts}.headline`),
    facts: factsOf([stagesFact(t, message), [t(due), until], [t('fact.why'), why === null ? null : t(why)]]),
    hint: hint === null || (due === 'fact.answer-by' && until === null) ? null : t(hint),
    ...severalLeads(t, message),
  };
}

function subjectIn(t: Translate, message: SeveralDue, until: string | null): string {
  const about = { count: message.count, stages: inFull(stagesOf(message)) };
  if (message.kind === 'handoffs.escalated') return t('escalations.subject', about);
  const { texts } = WORDS[message.kind];
  return until === null ? t(`${texts}.subject`, about) : t(`${texts}.subject.until`, { ...about, until });
}
