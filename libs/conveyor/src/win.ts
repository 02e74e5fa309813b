import { closedRejection, standing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import { answered, type ExitAnswer } from './exit-criteria.ts';
import { exitRejection } from './exit-rejection.ts';
import type { Move } from './move.ts';
import { closed } from './pass.ts';

/** What is answered to the questions of the stage that the lead leaves. */
export type Win = Readonly<{ answers?: readonly ExitAnswer[] }>;

/** Ends a lead as won, from whatever stage it stands at: customers do skip stages. */
export function win(desk: Desk, command: Win = {}): Move {
  const rejection = winRejection(desk, command);
  if (rejection) refuse(rejection);
  const { answers = [] } = command;
  return closed(desk, 'won', { answers: answered(standing(desk).stage.exit, answers) });
}

/** Why `win` would refuse, or undefined. Winning leaves the stage forward and skips all that lie behind it. */
export function winRejection(desk: Desk, { answers = [] }: Win = {}): Rejection | undefined {
  const rejection = closedRejection(desk);
  if (rejection) return rejection;
  const { stage } = standing(desk);
  const skipped = desk.stages.filter(({ position }) => position > stage.position);
  return exitRejection(desk, stage, answers, skipped);
}
