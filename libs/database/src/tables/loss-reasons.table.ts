import { EntitySchema } from 'typeorm';
import { integer, moment, nullable, primary, text, uuid } from './columns.ts';
import { refersTo, unique } from './keys.ts';

/** One of the reasons for which a funnel loses leads. An archived one stays for the leads that were lost for it. */
export type LossReasonRow = Readonly<{
  id: string;
  funnelId: string;
  position: number;
  name: string;
  archivedAt: number | null;
}>;

export const lossReasons = new EntitySchema<LossReasonRow>({
  name: 'loss_reasons',
  columns: {
    id: primary(uuid('id'), 'loss_reasons_pkey'),
    funnelId: uuid('funnel_id'),
    position: integer('position'),
    name: text('name'),
    archivedAt: nullable(moment('archived_at')),
  },
  foreignKeys: [refersTo('loss_reasons_funnel', 'funnelId', 'funnels')],
  indices: [unique('loss_reasons_position', ['funnelId', 'position'], 'archived_at is null')],
});
