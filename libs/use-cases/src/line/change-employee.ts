import { Inject, Injectable } from '@nestjs/common';
import type { ChangeEmployeeBody, EmployeeChanged } from '#contracts';
import { headedBy, refuse, validateEmployee, type Problem } from '#conveyor';
import {
  Database,
  dutiesOf,
  headedByOf,
  knownDepartmentsOf,
  lockEmployeeOf,
  lockHeldLeadsOf,
  lockSeatsOf,
  replaceHeadshipsOf,
  updateEmployeeOf,
  type EmployeeRow,
  type Transaction,
} from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { closeAccount } from '../accounts/close-account.ts';
import { leavingAnAdministrator } from '../accounts/leaving-an-administrator.ts';
import { refuseAsAnother } from '../access/refuse-as-another.ts';
import { refuseOnEmployee } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { FollowUps } from '../moves/follow-ups.ts';
import { repeatably } from '../repeatably.ts';
import { withoutTelegram } from '../telegram/without-telegram.ts';
import { CLOCK } from '../tokens.ts';
import { Calendars } from './calendars.ts';
import { emailTaken } from './email-taken.ts';
import { HandOver, stagesOf, type HandedOver } from './hand-over.ts';
import { seatInAllAnew } from './seat-in-all-anew.ts';
import { showEmployee } from './show.ts';

const NOTHING: HandedOver = { counts: { toSpecialists: 0, toQueue: 0 }, moves: [], told: [], freed: [] };

/** An employee's facts change, or he leaves, or comes back. */
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
   * somebody who has left. Nor has he an account any more: should he come back, he is invited anew. Throws LAST_ADMINISTRATOR when nobody would be one any more.
   */
  async run(id: string, change: ChangeEmployeeBody, caller: Caller): Promise<EmployeeChanged> {
    let handed = NOTHING;
    const changed = await repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const isLeaving = change.active === false || change.handOver;
      // Leads are locked before people, as moves do it, so that the two never wait for each other.
      if (isLeaving) await lockSeatsOf(transaction, stagesOf(await lockHeldLeadsOf(transaction, id)));
      const { heads, ...next } = await this.employeeToChange(transaction, id, change, { caller, now });
      await leavingAnAdministrator(transaction, [id], async () => {
        await updateEmployeeOf(transaction, { ...next, version: next.version + 1 }).catch(
          emailTaken(next.email),
        );
        await replaceHeadshipsOf(transaction, id, heads);
        if (change.capacity !== undefined) await seatInAllAnew(transaction, next);
        handed = isLeaving ? await this.letGo(transaction, id, change, caller) : NOTHING;
        if (!next.active) await closeAccount(transaction, { employeeId: id, caller, now });
      });
      const { toSpecialists, toQueue } = handed.counts;
      const { version: _, handOver: __, ...changes } = change;
      const fields = Object.keys(changes);
      const details = { version: next.version + 1, fields, handedOver: toSpecialists + toQueue };
      await keepAudit(transaction, { caller, now }, { action: 'employee.changed', subjectId: id, details });
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
    { version, handOver, heads: named, ...changes }: ChangeEmployeeBody,
    { caller, now }: Readonly<{ caller: Caller; now: number }>,
  ): Promise<EmployeeRow & Readonly<{ heads: readonly string[] }>> {
    if (Object.keys(changes).length === 0 && !named && !handOver)
      refuse({ code: 'NOTHING_TO_CHANGE', details: { id } });
    const employee = await lockEmployeeOf(transaction, id);
    if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
    refuseOnEmployee(caller, employee);
    if (employee.erasedAt !== null) refuse({ code: 'EMPLOYEE_ERASED', details: { employeeId: id } });
    if (employee.version !== version) {
      const details = { what: 'employee', id, expected: version, actual: employee.version } as const;
      refuse({ code: 'STALE_VERSION', details });
    }
    const wished = { ...employee, ...changes };
    // Whoever has left is told nothing any more, and his chat may be that of another account of his.
    const next = wished.active ? wished : { ...wished, ...withoutTelegram(wished) };
    refuseOnEmployee(caller, next);
    await refuseAsAnother(transaction, caller, employee, next);
    const draft = { ...next, heads: named ?? headsAsBefore(next, await headedByOf(transaction, id)) };
    const departments = await knownDepartmentsOf(transaction);
    const duties = await dutiesOf(transaction, id, now);
    const problems: readonly Problem[] = [
      ...validateEmployee(draft, { calendars: this.calendars.names, departments, duties }),
      ...(handOver && next.active ? [{ path: 'handOver', rule: 'HAND_OVER_WHILE_ACTIVE', facts: {} }] : []),
    ];
    if (problems.length > 0) refuse({ code: 'EMPLOYEE_INVALID', details: { problems } });
    return { ...next, heads: headedBy(draft) };
  }
}

/** What a head has headed he still heads; of a new one, or of who is none any more, nothing is said. */
function headsAsBefore({ role }: EmployeeRow, before: readonly string[]): readonly string[] | null {
  return role === 'head' && before.length > 0 ? before : null;
}
