import { Inject, Injectable } from '@nestjs/common';
import type { PeopleExported, PersonalDataBody } from '#contracts';
import { refuse } from '#conveyor';
import { Database, EmployeeReader, type Transaction } from '#database';
import { exportPeopleOf } from '#database/privacy';
import type { Clock } from '#platform';
import { personOf, refuseOnPerson } from '../access/refuse-foreign.ts';
import { refuseOnLeadOf } from '../access/refuse-on-lead-of.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** A person is given all that is kept about him. */
@Injectable()
export class ExportPeople {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything about the persons of leads, and about employees; that it was given out is in the audit before it is. Throws NOT_FOUND. */
  run({ leadIds, employeeIds }: PersonalDataBody, caller: Caller): Promise<PeopleExported> {
    return this.database.transaction(async (transaction) => {
      const now = this.clock.now();
      for (const id of leadIds) await refuseOnLeadOf(transaction, caller, 'personal-data.export', id);
      for (const id of employeeIds) await refuseOnEmployeeOf(transaction, caller, id);
      await keepAudit(
        transaction,
        { caller, now },
        ...leadIds.map((subjectId) => ({ action: 'lead.exported', subjectId, details: {} }) as const),
        ...employeeIds.map((subjectId) => ({ action: 'employee.exported', subjectId, details: {} }) as const),
      );
      return {
        exportedAt: new Date(now).toISOString(),
        leadIds: [...leadIds],
        employeeIds: [...employeeIds],
        tables: [
          ...(await tablesOf(transaction, 'lead', leadIds)),
          ...(await tablesOf(transaction, 'employee', employeeIds)),
        ],
      };
    });
  }
}

async function refuseOnEmployeeOf(transaction: Transaction, caller: Caller, id: string): Promise<void> {
  const employee = await new EmployeeReader(transaction).one(id);
  if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
  refuseOnPerson(caller, 'personal-data.export', personOf(employee));
}

async function tablesOf(
  transaction: Transaction,
  of: 'lead' | 'employee',
  ids: readonly string[],
): Promise<PeopleExported['tables']> {
  if (ids.length === 0) return [];
  const tables = await exportPeopleOf(transaction, { kind: of, ids });
  return tables.map(({ table, rows, leftOut }) => ({ of, table, rows: [...rows], leftOut }));
}
