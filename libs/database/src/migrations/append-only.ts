/** The tables that nobody changes, once a row is written. */
const APPEND_ONLY = ['audit_records', 'audit_seals'];

/**
 * Lets nothing of the audit be changed or taken out, by our own code or at a console: by triggers, which only the owner of the
 * tables or a superuser of the database can switch off. What such a one does is seen by the chain.
 */
export const KEEP_AUDIT: readonly string[] = [
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op)
      using errcode = 'insufficient_privilege'; end $$`,
  ...APPEND_ONLY.map(
    (table) => `create trigger ${table}_append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),
];
