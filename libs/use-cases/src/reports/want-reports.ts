import { Inject, Injectable } from '@nestjs/common';
import type { ReportsWanted } from '#contracts';
import { refuse } from '#conveyor';
import { areReportsWantedOf, Database, lockEmployeeOf, wantReportsOf } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** Somebody says whether he wants reports. */
@Injectable()
export class WantReports {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Holds from the next one on, and for those that are written and not sent yet; to say the same again changes nothing. */
  run(employeeId: string, isWanted: boolean, caller: Caller): Promise<ReportsWanted> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const employee = await lockEmployeeOf(transaction, employeeId);
      if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
      if ((await areReportsWantedOf(transaction, employeeId)) === isWanted) return { isWanted };
      await wantReportsOf(transaction, employeeId, isWanted, now);
      const details = { version: employee.version, fields: ['reports'], handedOver: 0 };
      const record = { action: 'employee.changed', subjectId: employeeId, details } as const;
      await keepAudit(transaction, { caller, now }, record);
      return { isWanted };
    });
  }
}
