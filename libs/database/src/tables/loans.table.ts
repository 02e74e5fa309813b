import { EntitySchema } from 'typeorm';
import { moment, nullable, primary, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** A lead that others work while its holder is away, and that comes back to him. */
export type LoanRow = Readonly<{
  leadId: string;
  /** Who comes back. */
  employeeId: string;
  /** Null: the absence was taken back before it began. */
  absenceId: string | null;
  stageId: string;
  lentAt: number;
}>;

export const loans = new EntitySchema<LoanRow>({
  name: 'loans',
  columns: {
    leadId: primary(uuid('lead_id'), 'loans_pkey'),
    employeeId: uuid('employee_id'),
    absenceId: nullable(uuid('absence_id')),
    stageId: uuid('stage_id'),
    lentAt: moment('lent_at'),
  },
  foreignKeys: [
    refersTo('loans_lead', 'leadId', 'leads'),
    refersTo('loans_employee', 'employeeId', 'employees'),
    { ...refersTo('loans_absence', 'absenceId', 'absences'), onDelete: 'SET NULL' },
    refersTo('loans_stage', 'stageId', 'stages'),
  ],
  indices: [index('loans_of_absence', ['absenceId'])],
});
