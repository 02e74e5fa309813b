import { Inject, Injectable } from '@nestjs/common';
import type { AbsenceList } from '#contracts';
import { refuse } from '#conveyor';
import { endAbsence } from '#conveyor/hours';
import { absenceOf, absencesOf, Database, deleteAbsenceOf, spanColumns, writeAbsenceOf } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { absentEmployee } from './absent-employee.ts';
import { showAbsences } from './show.ts';

/** Somebody will not be away after all, or is back sooner. */
@Injectable()
export class CancelAbsence {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends the absence now and keeps what was of it, see `endAbsence`; throws NOT_FOUND, or ABSENCE_OVER. */
  run(employeeId: string, absenceId: string, caller: Caller): Promise<AbsenceList> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const { timeZone } = await absentEmployee(transaction, employeeId, caller);
      const row = (await absencesOf(transaction, employeeId)).find(({ id }) => id === absenceId);
      if (!row) return refuse({ code: 'NOT_FOUND', details: { what: 'absence', id: absenceId } });
      const ended = endAbsence(absenceOf(row), now, timeZone);
      if (ended.isOver) return refuse({ code: 'ABSENCE_OVER', details: { absenceId } });
      if (ended.left) await writeAbsenceOf(transaction, { ...row, ...spanColumns(ended.left) });
      else await deleteAbsenceOf(transaction, absenceId);
      const entry = { action: 'absence.ended', subjectId: employeeId, details: { absenceId } } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return showAbsences(transaction, employeeId);
    });
  }
}
