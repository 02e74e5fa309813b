import { beforeEach, describe, expect, it } from '@jest/globals';
import { FIRST_DEPARTMENT, type Statement, type Transaction } from '#database';
import { closeAccountOf, isAdministratorLeftOf } from '#database/accounts';
import {
  ChangeEmployee,
  EndAccess,
  ErasePeople,
  OwnPasskeys,
  RemoveSecondFactors,
  UnlinkIdentity,
  type Caller,
} from '#use-cases';
import { refusalOf, SOMEBODY } from '../../support/a-lead.ts';
import { anErasure } from '../../support/an-erasure.ts';
import { anOperator } from '../../support/operators.ts';
import { useLine } from '../../support/line-app.ts';
import { meanwhile } from '../../support/meanwhile.ts';

const app = useLine();

const forgetAll: Statement<never> = { name: 'test_forget_accounts', text: 'truncate accounts cascade' };
const setPassword: Statement<never> = {
  name: 'test_set_password',
  text: `update accounts set password_hash = 'kept', password_set_at = now() where employee_id = $1`,
};
const linkIdentity: Statement<never> = {
  name: 'test_link',
  text: `insert into identities (issuer, subject, employee_id, linked_at) values ('https://login.test', $1::text, $1::uuid, now())`,
};
const addPasskey: Statement<never> = {
  name: 'test_add_passkey',
  text: `insert into passkeys (id, employee_id, public_key, counter, name, created_at) values ($1::text, $1::uuid, 'key', 0, 'Laptop', now())`,
};
const countAble: Statement<{ able: number }> = {
  name: 'test_count_able',
  text: `select count(*)::int as able from employees e join accounts a on a.employee_id = e.id
    where e.active and e.role = 'admin' and a.password_hash is not null`,
};

type Admin = Awaited<ReturnType<typeof anOperator>>;

const HERE = { password: 'nothing', address: '192.0.2.7' };

/** An administrator who signs in by his password. */
async function anAdministrator(): Promise<Admin> {
  const admin = await anOperator(app.database, 'admin');
  await app.database.run(setPassword, [admin.id]);
  return admin;
}

const change = (id: string, facts: object, caller: Caller = SOMEBODY) =>
  app.get(ChangeEmployee).run(id, { version: 1, handOver: false, ...facts }, caller);

const AS_REP = { role: 'rep', departmentId: FIRST_DEPARTMENT } as const;

let olga: Admin;

beforeEach(async () => {
  await app.database.run(forgetAll, []);
  olga = await anAdministrator();
});

const WAYS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['gets another role', () => change(olga.id, AS_REP)],
  ['gets another role from herself', () => change(olga.id, AS_REP, olga.caller)],
  ['leaves', () => change(olga.id, { active: false })],
  ['has no address any more to sign in with', () => change(olga.id, { email: null, channels: ['in_app'] })],
  ['has her access ended', () => app.get(EndAccess).run(olga.id, olga.caller)],
  ['is erased', () => app.get(ErasePeople).run(anErasure({ employeeIds: [olga.id] }), SOMEBODY)],
];

describe('the last administrator', () => {
  it.each(WAYS)('is refused when she %s, and is what she was', async (_, way) => {
    expect(await refusalOf(way())).toBe('LAST_ADMINISTRATOR');
    expect(await app.database.run(countAble, [])).toEqual([{ able: 1 }]);
  });

  it.each(WAYS)('is none while there is another one, when she %s', async (_, way) => {
    await anAdministrator();
    expect(await refusalOf(way())).toBe('done');
  });

  it('is she who can come in, whoever else was invited and has not come yet', async () => {
    await anOperator(app.database, 'admin');
    expect(await refusalOf(change(olga.id, AS_REP))).toBe('LAST_ADMINISTRATOR');
  });

  it('keeps the only thing by which she comes in', async () => {
    await app.database.run(forgetAll, []);
    const [vera, zoya] = [await anOperator(app.database, 'admin'), await anOperator(app.database, 'admin')];
    await app.database.run(linkIdentity, [vera.id]);
    expect(await refusalOf(app.get(UnlinkIdentity).run(vera.id, SOMEBODY))).toBe('LAST_ADMINISTRATOR');
    await app.database.run(addPasskey, [zoya.id]);
    await app.get(UnlinkIdentity).run(vera.id, SOMEBODY);
    const removed = app.get(RemoveSecondFactors).run(zoya.id, SOMEBODY);
    expect(await refusalOf(removed)).toBe('LAST_ADMINISTRATOR');
    const own = app.get(OwnPasskeys).remove({ employeeId: zoya.id, id: zoya.id }, HERE, zoya.caller);
    expect(await refusalOf(own)).toBe('LAST_ADMINISTRATOR');
  });

  it('is left of two whose access is ended at one moment', async () => {
    const zoya = await anAdministrator();
    const endOlgas = async (transaction: Transaction): Promise<void> => {
      await closeAccountOf(transaction, olga.id);
      expect(await isAdministratorLeftOf(transaction)).toBe(true);
    };
    const endZoyas = () => refusalOf(app.get(EndAccess).run(zoya.id, SOMEBODY));
    expect(await meanwhile(app, endOlgas, endZoyas)).toBe('LAST_ADMINISTRATOR');
    expect(await app.database.run(countAble, [])).toEqual([{ able: 1 }]);
  });
});
