/** The table of who is known to a provider of single sign-on. Nobody has two identities of one provider: the second would be somebody else's. */
export const IDENTITIES: readonly string[] = [
  `create table identities (
    issuer text not null,
    subject text not null,
    employee_id uuid not null constraint identities_account references accounts (employee_id),
    linked_at timestamptz(3) not null,
    constraint identities_pkey primary key (issuer, subject)
  )`,
  `create unique index identities_one_a_provider on identities (employee_id, issuer)`,
];
