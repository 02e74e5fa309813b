/** The tables of how people come to their accounts. */
export const ACCOUNTS: readonly string[] = [
  `create table one_time_links (
    token_hash text not null constraint one_time_links_pkey primary key,
    purpose text not null constraint one_time_links_purpose_known check (purpose in ('set_up', 'invitation', 'reset')),
    employee_id uuid constraint one_time_links_employee references employees (id),
    created_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    used_at timestamptz(3),
    constraint one_time_links_of_somebody check (purpose = 'set_up' or employee_id is not null),
    constraint one_time_links_end_later check (expires_at > created_at)
  )`,
  // Whoever makes a link anew takes the place of the one before, which is void from then on.
  `create unique index one_time_links_one_open on one_time_links (employee_id, purpose)
    where used_at is null and employee_id is not null`,
  `create unique index one_time_links_one_set_up on one_time_links (purpose)
    where used_at is null and employee_id is null`,
  `create index one_time_links_expired on one_time_links (expires_at)`,
];
