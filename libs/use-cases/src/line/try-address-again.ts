import { Inject, Injectable } from '@nestjs/common';
import type { EmployeeCard } from '#contracts';
import { refuse, type Channel } from '#conveyor';
import { Database, EmployeeReader, lockEmployeeOf } from '#database';
import { forgetRefusalOf } from '#database/delivery';
import type { Clock } from '#platform';
import { personOf, refuseOnPerson } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** Messages go again to an address that was refused, because it works by now. */
@Injectable()
export class TryAddressAgain {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What was not sent meanwhile is not sent any more. Where nothing is refused nothing is done. Throws NOT_FOUND, NOT_ALLOWED. */
  run(employeeId: string, channel: Channel, caller: Caller): Promise<EmployeeCard> {
    return this.database.transaction(async (transaction) => {
      const now = this.clock.now();
      const employee = await lockEmployeeOf(transaction, employeeId);
      if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
      refuseOnPerson(caller, 'people.change', personOf(employee));
      if (await forgetRefusalOf(transaction, employeeId, channel)) {
        const details = { version: employee.version, fields: ['refusedOn'], handedOver: 0 };
        const record = { action: 'employee.changed', subjectId: employeeId, details } as const;
        await keepAudit(transaction, { caller, now }, record);
      }
      const card = await new EmployeeReader(transaction).one(employeeId);
      return card ?? refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
    });
  }
}
