import { EntitySchema } from 'typeorm';
import { moment, nullable, primary, text, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** What can be done by hand about messages, channels and workers. */
export type InterventionKind = 'retry' | 'pause' | 'resume' | 'drain' | 'close';

/** Something that was done by hand, and why. The audit names it by its id: what people write must be erasable. */
export type InterventionRow = Readonly<{
  id: string;
  kind: InterventionKind;
  /** Null: the product itself did it. */
  employeeId: string | null;
  /** In the words of whoever did it; null where it was the product. */
  reason: string | null;
  at: number;
}>;

export const interventions = new EntitySchema<InterventionRow>({
  name: 'interventions',
  columns: {
    id: primary(uuid('id'), 'interventions_pkey'),
    kind: text('kind'),
    employeeId: nullable(uuid('employee_id')),
    reason: nullable(text('reason')),
    at: moment('at'),
  },
  checks: [
    {
      name: 'interventions_kind_known',
      expression: `kind in ('retry', 'pause', 'resume', 'drain', 'close')`,
    },
    { name: 'interventions_reasoned', expression: 'num_nulls(employee_id, reason) in (0, 2)' },
  ],
  foreignKeys: [refersTo('interventions_employee', 'employeeId', 'employees')],
  indices: [index('interventions_of_employee', ['employeeId'], 'employee_id is not null')],
});
