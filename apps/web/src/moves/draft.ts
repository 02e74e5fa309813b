import type { LeadField } from '#conveyor';
import type { ContractOf } from '../parts/contract-problems.ts';
import type { AskedMove } from './asked.ts';
import type { Command } from './command.ts';
import { reopensAt } from './target-of.ts';

/** What somebody has said about a move so far. */
export type Draft = Readonly<{
  brief: string;
  reason: string;
  reasonId: string | null;
  /** Who is to have it; null: whom the stage's policy finds. */
  employeeId: string | null;
  force: boolean;
  /** Where to, when that is said with the move. */
  toStageId: string | null;
  /** By the id of the question. */
  answers: Readonly<Record<string, string>>;
  /** What was not known of the lead, as it was typed. */
  facts: Readonly<Partial<Record<LeadField, string>>>;
}>;

export const EMPTY_DRAFT: Draft = {
  brief: '',
  reason: '',
  reasonId: null,
  employeeId: null,
  force: false,
  toStageId: null,
  answers: {},
  facts: {},
};

/** What the server holds each command to. */
export const CONTRACTS: Readonly<Record<AskedMove['verb'], ContractOf>> = {
  advance: (contracts) => contracts.AdvanceLeadBody,
  return: (contracts) => contracts.ReturnLeadBody,
  lose: (contracts) => contracts.LoseLeadBody,
  win: (contracts) => contracts.WinLeadBody,
  reassign: (contracts) => contracts.ReassignLeadBody,
  reopen: (contracts) => contracts.ReopenLeadBody,
};

/** The command that a draft comes to. */
export function commandOf(asked: AskedMove, draft: Draft): Command {
  const { verb, toStageId } = asked;
  const { employeeId, force, reasonId } = draft;
  const [brief, reason] = [said(draft.brief), draft.reason.trim()];
  switch (verb) {
    case 'advance':
      return { verb, said: { toStageId, brief, employeeId, force, answers: answersOf(draft) } };
    case 'return':
      return { verb, said: { toStageId, reason, employeeId, force } };
    case 'lose':
      return reasonId === null
        ? { verb, said: { reason } }
        : { verb, said: { reasonId, comment: said(draft.reason) } };
    case 'win':
      return { verb, said: { answers: answersOf(draft) } };
    case 'reassign':
      return { verb, said: { brief, employeeId, force } };
    case 'reopen':
      return { verb, said: { toStageId: reopensAt(asked, draft), brief, employeeId, force } };
  }
}

function answersOf({ answers }: Draft): { questionId: string; answer: string }[] {
  return Object.entries(answers)
    .filter(([, answer]) => answer.trim() !== '')
    .map(([questionId, answer]) => ({ questionId, answer }));
}

function said(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
