import { EntitySchema } from 'typeorm';
import { moment, primary, uuid, uuids } from './columns.ts';
import { refersTo } from './keys.ts';

/** A demo department, and what came with it: by this it is known what goes when it goes, and of whom nobody is ever told anything. */
export type DemoRow = Readonly<{
  departmentId: string;
  funnelId: string;
  employeeIds: readonly string[];
  loadedAt: number;
}>;

export const demos = new EntitySchema<DemoRow>({
  name: 'demos',
  columns: {
    departmentId: primary(uuid('department_id'), 'demos_pkey'),
    funnelId: uuid('funnel_id'),
    employeeIds: uuids('employee_ids'),
    loadedAt: moment('loaded_at'),
  },
  foreignKeys: [
    refersTo('demos_department', 'departmentId', 'departments'),
    refersTo('demos_funnel', 'funnelId', 'funnels'),
  ],
});
