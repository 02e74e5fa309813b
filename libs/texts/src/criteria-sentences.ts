import {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  LEAD_FIELDS,
  type ActivityKind,
  type ActivityOutcome,
  type LeadField,
} from '#conveyor';
import type { Key, Translate } from './texts.ts';

type Fact = (name: string) => string | number;

const FIELD_NAMES = {
  company: 'fact.company',
  email: 'lead.email',
  phone: 'lead.phone',
  amount: 'fact.amount',
  source: 'fact.source',
  language: 'lead.language',
  region: 'lead.region',
  segment: 'lead.segment',
} as const satisfies Record<LeadField, Key>;

/** What a stage asks for, and what is wrong with asking for it, as sentences. */
export const CRITERIA_SENTENCES = {
  FIELD_EMPTY: (t: Translate, fact: Fact) =>
    t('exit.FIELD_EMPTY', { field: fieldName(t, fact('field')), stage: fact('stage') }),
  ACTIVITY_NEEDED: (t: Translate, fact: Fact) =>
    t('exit.ACTIVITY_NEEDED', {
      activity: activityName(t, fact('kind'), fact('outcome')),
      wanted: fact('atLeast'),
      logged: fact('logged'),
    }),
  QUESTION_UNANSWERED: (t: Translate, fact: Fact) =>
    t('exit.QUESTION_UNANSWERED', { question: fact('question') }),
  QUESTION_NOT_ASKED: (t: Translate, fact: Fact) =>
    t('exit.QUESTION_NOT_ASKED', { questionId: fact('questionId') }),
  QUESTION_ANSWERED_TWICE: (t: Translate, fact: Fact) =>
    t('exit.QUESTION_ANSWERED_TWICE', { place: fact('place') }),
} as const;

/** An activity in words, `Call: connected`. */
function activityWords(t: Translate, kind: ActivityKind, outcome: ActivityOutcome): string {
  return t('activity.with', { activity: t(`activity.${kind}`), outcome: t(`activity.${outcome}`) });
}

/** A fact of a lead as people call it. */
export function fieldWords(t: Translate, field: LeadField): string {
  return t(FIELD_NAMES[field]);
}

function fieldName(t: Translate, field: string | number): string {
  const known = LEAD_FIELDS.find((other) => other === field);
  return known ? t(FIELD_NAMES[known]) : String(field);
}

function activityName(t: Translate, kind: string | number, outcome: string | number): string {
  const known = ACTIVITY_KINDS.find((other) => other === kind);
  if (!known) return String(kind);
  const how = ACTIVITY_OUTCOMES.find((other) => other === outcome);
  return how ? activityWords(t, known, how) : t(`activity.${known}`);
}
