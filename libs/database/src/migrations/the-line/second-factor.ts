/** The tables of by what else people show that it is they. Secrets in them are sealed, codes hashed. */
export const SECOND_FACTOR: readonly string[] = [
  `create table totp_secrets (
    employee_id uuid not null constraint totp_secrets_pkey primary key
      constraint totp_secrets_account references accounts (employee_id),
    secret_sealed text not null,
    created_at timestamptz(3) not null,
    confirmed_at timestamptz(3),
    last_step bigint
  )`,
  `create table passkeys (
    id text not null constraint passkeys_pkey primary key,
    employee_id uuid not null constraint passkeys_account references accounts (employee_id),
    public_key text not null,
    counter bigint not null,
    name text not null,
    created_at timestamptz(3) not null,
    used_at timestamptz(3)
  )`,
  `create index passkeys_of_employee on passkeys (employee_id)`,
  `create table recovery_codes (
    code_hash text not null constraint recovery_codes_pkey primary key,
    employee_id uuid not null constraint recovery_codes_account references accounts (employee_id),
    created_at timestamptz(3) not null
  )`,
  `create index recovery_codes_of_employee on recovery_codes (employee_id)`,
  `create table passkey_challenges (
    challenge text not null constraint passkey_challenges_pkey primary key,
    employee_id uuid constraint passkey_challenges_account references accounts (employee_id),
    expires_at timestamptz(3) not null
  )`,
  `create index passkey_challenges_expired on passkey_challenges (expires_at)`,
];
