import { EntitySchema } from 'typeorm';
import type { AuditWay } from '#conveyor/audit';
import type { LocalDate } from '#conveyor/hours';
import type { AskedBy, ErasureGround } from '#conveyor/privacy';
import { date, jsonb, moment, nullable, primary, text, uuid, uuids } from './columns.ts';
import { index } from './keys.ts';

/** That personal data was erased: of whom by ids alone, so that nothing of it comes back with the record of its end. */
export type ErasureRow = Readonly<{
  id: string;
  at: number;
  /** The employee; null when it was the product. */
  byId: string | null;
  through: AuditWay;
  ground: ErasureGround;
  /** On whose request. */
  askedBy: AskedBy;
  /** Under which number the request is registered; never a name. */
  reference: string | null;
  receivedOn: LocalDate | null;
  /** The last day on which it could be done in time; null where nothing says when it was asked for. */
  dueOn: LocalDate | null;
  /** When it was done first, where a restored backup had to be erased again; null else. */
  firstAt: number | null;
  leadIds: readonly string[];
  employeeIds: readonly string[];
  /** How many rows of which table were changed or deleted. */
  counts: Readonly<Record<string, number>>;
  /** Notifications that were on their way out in that very moment and could not be called back. */
  leaving: readonly string[];
}>;

export const erasures = new EntitySchema<ErasureRow>({
  name: 'erasures',
  columns: {
    id: primary(uuid('id'), 'erasures_pkey'),
    at: moment('at'),
    byId: nullable(uuid('by_id')),
    through: text('through'),
    ground: text('ground'),
    askedBy: text('asked_by'),
    reference: nullable(text('reference')),
    receivedOn: nullable(date('received_on')),
    dueOn: nullable(date('due_on')),
    firstAt: nullable(moment('first_at')),
    leadIds: uuids('lead_ids'),
    employeeIds: uuids('employee_ids'),
    counts: jsonb('counts'),
    leaving: uuids('leaving'),
  },
  checks: [
    { name: 'erasures_way_known', expression: `through in ('api', 'console', 'product')` },
    {
      name: 'erasures_ground_known',
      expression: `ground in ('asked_for_gdpr', 'consent_withdrawn', 'unlawful', 'not_needed', 'purpose_reached', 'retention')`,
    },
    { name: 'erasures_asked_by_known', expression: `asked_by in ('person', 'authority', 'operator')` },
  ],
  indices: [index('erasures_newest', ['at', 'id'])],
});
