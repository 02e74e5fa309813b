import { Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import type { Right } from '#conveyor/access';
import { Database, DepartmentReader, EmployeeReader } from '#database';
import { departmentOfStageOf } from '#database/accounts';
import type { Caller } from '../caller.ts';
import { personOf, refuseOnDepartment, refuseOnPerson } from './refuse-foreign.ts';
import { refuseOnLeadOf } from './refuse-on-lead-of.ts';

/** Whether whoever asks may look at something, for screens, which read without a use-case. */
@Injectable()
export class Access {
  constructor(private readonly database: Database) {}

  /** Throws NOT_FOUND when there is no such lead, or he does not see it; NOT_ALLOWED when he sees it and may not do this. */
  onLead(caller: Caller, right: Right, leadId: string): Promise<void> {
    return refuseOnLeadOf(this.database, caller, right, leadId);
  }

  /** Throws NOT_FOUND when there is no such stage, NOT_ALLOWED when he may not do this at it. */
  async onStage(caller: Caller, right: Right, stageId: string): Promise<void> {
    const departmentId = await departmentOfStageOf(this.database, stageId);
    if (departmentId === undefined)
      return refuse({ code: 'NOT_FOUND', details: { what: 'stage', id: stageId } });
    refuseOnDepartment(caller, right, departmentId);
  }

  /** Throws NOT_FOUND when there is no such department, NOT_ALLOWED when he may not do this in it. */
  async onDepartment(caller: Caller, right: Right, id: string): Promise<void> {
    if (!(await new DepartmentReader(this.database).one(id)))
      return refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
    refuseOnDepartment(caller, right, id);
  }

  /** Throws NOT_FOUND when there is no such employee, NOT_ALLOWED when he may not do this with what is his. */
  async onPerson(caller: Caller, right: Right, employeeId: string): Promise<void> {
    const employee = await new EmployeeReader(this.database).one(employeeId);
    if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
    refuseOnPerson(caller, right, personOf(employee));
  }
}
