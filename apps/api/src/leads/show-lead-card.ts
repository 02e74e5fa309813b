import type { LeadCard, PossibleMovesShown } from '#contracts';
import {
  possibleMoves,
  type Desk,
  type Language,
  type LastMove,
  type PossibleMoves,
  type Rejection,
} from '#conveyor';
import type { LeadOnDesk } from '#database';
import { refusalSentence } from '#texts';
import { ruleProblems } from '../http/rule-problems.ts';

/** A lead's card with what can be done with it now, by the rules that the requests are held to. */
export function showLeadCard(card: LeadOnDesk['card'], desk: Desk, language: Language): LeadCard {
  const { funnel, place, visits, activities, watchers, notifications, lastMovedBy, ...lead } = card;
  const possible = worded(possibleMoves(desk, lastMoveOf(visits, lastMovedBy)), language);
  return { lead, funnel, place, possible, visits, activities, watchers, notifications };
}

/** The last move as the history tells it, and who made it. */
function lastMoveOf(visits: LeadCard['visits'], by: string | null): LastMove | null {
  const last = visits.at(-1);
  const ended = visits.findLast(({ endedAt }) => endedAt !== null);
  if (!last || !ended?.outcome || ended.endedAt === null) return null;
  const at = Date.parse(last === ended ? ended.endedAt : last.enteredAt);
  return { by, at, outcome: ended.outcome, isTakenBack: ended.takenBack };
}

function worded(moves: PossibleMoves, language: Language): PossibleMovesShown {
  const whyNot = (rejection: Rejection | null): PossibleMovesShown['advance'] =>
    rejection && {
      code: rejection.code,
      message: refusalSentence(language, rejection.code, rejection.details),
      problems: ruleProblems(rejection, language),
    };
  return {
    advance: whyNot(moves.advance),
    return: whyNot(moves.return),
    lose: whyNot(moves.lose),
    win: whyNot(moves.win),
    reassign: whyNot(moves.reassign),
    claim: whyNot(moves.claim),
    reopen: whyNot(moves.reopen),
    undo: whyNot(moves.undo),
  };
}
