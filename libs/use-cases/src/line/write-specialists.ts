import { refuse, reseat, validateSpecialists, type SpecialistDraft } from '#conveyor';
import {
  heldVisitsOf,
  lockKnownEmployeesOf,
  replaceSpecialistsOf,
  reseatVisitsOf,
  type Transaction,
} from '#database';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';

/** The specialists of a stage as they are to be, and of which version of the funnel they are. */
type Given = Readonly<{
  stageId: string;
  specialists: readonly (SpecialistDraft & Readonly<{ since: number | null }>)[];
  version: number;
}>;

/**
 * Writes the whole list of a stage's specialists, seats those anew who hold leads there, and keeps who has set it. The funnel is locked, and the seats of
 * the stage are; seats before people, as moves do it, so that the two never wait for each other. Throws SPECIALISTS_INVALID with every problem.
 */
export async function writeSpecialists(
  transaction: Transaction,
  { stageId, specialists, version }: Given,
  by: Readonly<{ caller: Caller; now: number }>,
): Promise<void> {
  const ids = specialists.map(({ employeeId }) => employeeId);
  const problems = validateSpecialists(specialists, await lockKnownEmployeesOf(transaction, ids));
  if (problems.length > 0) refuse({ code: 'SPECIALISTS_INVALID', details: { problems } });
  await replaceSpecialistsOf(transaction, stageId, specialists, by.now);
  await seatAnew(transaction, stageId, specialists);
  const details = { version, employeeIds: ids };
  await keepAudit(transaction, by, { action: 'specialists.set', subjectId: stageId, details });
}

async function seatAnew(
  transaction: Transaction,
  stageId: string,
  specialists: Given['specialists'],
): Promise<void> {
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
