import { Inject, Injectable } from '@nestjs/common';
import type { Absence as AbsenceShown, NewAbsenceBody } from '#contracts';
import { refuse } from '#conveyor';
import { daysOf, doMeet, validateAbsence, type Absence } from '#conveyor/hours';
import {
  absenceOf,
  absencesOf,
  Database,
  lockKnownEmployeesOf,
  spanColumns,
  writeAbsenceOf,
  type EmployeeRow,
  type Transaction,
} from '#database';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { absentEmployee } from './absent-employee.ts';
import { showAbsence } from './show.ts';

/** Somebody will be away, or is. */
@Injectable()
export class EnterAbsence {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Enters the absence; throws ABSENCE_INVALID with every problem, or ABSENCES_MEET with the one that is there already. */
  run(employeeId: string, { bringBack, ...absence }: NewAbsenceBody, caller: Caller): Promise<AbsenceShown> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const employee = await absentEmployee(transaction, employeeId, caller);
      if (!employee.active) refuse({ code: 'EMPLOYEE_INACTIVE', details: { employeeId } });
      const { substituteId } = absence;
      const known = await lockKnownEmployeesOf(transaction, substituteId === null ? [] : [substituteId]);
      const problems = validateAbsence(absence, { employeeId, timeZone: employee.timeZone, now, known });
      if (problems.length > 0) refuse({ code: 'ABSENCE_INVALID', details: { problems } });
      await refuseMeeting(transaction, employee, absence);
      const id = uuidv7(now);
      const { kind } = absence;
      const facts = { kind, substituteId, bringBack, ...spanColumns(absence) };
      await writeAbsenceOf(transaction, { ...facts, id, employeeId, createdAt: now });
      const details = { absenceId: id, substituteId };
      await keepAudit(
        transaction,
        { caller, now },
        { action: 'absence.entered', subjectId: employeeId, details },
      );
      return showAbsence(transaction, employeeId, id);
    });
  }
}

async function refuseMeeting(
  transaction: Transaction,
  { id, timeZone }: EmployeeRow,
  absence: Absence,
): Promise<void> {
  const present = await absencesOf(transaction, id);
  // Whoever is off his shift may be away for another reason as well, as soon as somebody knows it.
  const met = present.find((row) => row.kind !== 'off_shift' && doMeet(absenceOf(row), absence, timeZone));
  if (!met) return;
  const details = { absenceId: met.id, ...daysOf(absenceOf(met), timeZone) };
  refuse({ code: 'ABSENCES_MEET', details });
}
