import { Inject, Injectable } from '@nestjs/common';
import type { Erasure } from '#contracts';
import { HERE, type Instant } from '#conveyor';
import type { AuditEntry } from '#conveyor/audit';
import { endErased, erasureDueOn, type ErasureAsked } from '#conveyor/privacy';
import { Database, type Transaction } from '#database';
import {
  erasePeopleOf,
  insertErasureOf,
  lockLeadsToEraseOf,
  stopMessagesOf,
  type LeadToErase,
  type RowCounts,
} from '#database/privacy';
import { uuidv7, type Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import { authorOf } from '../audit/author.ts';
import type { Caller } from '../caller.ts';
import { Calendars } from '../line/calendars.ts';
import { FollowUps } from '../moves/follow-ups.ts';
import { MoveLead } from '../moves/move-lead.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { eraseEmployees } from './erase-employees.ts';
import { addedUp } from './added-up.ts';
import { showErasure } from './show-erasure.ts';
import { refuseMissing } from './refuse-missing.ts';

/** The production calendar by which the working days of the Russian law are counted. */
const CALENDAR_OF_THE_LAW = 'ru';

/** Under which id it is kept, and when it was done first, where it is done again. */
export type DoneBefore = Readonly<{ id: string; firstAt: Instant }>;

type Doing = Readonly<{ caller: Caller; now: Instant; before: DoneBefore | null }>;

/** The personal data of people is erased for good, with a record of it that tells of nobody. */
@Injectable()
export class ErasePeople {
  constructor(
    private readonly database: Database,
    private readonly moveLead: MoveLead,
    private readonly followUps: FollowUps,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Erases the persons of leads, and employees who have left, in one transaction. A lead that is open ends; nothing that is still to
   * be told of it is sent. Throws NOT_FOUND for whoever is not there, EMPLOYEE_HOLDS_LEADS for an employee who still has open
   * leads. `before`: a restored backup brought back what was erased, and it is done again for whoever is there.
   */
  async run(asked: ErasureAsked, caller: Caller, before: DoneBefore | null = null): Promise<Erasure> {
    let freed: readonly string[] = [];
    const erasure = await repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const done = await this.within(transaction, asked, { caller, now, before });
      freed = done.freed;
      return showErasure(transaction, done.id);
    });
    this.followUps.begin({ told: [], freed });
    return erasure;
  }

  private async within(
    transaction: Transaction,
    asked: ErasureAsked,
    doing: Doing,
  ): Promise<Readonly<{ id: string; freed: readonly string[] }>> {
    const { caller, now, before } = doing;
    const leads = await lockLeadsToEraseOf(transaction, asked.leadIds);
    if (!before) refuseMissing('lead', asked.leadIds, leads);
    for (const { departmentId } of leads) refuseOnDepartment(caller, 'personal-data.erase', departmentId);
    const freed = await this.endOpen(transaction, leads, caller);
    const leadIds = leads.map(({ id }) => id);
    const { suppressed, leaving } = await stopMessagesOf(transaction, leadIds, now);
    const ofLeads = await erasePeopleOf(transaction, { kind: 'lead', ids: leadIds }, now);
    const employees = await eraseEmployees(transaction, asked.employeeIds, doing);
    const id = before?.id ?? uuidv7(now);
    const { actor: byId, through } = authorOf(caller);
    await insertErasureOf(transaction, {
      ...asked,
      leadIds,
      employeeIds: employees.ids,
      id,
      at: now,
      byId,
      through,
      dueOn: this.dueOn(asked),
      firstAt: before?.firstAt ?? null,
      counts: addedUp(ofLeads, employees.counts, silenced(suppressed)),
      leaving,
    });
    await keepAudit(transaction, { caller, now }, ...entries(id, leadIds, employees.ids));
    return { id, freed };
  }

  /** Whoever held one of them has a place more. */
  private async endOpen(
    transaction: Transaction,
    leads: readonly LeadToErase[],
    caller: Caller,
  ): Promise<readonly string[]> {
    const { as: _, ...own } = caller;
    const freed: string[] = [];
    for (const { id: leadId } of leads.filter(({ isOpen }) => isOpen)) {
      const done = await this.moveLead.within(transaction, {
        leadId,
        version: null,
        bearing: HERE,
        caller: { ...own, repeatable: null },
        right: 'personal-data.erase',
        decide: endErased,
      });
      freed.push(...done.freed);
    }
    return freed;
  }

  private dueOn({ ground, receivedOn }: ErasureAsked): string | null {
    if (receivedOn === null) return null;
    return erasureDueOn(ground, receivedOn, this.calendars.named(CALENDAR_OF_THE_LAW) ?? {});
  }
}

function silenced(suppressed: number): RowCounts {
  return suppressed > 0 ? { notifications_suppressed: suppressed } : {};
}

function entries(
  erasureId: string,
  leadIds: readonly string[],
  employeeIds: readonly string[],
): readonly AuditEntry[] {
  const details = { erasureId };
  return [
    ...leadIds.map((subjectId) => ({ action: 'lead.erased', subjectId, details }) as const),
    ...employeeIds.map((subjectId) => ({ action: 'employee.erased', subjectId, details }) as const),
  ];
}
