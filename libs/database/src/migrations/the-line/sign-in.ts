/** The tables of who signs in how. Nothing in them lets anybody in: of passwords, tokens and keys only hashes are kept. */
export const SIGN_IN: readonly string[] = [
  `create table accounts (
    employee_id uuid not null constraint accounts_pkey primary key
      constraint accounts_employee references employees (id),
    password_hash text,
    password_set_at timestamptz(3),
    created_at timestamptz(3) not null,
    constraint accounts_password_dated check ((password_hash is null) = (password_set_at is null))
  )`,
  `create table sessions (
    id uuid not null constraint sessions_pkey primary key,
    token_hash text not null,
    employee_id uuid not null constraint sessions_account references accounts (employee_id),
    agent text,
    created_at timestamptz(3) not null,
    used_at timestamptz(3) not null,
    ends_at timestamptz(3) not null
  )`,
  `create unique index sessions_token on sessions (token_hash)`,
  `create index sessions_of_employee on sessions (employee_id)`,
  `create index sessions_ended on sessions (ends_at)`,
  `create table api_keys (
    id uuid not null constraint api_keys_pkey primary key,
    secret_hash text not null,
    employee_id uuid not null constraint api_keys_account references accounts (employee_id),
    name text not null,
    rights text[],
    created_at timestamptz(3) not null,
    expires_at timestamptz(3),
    used_at timestamptz(3),
    revoked_at timestamptz(3)
  )`,
  `create index api_keys_of_employee on api_keys (employee_id)`,
  `create table sign_in_failures (
    id bigint generated always as identity constraint sign_in_failures_pkey primary key,
    account text not null,
    address text not null,
    failed_at timestamptz(3) not null
  )`,
  `create index sign_in_failures_of_account on sign_in_failures (account, failed_at)`,
  `create index sign_in_failures_from on sign_in_failures (address, failed_at)`,
  `create index sign_in_failures_age on sign_in_failures (failed_at)`,
];
