import { Injectable } from '@nestjs/common';
import type { ErasurePreview, PersonalDataBody } from '#contracts';
import { Database } from '#database';
import { countPersonalOf, employeesToEraseOf, leadsToEraseOf } from '#database/privacy';
import { personOf, refuseOnDepartment, refuseOnPerson } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { addedUp } from './added-up.ts';
import { refuseMissing } from './refuse-missing.ts';

/** What an erasure would come to; nothing is changed. */
@Injectable()
export class PreviewErasure {
  constructor(private readonly database: Database) {}

  /** Counts what would be changed or deleted at this moment; throws NOT_FOUND for whoever is not there. */
  async run({ leadIds, employeeIds }: PersonalDataBody, caller: Caller): Promise<ErasurePreview> {
    const leads = await leadsToEraseOf(this.database, leadIds);
    const employees = await employeesToEraseOf(this.database, employeeIds);
    refuseMissing('lead', leadIds, leads);
    refuseMissing('employee', employeeIds, employees);
    for (const { departmentId } of leads) refuseOnDepartment(caller, 'personal-data.erase', departmentId);
    for (const one of employees) refuseOnPerson(caller, 'personal-data.erase', personOf(one));
    const counts = addedUp(
      await countPersonalOf(this.database, { kind: 'lead', ids: leadIds }),
      await countPersonalOf(this.database, { kind: 'employee', ids: employeeIds }),
    );
    return {
      counts,
      openLeads: leads.filter(({ isOpen }) => isOpen).length,
      holding: employees
        .filter(({ leads: held }) => held > 0)
        .map(({ id: employeeId, leads: held }) => ({ employeeId, leads: held })),
    };
  }
}
