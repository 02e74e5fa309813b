import { Inject, Injectable } from '@nestjs/common';
import type { SetShiftBody, Shift } from '#contracts';
import { refuse, type Instant } from '#conveyor';
import type { AuditEntry } from '#conveyor/audit';
import { offShiftUntil, validateAbsence } from '#conveyor/hours';
import {
  absencesOf,
  Database,
  spanColumns,
  writeAbsenceOf,
  type AbsenceRow,
  type EmployeeRow,
  type Transaction,
} from '#database';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { absentEmployee } from './absent-employee.ts';
import { endKeptAbsence } from './end-kept-absence.ts';
import { showShift } from './show.ts';
import { WhoWorks } from './who-works.ts';

/** Somebody goes off his shift, or comes back to it. */
@Injectable()
export class SetShift {
  constructor(
    private readonly database: Database,
    private readonly whoWorks: WhoWorks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Off: he gets no leads until then, if nothing is said until his next working day begins; who is off it already is until another
   * moment. On: at once, however long he meant to be off. Throws NOT_FOUND, NOT_ALLOWED, EMPLOYEE_INACTIVE, ABSENCE_INVALID.
   */
  async run(employeeId: string, { on, until }: SetShiftBody, caller: Caller): Promise<Shift> {
    // Of hours that change in this moment it may be the older ones that say when his next day begins.
    const hours = (await this.whoWorks.of([employeeId])).get(employeeId)?.hours ?? null;
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const employee = await absentEmployee(transaction, employeeId, caller);
      if (!employee.active) refuse({ code: 'EMPLOYEE_INACTIVE', details: { employeeId } });
      const present = await absencesOf(transaction, employeeId);
      const off = present.find(({ kind, untilAt }) => kind === 'off_shift' && (untilAt ?? 0) > now);
      const at = { employee, off, now };
      const entry = on
        ? await comeBack(transaction, at)
        : await goOff(transaction, at, until ?? offShiftUntil(hours, now));
      if (entry) await keepAudit(transaction, { caller, now }, entry);
      return showShift(transaction, employeeId, now);
    });
  }
}

/** Whose shift it is, and the absence that says that he is off it. */
type Standing = Readonly<{ employee: EmployeeRow; off: AbsenceRow | undefined; now: Instant }>;

async function comeBack(
  transaction: Transaction,
  { employee, off, now }: Standing,
): Promise<AuditEntry | undefined> {
  if (!off) return undefined;
  await endKeptAbsence(transaction, off, { timeZone: employee.timeZone, now });
  return { action: 'absence.ended', subjectId: employee.id, details: { absenceId: off.id } };
}

async function goOff(
  transaction: Transaction,
  { employee: { id: employeeId, timeZone }, off, now }: Standing,
  until: Instant,
): Promise<AuditEntry> {
  const absence = { kind: 'off_shift', substituteId: null, from: now, until } as const;
  const problems = validateAbsence(absence, { employeeId, timeZone, now, known: [] });
  if (problems.length > 0) refuse({ code: 'ABSENCE_INVALID', details: { problems } });
  const { kind, substituteId } = absence;
  const begun = { id: uuidv7(now), employeeId, kind, substituteId, bringBack: false, createdAt: now };
  const row: AbsenceRow = { ...(off ?? { ...begun, ...spanColumns(absence) }), untilAt: until };
  await writeAbsenceOf(transaction, row);
  const details = { absenceId: row.id, substituteId };
  return { action: 'absence.entered', subjectId: employeeId, details };
}
