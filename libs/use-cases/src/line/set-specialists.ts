import { Inject, Injectable } from '@nestjs/common';
import type { SetSpecialistsBody, StageSpecialists } from '#contracts';
import { refuse, reseat, validateSpecialists } from '#conveyor';
import {
  Database,
  heldVisitsOf,
  lockKnownEmployeesOf,
  lockSeatsOf,
  replaceSpecialistsOf,
  reseatVisitsOf,
  updateFunnelOf,
  type Transaction,
} from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { stageToChange } from './funnel-to-change.ts';
import { showStage } from './show.ts';

type Specialists = SetSpecialistsBody['specialists'];

/** A head says who works a stage, and how much of it; specialists may be of any department. */
@Injectable()
export class SetSpecialists {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Replaces the whole list of a stage's specialists; throws SPECIALISTS_INVALID with every problem. Who
   * is left out keeps the leads that he holds there; who holds more than his new capacity keeps them,
   * too, and those too many are recorded as beyond it.
   */
  run(
    stageId: string,
    { version, specialists }: SetSpecialistsBody,
    caller: Caller,
  ): Promise<StageSpecialists> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const { funnel } = await stageToChange(transaction, { stageId, version, caller });
      const ids = specialists.map(({ employeeId }) => employeeId);
      // Seats are locked before people, as moves do it, so that the two never wait for each other.
      await lockSeatsOf(transaction, [stageId]);
      const problems = validateSpecialists(specialists, await lockKnownEmployeesOf(transaction, ids));
      if (problems.length > 0) refuse({ code: 'SPECIALISTS_INVALID', details: { problems } });
      await replaceSpecialistsOf(transaction, stageId, specialists, now);
      await seatAnew(transaction, stageId, specialists);
      await updateFunnelOf(transaction, funnel);
      const details = { version: funnel.version + 1, employeeIds: ids };
      await keepAudit(
        transaction,
        { caller, now },
        { action: 'specialists.set', subjectId: stageId, details },
      );
      return showSpecialists(transaction, stageId);
    });
  }
}

async function seatAnew(transaction: Transaction, stageId: string, specialists: Specialists): Promise<void> {
  const ids = specialists.map(({ employeeId }) => employeeId);
  const held = await heldVisitsOf(transaction, stageId, ids);
  const reseated = specialists.flatMap(({ employeeId, capacity }) =>
    reseat(
      held
        .filter((visit) => visit.employeeId === employeeId)
        .map(({ id, ...visit }) => ({ visitId: id, ...visit })),
      capacity,
    ),
  );
  if (reseated.length > 0) await reseatVisitsOf(transaction, reseated);
}

async function showSpecialists(transaction: Transaction, stageId: string): Promise<StageSpecialists> {
  const { funnelId, version, specialists, formerSpecialists } = await showStage(transaction, stageId);
  return { stageId, funnelId, version, specialists, formerSpecialists };
}
