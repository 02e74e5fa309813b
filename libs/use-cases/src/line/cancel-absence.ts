import { Inject, Injectable } from '@nestjs/common';
import type { AbsenceList } from '#contracts';
import { refuse } from '#conveyor';
import { absencesOf, Database } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { absentEmployee } from './absent-employee.ts';
import { endKeptAbsence } from './end-kept-absence.ts';
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
      const hasEnded = await endKeptAbsence(transaction, row, { timeZone, now });
      if (!hasEnded) refuse({ code: 'ABSENCE_OVER', details: { absenceId } });
      const entry = { action: 'absence.ended', subjectId: employeeId, details: { absenceId } } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return showAbsences(transaction, employeeId);
    });
  }
}
