import type { Right } from '#conveyor/access';
import type { LeadCard } from '../moves/lead-query.ts';

export type Verb = keyof LeadCard['possible'];

/** In the order of how much they are what the line is for: the first that is possible is the big button. */
const MAIN: readonly Verb[] = ['advance', 'win', 'claim', 'reopen'];
const OTHERS: readonly Verb[] = ['return', 'reassign', 'win', 'lose', 'undo'];

const RIGHT_FOR: Readonly<Record<Verb, Right>> = {
  advance: 'leads.move',
  return: 'leads.move',
  win: 'leads.move',
  lose: 'leads.move',
  reassign: 'leads.assign',
  claim: 'leads.claim',
  reopen: 'leads.reopen',
  undo: 'leads.undo',
};

export type Actions = Readonly<{ main: Verb | null; others: readonly Verb[] }>;

/** What somebody can do with a lead now: the thing to do, and what else. */
export function actionsOf({ possible }: Pick<LeadCard, 'possible'>, may: (right: Right) => boolean): Actions {
  const can = (verb: Verb): boolean => may(RIGHT_FOR[verb]) && isOpen(possible[verb]);
  const main = MAIN.find(can) ?? null;
  return { main, others: OTHERS.filter((verb) => verb !== main && can(verb)) };
}

/** What is only missing yet can be said with the move. */
function isOpen(whyNot: LeadCard['possible'][Verb]): boolean {
  return whyNot === null || whyNot.problems.length > 0;
}
