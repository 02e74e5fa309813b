import { Injectable } from '@nestjs/common';
import type { Instant } from '#conveyor';
import type { AuditDetails } from '#conveyor/audit';
import { Database, EmployeeReader } from '#database';
import type { AboutTable } from '#files';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { makerOf } from './maker-of.ts';

/** Which figures of a funnel are taken, and when. */
export type FiguresTaken = Readonly<{
  funnelId: string;
  now: Instant;
  details: AuditDetails['figures.exported'];
}>;

/** Somebody takes figures in a file: that he does is in the audit before he has them. */
@Injectable()
export class NoteFiguresExport {
  constructor(
    private readonly database: Database,
    private readonly employees: EmployeeReader,
  ) {}

  /** What the file says of who had it made, and when. */
  async run(
    { funnelId, now, details }: FiguresTaken,
    caller: Caller,
  ): Promise<Pick<AboutTable, 'madeAt' | 'madeBy'>> {
    const madeBy = await makerOf(caller, this.employees);
    await this.database.transaction((transaction) =>
      keepAudit(transaction, { caller, now }, { action: 'figures.exported', subjectId: funnelId, details }),
    );
    return { madeAt: now, madeBy };
  }
}
