import { briefWith } from './brief.ts';
import { standing } from './close-visit.ts';
import type { Receiver } from './receiver.ts';
import type { Desk } from './desk.ts';
import { destination, stageOf } from './destination.ts';
import { refuse, type Rejection } from './errors.ts';
import { answered, type ExitAnswer } from './exit-criteria.ts';
import { exitRejection } from './exit-rejection.ts';
import type { Move } from './move.ts';
import { pass, passRejection, type Pass } from './pass.ts';

/** `toStageId` null: the next stage; a later one skips what lies between. `answers`: to the questions of the stage that it leaves. */
export type Advance = Readonly<{
  toStageId: string | null;
  receiver: Receiver;
  brief: string | null;
  answers?: readonly ExitAnswer[];
}>;

/** Moves a lead to a later stage and hands it to a specialist there. Says what must be written; writes nothing. */
export function advance(desk: Desk, command: Advance): Move {
  const rejection = advanceRejection(desk, command);
  if (rejection) refuse(rejection);
  const answers = answered(standing(desk).stage.exit, command.answers ?? []);
  return pass(desk, { ...ahead(command), brief: briefWith(command.brief, answers), answers });
}

/** Why `advance` would refuse, or undefined: what greys the button is what refuses the request. */
export function advanceRejection(desk: Desk, command: Advance): Rejection | undefined {
  const rejection = passRejection(desk, ahead(command));
  if (rejection) return rejection;
  const from = standing(desk).stage;
  const to = stageOf(destination(desk, from, 'ahead', command.toStageId));
  const skipped = desk.stages.filter(({ position }) => position > from.position && position < to.position);
  return exitRejection(desk, from, command.answers ?? [], skipped);
}

function ahead({ toStageId, receiver, brief }: Advance): Pass {
  return { toStageId, receiver, brief, direction: 'ahead', reason: null, answers: [] };
}
