/**
 * A column of sealed values: `about`, in SQL, is what each of them was sealed about, and is another one in each row. A row is there for the
 * sake of its sealed value: it goes with it when the key is lost.
 */
export type SealedColumn = Readonly<{ table: string; column: string; about: string }>;

/** Every column that holds sealed values: whatever is not named here is forgotten when keys are changed, so a test looks for it. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'channel_secrets', column: 'value_sealed', about: `'channel:' || channel || ':' || name` },
  {
    table: 'event_secrets',
    column: 'value_sealed',
    about: `'subscription:' || subscription_id || ':' || name`,
  },
  { table: 'outside_addresses', column: 'address_sealed', about: `'outside:' || receiver` },
  { table: 'push_subscriptions', column: 'subscription_sealed', about: `'push:' || id` },
  { table: 'totp_secrets', column: 'secret_sealed', about: `'account:' || employee_id || ':totp'` },
];
