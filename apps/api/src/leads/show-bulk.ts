import type { BulkMoved } from '#contracts';
import type { Language } from '#conveyor';
import { refusalSentence } from '#texts';
import type { BulkOutcome } from '#use-cases';
import { ruleProblems } from '../http/rule-problems.ts';

/** What became of each of many leads, with the refusals in the reader's language. */
export function showBulk(outcomes: readonly BulkOutcome[], language: Language): BulkMoved {
  const leads = outcomes.map((outcome) => shown(outcome, language));
  const refused = leads.filter(({ outcome }) => outcome === 'refused').length;
  return { done: leads.length - refused, refused, leads };
}

function shown(outcome: BulkOutcome, language: Language): BulkMoved['leads'][number] {
  if ('lead' in outcome) return { outcome: 'done', lead: outcome.lead };
  const { leadId, rejection } = outcome.refusal;
  const { code, details } = rejection;
  return {
    outcome: 'refused',
    leadId,
    code,
    message: refusalSentence(language, code, details),
    facts: { ...details },
    problems: ruleProblems(rejection, language),
  };
}
