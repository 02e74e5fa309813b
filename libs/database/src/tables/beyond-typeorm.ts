import { ATTEMPTS_BY_TIME } from '../migrations/attempts-by-time.ts';
import { MAKE_BI_VIEWS } from '../migrations/bi/make-views.ts';
import { KEEP_AUDIT } from '../migrations/append-only.ts';
import { LEADS_BY_COMPANY, LEADS_BY_PHONE, LEADS_OF_PERSON } from '../migrations/lead-acquaintances.ts';
import { LEAD_WORDS } from '../migrations/lead-words.ts';
import { ROSTER_VERSION } from '../migrations/roster-version.ts';
import { ADD_BUCKETS, FIGURES, keepFigures, NOTE_ACCEPTANCE } from '../migrations/visit-figures.ts';

/**
 * What an EntitySchema can't say, as the statements that bring it about on tables that were made from it:
 * room on the pages for updates in place, numbers that nobody may choose himself, indices over
 * expressions and with columns beside, triggers, and views.
 */
export const BEYOND_TYPEORM: readonly string[] = [
  'alter table leads set (fillfactor = 80)',
  'alter table visits set (fillfactor = 80)',
  'alter table handoffs set (fillfactor = 80)',
  'alter table notifications set (fillfactor = 70)',
  `create unique index visits_one_lead_a_seat_in_all on visits (employee_id, seat_in_all) include (stage_id)
    where ended_at is null`,
  `create index visits_due_soonest on visits (stage_id, coalesce(due_at, 'infinity'), lead_id) where ended_at is null`,
  `create index visits_begun on visits (stage_id, coalesce(stands_since, entered_at))`,
  ...ATTEMPTS_BY_TIME,
  `create index notifications_by_time on notifications using brin (created_at) with (autosummarize = on)`,
  `create unique index alerts_one_a_thing on alerts (rule, coalesce(subject, '')) where ended_at is null`,
  ...LEAD_WORDS,
  LEADS_BY_PHONE,
  LEADS_BY_COMPANY,
  ...LEADS_OF_PERSON,
  ...ROSTER_VERSION,
  ...KEEP_AUDIT,
  ADD_BUCKETS,
  ...keepFigures(FIGURES),
  ...NOTE_ACCEPTANCE,
  ...[
    ['notifications', 'seq'],
    ['captured_messages', 'seq'],
    ['visit_deltas', 'id'],
    ['sign_in_failures', 'id'],
  ].flatMap(([table, column]) => [
    `alter table ${table} alter column ${column} drop default`,
    `drop sequence ${table}_${column}_seq`,
    `alter table ${table} alter column ${column} add generated always as identity`,
  ]),
  ...MAKE_BI_VIEWS,
];
