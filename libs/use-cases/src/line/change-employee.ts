import { Inject, Injectable } from '@nestjs/common';
import type { ChangeEmployeeBody, EmployeeChanged } from '#contracts';
import { refuse, validateEmployee, type Problem } from '#conveyor';
import {
  Database,
  lockEmployeeOf,
  lockHeldLeadsOf,
  lockSeatsOf,
  updateEmployeeOf,
  type EmployeeRow,
  type Transaction,
} from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { FollowUps } from '../moves/follow-ups.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { Calendars } from './calendars.ts';
import { emailTaken } from './email-taken.ts';
import { HandOver, stagesOf, type HandedOver } from './hand-over.ts';
import { seatInAllAnew } from './seat-in-all-anew.ts';
import { showEmployee } from './show.ts';

const NOTHING: HandedOver = { counts: { toSpecialists: 0, toQueue: 0 }, moves: [], told: [], freed: [] };

/** An employee's facts change, or he leaves the department, or comes back. */
@Injectable()
export class ChangeEmployee {
  constructor(
    private readonly database: Database,
    private readonly handOver: HandOver,
    private readonly followUps: FollowUps,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Changes what is given and leaves the rest. Who holds open leads can leave only when they are handed
   * over, else it throws EMPLOYEE_HOLDS_LEADS; it is all one transaction, so that no lead is ever with
   * somebody who has left.
   */
  async run(id: string, change: ChangeEmployeeBody, caller: Caller): Promise<EmployeeChanged> {
    let handed = NOTHING;
    const changed = await repeatably(this.database, caller, this.clock, async (transaction) => {
      const isLeaving = change.active === false || change.handOver;
      // Leads are locked before people, as moves do it, so that the two never wait for each other.
      if (isLeaving) await lockSeatsOf(transaction, stagesOf(await lockHeldLeadsOf(transaction, id)));
      const before = await this.employeeToChange(transaction, id, change);
      await updateEmployeeOf(transaction, { ...before, version: before.version + 1 }).catch(
        emailTaken(before.email),
      );
      if (change.capacity !== undefined) await seatInAllAnew(transaction, before);
      handed = isLeaving ? await this.letGo(transaction, id, change, caller) : NOTHING;
      return { ...(await showEmployee(transaction, id)), handedOver: handed.counts };
    });
    this.followUps.begin(handed);
    return changed;
  }

  /** From here on nobody can give him a lead, so what he holds now is all that there is. */
  private async letGo(
    transaction: Transaction,
    employeeId: string,
    { handOver }: ChangeEmployeeBody,
    caller: Caller,
  ): Promise<HandedOver> {
    const held = await lockHeldLeadsOf(transaction, employeeId);
    if (held.length === 0) return NOTHING;
    if (handOver) return this.handOver.run(transaction, { held, preferred: null }, caller);
    return refuse({ code: 'EMPLOYEE_HOLDS_LEADS', details: { employeeId, leads: held.length } });
  }

  /** The employee as he is to be; throws when he is not there, was changed since, or would not be sound. */
  private async employeeToChange(
    transaction: Transaction,
    id: string,
    { version, handOver, ...changes }: ChangeEmployeeBody,
  ): Promise<EmployeeRow> {
    if (Object.keys(changes).length === 0 && !handOver)
      refuse({ code: 'NOTHING_TO_CHANGE', details: { id } });
    const employee = await lockEmployeeOf(transaction, id);
    if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
    if (employee.version !== version) {
      const details = { what: 'employee', id, expected: version, actual: employee.version } as const;
      refuse({ code: 'STALE_VERSION', details });
    }
    const next = { ...employee, ...changes };
    const problems: readonly Problem[] = [
      ...validateEmployee(next, this.calendars.names),
      ...(handOver && next.active ? [{ path: 'handOver', rule: 'HAND_OVER_WHILE_ACTIVE', facts: {} }] : []),
    ];
    if (problems.length > 0) refuse({ code: 'EMPLOYEE_INVALID', details: { problems } });
    return next;
  }
}
