import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { EmployeeReader, type Statement } from '#database';
import { hashToken } from '#platform';
import {
  CancelAbsence,
  ChangeEmployee,
  CONSOLE,
  EnterAbsence,
  ErasePeople,
  MakeKey,
  SignIn,
  WhoAsks,
} from '#use-cases';
import { enterLead, refusalOf, refused, SOMEBODY, specialist, underKey } from '../../support/a-lead.ts';
import { aLine, type Person } from '../../support/a-line.ts';
import { anErasure } from '../../support/an-erasure.ts';
import { actionsOf } from '../../support/audit-records.ts';
import { brokenBesideDelivery } from '../../support/broken-invariants.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';
import { tablesWith } from '../../support/table-contents.ts';

const app = useLine();

const erase = (...people: readonly Person[]) =>
  app.get(ErasePeople).run(anErasure({ employeeIds: people.map(({ id }) => id) }), SOMEBODY);

const openAccount: Statement<never> = {
  name: 'test_open_account',
  text: `with account as (insert into accounts (employee_id, created_at) values ($1, now()))
    insert into sessions (id, token_hash, employee_id, agent, created_at, used_at, ends_at)
      values (gen_random_uuid(), $2, $1, $3, now(), now(), now() + interval '1 day')`,
};

/** Somebody with an account, of whom something stands wherever it can; his name is nobody else's. */
async function aLeaver(name: string): Promise<Readonly<{ anna: Person; token: string; key: string }>> {
  const line = await aLine().withSpecialists(2).insert(app.database);
  const anna = { ...specialist(line, 1), name };
  await app.get(ChangeEmployee).run(anna.id, { version: 1, name, handOver: false }, underKey(randomUUID()));
  const token = randomUUID();
  await app.database.run(openAccount, [anna.id, hashToken(token), `${name}’s phone`]);
  const { key } = await app
    .get(MakeKey)
    .run(anna.id, { name: `${name}’s script`, rights: null, days: null }, SOMEBODY);
  const credentials = { email: anna.email, password: 'wrong wrong wrong', code: null };
  const visitor = { address: '192.0.2.7', agent: name, origin: CONSOLE };
  expect(await refusalOf(app.get(SignIn).run(credentials, visitor))).toBe('SIGN_IN_REFUSED');
  return { anna, token, key };
}

describe('an employee who has left', () => {
  it('is erased wherever he stood, and has a pseudonym that tells him from others', async () => {
    const { anna, token, key } = await aLeaver('Zlatoust');
    expect(await tablesWith(app.database, 'Zlatoust')).toEqual([
      'api_keys',
      'employees',
      'idempotency_keys',
      'sessions',
    ]);
    expect(await tablesWith(app.database, '192.0.2.7')).toEqual(['sign_in_failures']);
    await erase(anna);
    expect(await tablesWith(app.database, 'Zlatoust')).toEqual([]);
    expect(await tablesWith(app.database, anna.email)).toEqual([]);
    expect(await tablesWith(app.database, '192.0.2.7')).toEqual([]);
    const now = await new EmployeeReader(app.database).one(anna.id);
    expect(now).toMatchObject({ email: null, active: false, channels: ['in_app'] });
    expect(now?.name).toMatch(/^#[0-9a-f]{6}$/);
    expect([await app.get(WhoAsks).bySession(token), await app.get(WhoAsks).byKey(key)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await actionsOf(app.database, anna.id)).toContain('employee.erased');
    expect(await brokenBesideDelivery(app)).toEqual([]);
  });

  it('hands over his leads first, and is told how many they are', async () => {
    const line = await aLine().insert(app.database);
    const anna = specialist(line, 1);
    for (let leads = 1; leads <= 3; leads += 1) await enterLead(app, line);
    expect(await refused(erase(anna))).toMatchObject({
      code: 'EMPLOYEE_HOLDS_LEADS',
      details: { employeeId: anna.id, leads: 3 },
    });
  });

  it('stays with what he did, under his pseudonym: figures need to know whose work it was', async () => {
    const line = await aLine().insert(app.database);
    const anna = specialist(line, 1);
    const { lead } = await enterLead(app, line);
    await app.get(ChangeEmployee).run(anna.id, { version: 1, active: false, handOver: true }, SOMEBODY);
    await erase(anna);
    const { visits } = await recordOf(app.database, lead.id);
    expect(visits[0]).toMatchObject({ employeeId: anna.id });
  });

  it('was not ill any more, only away', async () => {
    const line = await aLine().insert(app.database);
    const anna = specialist(line, 1);
    const days = { firstDay: '2026-12-01', lastDay: '2026-12-03', from: null, until: null } as const;
    const absence = { kind: 'illness', substituteId: null, bringBack: false, ...days } as const;
    const { id } = await app.get(EnterAbsence).run(anna.id, absence, SOMEBODY);
    await erase(anna);
    const { items } = { items: await new EmployeeReader(app.database).absences(anna.id) };
    expect(items.map(({ kind }) => kind)).toEqual(['other']);
    expect(await app.get(CancelAbsence).run(anna.id, id, SOMEBODY)).toBeDefined();
  });

  it('is changed no more, and nobody erases himself', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const [anna, vera] = [specialist(line, 1), specialist(line, 1, 2)];
    await erase(anna);
    const back = app
      .get(ChangeEmployee)
      .run(anna.id, { version: 2, active: true, handOver: false }, SOMEBODY);
    expect(await refusalOf(back)).toBe('EMPLOYEE_ERASED');
    const own = app
      .get(ErasePeople)
      .run(anErasure({ employeeIds: [vera.id] }), { actor: vera.id, repeatable: null });
    expect(await refusalOf(own)).toBe('ERASES_HIMSELF');
  });
});
