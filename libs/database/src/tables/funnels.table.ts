import { EntitySchema } from 'typeorm';
import { integer, moment, nullable, otherwise, primary, text, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** An ordered list of stages. Its version grows with every change of itself, its stages or their specialists. */
export type FunnelRow = Readonly<{
  id: string;
  version: number;
  name: string;
  departmentId: string;
  archivedAt: number | null;
  createdAt: number;
}>;

export const funnels = new EntitySchema<FunnelRow>({
  name: 'funnels',
  columns: {
    id: primary(uuid('id'), 'funnels_pkey'),
    version: otherwise(integer('version'), 1),
    name: text('name'),
    departmentId: uuid('department_id'),
    archivedAt: nullable(moment('archived_at')),
    createdAt: moment('created_at'),
  },
  foreignKeys: [refersTo('funnels_department', 'departmentId', 'departments')],
});
