import { Inject, Injectable } from '@nestjs/common';
import type { AbsenceHandedOver, AbsenceHandOver } from '#contracts';
import { refuse } from '#conveyor';
import { endAbsence } from '#conveyor/hours';
import {
  absenceOf,
  absencesOf,
  Database,
  EmployeeReader,
  isContention,
  lendOf,
  lockEmployeeOf,
  lockHeldLeadsOf,
  lockSeatsOf,
  type AbsenceRow,
  type Transaction,
} from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { personOf, refuseOnPerson } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { FollowUps } from '../moves/follow-ups.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { HandOver, stagesOf, type HandedOver } from './hand-over.ts';

const ATTEMPTS = 3;

/** Which absence of whom. */
export type WhichAbsence = Readonly<{ employeeId: string; absenceId: string }>;

/** The open leads of somebody who is or will be away go to others, and come back when he does if that was agreed. */
@Injectable()
export class HandOverAbsence {
  constructor(
    private readonly database: Database,
    private readonly handOver: HandOver,
    private readonly followUps: FollowUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Gives every lead that he holds to his substitute if he may have it, else to whom the stage's policy finds, else to its queue; all or none of them. */
  async run(which: WhichAbsence, caller: Caller): Promise<AbsenceHandedOver> {
    let handed: HandedOver | undefined;
    const counts = await repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const done = await this.within(transaction, which, caller, now);
      handed = done;
      return done.counts;
    });
    if (handed) this.followUps.begin(handed);
    return counts;
  }

  /** What `run` would do now, lead by lead. It is done and undone, so that it is what would be. */
  async preview(which: WhichAbsence, caller: Caller, attempts = ATTEMPTS): Promise<AbsenceHandOver> {
    const undo = new Undo();
    let preview: AbsenceHandOver = { items: [] };
    try {
      await this.database.transaction(async (transaction) => {
        const held = await new EmployeeReader(transaction).heldLeads(which.employeeId);
        const { moves } = await this.within(transaction, which, caller, this.clock.now());
        const receivers = await new EmployeeReader(transaction).names(
          moves.flatMap(({ lead }) => lead.employeeId ?? []),
        );
        preview = {
          items: held.map((lead) => {
            const id = moves.find((move) => move.lead.id === lead.lead.id)?.lead.employeeId;
            return { ...lead, to: receivers.find((receiver) => receiver.id === id) ?? null };
          }),
        };
        throw undo;
      });
    } catch (error) {
      // Somebody moves the same leads in this moment: it is looked at again.
      if (error !== undo && attempts > 1 && isContention(error))
        return this.preview(which, caller, attempts - 1);
      if (error !== undo) throw error;
    }
    return preview;
  }

  private async within(
    transaction: Transaction,
    { employeeId, absenceId }: WhichAbsence,
    caller: Caller,
    now: number,
  ): Promise<HandedOver> {
    // Leads are locked before the turns and the people of their stages, as moves do it, so that the two never wait for each other.
    await lockSeatsOf(transaction, stagesOf(await lockHeldLeadsOf(transaction, employeeId)));
    const { substituteId, bringBack } = await absenceToCover(
      transaction,
      { employeeId, absenceId },
      { caller, now },
    );
    // Nobody can give him a lead any more, so what he holds now is all that there is.
    const held = await lockHeldLeadsOf(transaction, employeeId);
    const handed = await this.handOver.run(transaction, { held, preferred: substituteId }, caller);
    if (bringBack) await lendOf(transaction, { employeeId, absenceId }, held);
    const details = { absenceId, leads: held.length };
    await keepAudit(
      transaction,
      { caller, now },
      { action: 'absence.handed-over', subjectId: employeeId, details },
    );
    return handed;
  }
}

/** Takes a transaction back that has done nothing wrong. */
class Undo extends Error {
  override readonly name = 'Undo';
}

async function absenceToCover(
  transaction: Transaction,
  { employeeId, absenceId }: WhichAbsence,
  { caller, now }: Readonly<{ caller: Caller; now: number }>,
): Promise<AbsenceRow> {
  const employee = await lockEmployeeOf(transaction, employeeId);
  if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
  refuseOnPerson(caller, 'absences.hand-over', personOf(employee));
  const absence = (await absencesOf(transaction, employeeId)).find(({ id }) => id === absenceId);
  if (!absence) return refuse({ code: 'NOT_FOUND', details: { what: 'absence', id: absenceId } });
  const { isOver } = endAbsence(absenceOf(absence), now, employee.timeZone);
  return isOver ? refuse({ code: 'ABSENCE_OVER', details: { absenceId } }) : absence;
}
