import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { tellPersonOf, type Statement, type Transaction } from '#database';
import { closeAccountOf } from '#database/accounts';
import { hashPassword } from '#platform';
import {
  AskForReset,
  ChangeEmployee,
  DeliverNotification,
  EndAccess,
  Invite,
  MakeKey,
  SetPasswordByLink,
  SignIn,
  SignInByIdentity,
  WhoAsks,
  type Visitor,
} from '#use-cases';
import { linkOf } from '../../support/account-writes.ts';
import { refusalOf, SOMEBODY } from '../../support/a-lead.ts';
import { aLine, type Person } from '../../support/a-line.ts';
import { keyOf, sessionOf } from '../../support/api-keys.ts';
import { actionsOf } from '../../support/audit-records.ts';
import { useLine } from '../../support/line-app.ts';
import { meanwhile } from '../../support/meanwhile.ts';

const app = useLine();

const PASSWORD = 'three green umbrellas';
const HERE: Visitor = { address: '192.0.2.7', agent: null, origin: { through: 'api', requestId: null } };

/** Every table whose rows hang on an account. */
const readHanging: Statement<{ table: string }> = {
  name: 'test_hanging_on_accounts',
  text: `select r.relname as table from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_class a on a.oid = k.confrelid
    where k.contype = 'f' and a.relname = 'accounts' order by 1`,
};
const countOf = (table: string): Statement<{ rows: number }> => ({
  name: `test_count_${table}`,
  text: `select count(*)::int as rows from ${table} where employee_id = $1`,
});
const furnish: Statement<never> = {
  name: 'test_furnish_account',
  text: `with p as (update accounts set password_hash = $2, password_set_at = now(), created_at = $3 where employee_id = $1),
    i as (insert into identities values ('https://login.test', $1, $1::uuid, now())),
    t as (insert into totp_secrets (employee_id, secret_sealed, created_at) values ($1::uuid, 'sealed', now())),
    k as (insert into passkeys (id, employee_id, public_key, counter, name, created_at) values ($1, $1::uuid, 'key', 0, 'Phone', now())),
    c as (insert into passkey_challenges values ($1, $1::uuid, now()))
    insert into recovery_codes values ($1, $1::uuid, now())`,
};
const lastLetter: Statement<{ id: string }> = {
  name: 'test_last_letter',
  text: `select id from notifications where subject_id = $1 order by seq desc limit 1`,
};

let anna: Person;
let token: string;
let key: string;
let reset: string;

beforeEach(async () => {
  const [head] = (await aLine().insert(app.database)).heads;
  if (!head) throw new Error('The line has no head.');
  anna = head;
  key = await keyOf(app.database, anna.id);
  token = (await sessionOf(app.database, anna.id)).headers.cookie.replace('sid=', '');
  reset = await linkOf(app.database, 'reset', anna.id);
  const opened = new Date(app.clock.now()).toISOString();
  await app.database.run(furnish, [anna.id, await hashPassword(PASSWORD), opened]);
});

const bySession = () => app.get(WhoAsks).bySession(token);
const byKey = () => app.get(WhoAsks).byKey(key);
const claimed = () => ({
  issuer: 'https://login.test',
  subject: anna.id,
  email: anna.email,
  isEmailVerified: true,
});

const dismissed = (active: boolean, version = 1) =>
  app.get(ChangeEmployee).run(anna.id, { version, active, handOver: false }, SOMEBODY);

const CLOSED: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['has her access ended', () => app.get(EndAccess).run(anna.id, SOMEBODY)],
  [
    'has left and come back',
    async () => {
      await dismissed(false);
      await dismissed(true, 2);
    },
  ],
];

describe('somebody who', () => {
  it.each(CLOSED)('%s comes in by nothing that she had', async (_, close) => {
    expect([await bySession(), await byKey()]).toEqual([expect.anything(), expect.anything()]);
    await close();
    expect([await bySession(), await byKey()]).toEqual([undefined, undefined]);
    const signedIn = app.get(SignIn).run({ email: anna.email, password: PASSWORD, code: null }, HERE);
    expect(await refusalOf(signedIn)).toBe('SIGN_IN_REFUSED');
    expect(await refusalOf(app.get(SignInByIdentity).run(claimed(), HERE))).toBe('IDENTITY_UNKNOWN');
    const byLink = app
      .get(SetPasswordByLink)
      .run('reset', { token: reset, password: PASSWORD, code: null }, HERE);
    expect(await refusalOf(byLink)).toBe('LINK_VOID');
    const tables = (await app.database.run(readHanging, [])).map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(['identities', 'passkeys', 'sessions']));
    for (const table of [...tables, 'accounts', 'one_time_links'])
      expect([table, await app.database.run(countOf(table), [anna.id])]).toEqual([table, [{ rows: 0 }]]);
    expect(await actionsOf(app.database, anna.id)).toContain('account.access-ended');
  });

  it.each(CLOSED)('%s can ask for no letter, and gets none that was on its way', async (_, close) => {
    const telling = { kind: 'account.reset', employeeId: anna.id } as const;
    const [told] = await tellPersonOf(app.database, telling, app.clock.now());
    await close();
    const letters = app.email.letters.length;
    app.clock.tick(1);
    await app.get(Invite).run(anna.id, SOMEBODY);
    const late = await app.get(DeliverNotification).run(told?.notificationId ?? '');
    expect(late).toMatchObject({ state: 'suppressed', code: 'NOT_WANTED_ANY_MORE' });
    expect(app.email.letters).toHaveLength(letters);
  });

  it('has no account any more is not written to when she asks for a letter', async () => {
    await app.get(EndAccess).run(anna.id, SOMEBODY);
    app.get(AskForReset).begin(anna.email);
    await app.get(AskForReset).idle();
    expect(await app.database.run(lastLetter, [anna.id])).toEqual([]);
  });

  it('was invited anew comes in by the new letter', async () => {
    await app.get(EndAccess).run(anna.id, SOMEBODY);
    app.clock.tick(1);
    await app.get(Invite).run(anna.id, SOMEBODY);
    const [letter] = await app.database.run(lastLetter, [anna.id]);
    expect(await app.get(DeliverNotification).run(letter?.id ?? '')).toMatchObject({ state: 'sent' });
    const link = /\/invitation#([\w-]{43})/.exec(app.email.letters.at(-1)?.text ?? '')?.[1] ?? randomUUID();
    const password = 'four yellow umbrellas';
    const begun = await app
      .get(SetPasswordByLink)
      .run('invitation', { token: link, password, code: null }, HERE);
    expect(await app.get(WhoAsks).bySession(begun.token)).toMatchObject({ actor: { employeeId: anna.id } });
  });

  it.each([
    ['signs in', 'SIGN_IN_REFUSED', () => app.get(SignInByIdentity).run(claimed(), HERE)],
    [
      'makes a key',
      'NOT_SIGNED_IN',
      () =>
        app.get(MakeKey).run(anna.id, { name: 'Telephony', rights: ['leads.read'], days: null }, SOMEBODY),
    ],
  ])('%s while the account is being closed is refused', async (_, code, come) => {
    const close = (transaction: Transaction) => closeAccountOf(transaction, anna.id);
    expect(await meanwhile(app, close, () => refusalOf(come()))).toBe(code);
  });
});
