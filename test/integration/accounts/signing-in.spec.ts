import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SetUpBody } from '#contracts';
import { DAY, HOUR, MINUTE } from '#conveyor';
import type { Statement } from '#database';
import { AskForReset, ChangePassword, SetUp, SignIn, SignOut, WhoAsks, type Visitor } from '#use-cases';
import { refusalOf } from '../../support/a-lead.ts';
import { useLine } from '../../support/line-app.ts';
import { meanwhile } from '../../support/meanwhile.ts';

const app = useLine();

const PASSWORD = 'three green umbrellas';
const HERE: Visitor = {
  address: '192.0.2.7',
  agent: 'Firefox',
  origin: { through: 'api', requestId: null },
};

const forgetAll: Statement<never> = {
  name: 'test_forget_accounts',
  text: 'truncate accounts, one_time_links, sign_in_failures cascade',
};
const leave: Statement<never> = {
  name: 'test_leave',
  text: `update employees set active = false where id = $1`,
};
const keptOf: Statement<{ kept: string }> = {
  name: 'test_kept_of_sessions',
  text: `select string_agg(s::text, ' ') || (select string_agg(a::text, ' ') from accounts a) as kept from sessions s`,
};

const letNobodyWrite: Statement<never> = {
  name: 'test_let_nobody_write',
  text: 'lock table notifications in share row exclusive mode',
};
const countResets: Statement<{ letters: number }> = {
  name: 'test_count_resets',
  text: `select count(*)::int as letters from notifications n join employees e on e.id = n.employee_id
    where n.kind = 'account.reset' and e.email = $1`,
};

let email: string;
let made = 0;

const signIn = (password = PASSWORD, from = HERE): Promise<{ token: string }> =>
  app.get(SignIn).run({ email, password, code: null }, from);
const whoHas = async ({ token }: { token: string }) => (await app.get(WhoAsks).bySession(token))?.actor;

const setUp = (said: Omit<SetUpBody, 'company' | 'department'>) =>
  app.get(SetUp).run({ ...said, company: null, department: null }, HERE);

/** The first administrator, made by the link of a start. */
async function theFirst(): Promise<{ token: string }> {
  const token = (await app.get(SetUp).invite()) ?? '';
  const facts = {
    name: 'Olga',
    email,
    password: PASSWORD,
    language: 'ru',
    timeZone: 'Europe/Moscow',
  } as const;
  return setUp({ token, ...facts });
}

beforeEach(async () => {
  await app.database.run(forgetAll, []);
  made += 1;
  email = `olga-${made}@example.com`;
});

describe('the first administrator', () => {
  it('comes in by the link that a start prints, once and within an hour, and is signed in', async () => {
    const begun = await theFirst();
    expect(await whoHas(begun)).toMatchObject({ role: 'admin', rights: null });
    expect(await app.get(SetUp).invite()).toBeUndefined();
    const facts = {
      name: 'Eve',
      email: 'eve@example.com',
      password: PASSWORD,
      language: 'en',
      timeZone: 'UTC',
    } as const;
    expect(await refusalOf(setUp({ token: 'guessed', ...facts }))).toBe('SET_UP_ALREADY');
  });

  it('does not come in by a link that is an hour old, nor by one that a later start has replaced', async () => {
    const old = (await app.get(SetUp).invite()) ?? '';
    const newer = (await app.get(SetUp).invite()) ?? '';
    const facts = { name: 'Olga', email, password: PASSWORD, language: 'ru', timeZone: 'UTC' } as const;
    expect(await refusalOf(setUp({ token: old, ...facts }))).toBe('LINK_VOID');
    app.clock.tick(HOUR);
    expect(await refusalOf(setUp({ token: newer, ...facts }))).toBe('LINK_VOID');
  });

  it('is told nothing about a password by a link that does not hold: no password is worked on for just anybody', async () => {
    const facts = { name: 'Eve', email, password: 'short', language: 'en', timeZone: 'UTC' } as const;
    const guessed = () => setUp({ token: 'guessed', ...facts });
    expect(await refusalOf(guessed())).toBe('LINK_VOID');
    await theFirst();
    expect(await refusalOf(guessed())).toBe('SET_UP_ALREADY');
  });

  it('is told every problem of his password, and the link holds on', async () => {
    const token = (await app.get(SetUp).invite()) ?? '';
    const facts = { name: 'Olga', email, language: 'ru', timeZone: 'UTC' } as const;
    for (const password of ['short', 'qwertyuiop12', 'a'.repeat(300)]) {
      expect(await refusalOf(setUp({ token, password, ...facts }))).toBe('PASSWORD_INVALID');
    }
    expect(await whoHas(await setUp({ token, password: PASSWORD, ...facts }))).toBeDefined();
  });
});

describe('a session', () => {
  it('is begun by address and password, and by nothing else', async () => {
    await theFirst();
    expect(await whoHas(await signIn())).toMatchObject({ role: 'admin' });
    expect(await refusalOf(signIn('three green umbrella'))).toBe('SIGN_IN_REFUSED');
    const stranger = { email: 'nobody@example.com', password: PASSWORD, code: null };
    expect(await refusalOf(app.get(SignIn).run(stranger, HERE))).toBe('SIGN_IN_REFUSED');
    expect(await whoHas({ token: 'guessed' })).toBeUndefined();
  });

  it('ends after twelve hours without use, and after thirty days however busy it is', async () => {
    await theFirst();
    const idle = await signIn();
    app.clock.tick(12 * HOUR);
    expect(await whoHas(idle)).toBeUndefined();
    const busy = await signIn();
    for (let hours = 0; hours < 30 * 24 - 11; hours += 11) {
      expect(await whoHas(busy)).toBeDefined();
      app.clock.tick(11 * HOUR);
    }
    app.clock.tick(11 * HOUR);
    expect(await whoHas(busy)).toBeUndefined();
  });

  it('ends at once when its owner signs out, leaves, or changes his password elsewhere', async () => {
    await theFirst();
    const [here, there] = [await signIn(), await signIn()];
    const admitted = await app.get(WhoAsks).bySession(here.token);
    const employeeId = admitted?.actor.employeeId ?? '';
    const change = { current: PASSWORD, password: 'four yellow umbrellas', session: admitted?.id ?? '' };
    const caller = { actor: employeeId, repeatable: null, origin: HERE.origin };
    await app.get(ChangePassword).run(employeeId, { ...change, address: HERE.address }, caller);
    expect([await whoHas(here), await whoHas(there)]).toEqual([expect.anything(), undefined]);
    await app.get(SignOut).run(employeeId, admitted?.id ?? '', caller);
    expect(await whoHas(here)).toBeUndefined();
    const again = await signIn('four yellow umbrellas');
    await app.database.run(leave, [employeeId]);
    expect(await whoHas(again)).toBeUndefined();
    expect(await refusalOf(signIn('four yellow umbrellas'))).toBe('SIGN_IN_REFUSED');
  });

  it('leaves nothing in the database by which anybody could come in', async () => {
    await theFirst();
    const { token } = await signIn();
    const [row] = await app.database.run(keptOf, []);
    expect(row?.kept).toContain('$argon2id$');
    expect(row?.kept).not.toContain(token);
    expect(row?.kept).not.toContain(PASSWORD);
  });
});

describe('who has forgotten his password', () => {
  it('gets one letter, however often he asks at one moment', async () => {
    await theFirst();
    const askFiveTimes = (): Promise<void> => {
      for (let asked = 0; asked < 5; asked += 1) app.get(AskForReset).begin(email);
      return app.get(AskForReset).idle();
    };
    await meanwhile(app, (transaction) => transaction.run(letNobodyWrite, []), askFiveTimes);
    expect(await app.database.run(countResets, [email])).toEqual([{ letters: 1 }]);
  });
});

describe('whoever guesses', () => {
  it('may do so ten times in fifteen minutes from one place, and others come in meanwhile', async () => {
    await theFirst();
    for (let guess = 0; guess < 10; guess += 1) {
      expect(await refusalOf(signIn(`guess number ${guess}`))).toBe('SIGN_IN_REFUSED');
    }
    expect(await refusalOf(signIn())).toBe('TOO_MANY_SIGN_INS');
    expect(await whoHas(await signIn(PASSWORD, { ...HERE, address: '192.0.2.8' }))).toBeDefined();
    app.clock.tick(15 * MINUTE);
    expect(await whoHas(await signIn())).toBeDefined();
  });

  it('may not do so more often by doing it all at one moment', async () => {
    await theFirst();
    const guesses = Array.from({ length: 40 }, (_, guess) => refusalOf(signIn(`guess number ${guess}`)));
    const refusals = await Promise.all(guesses);
    expect(refusals.filter((code) => code === 'SIGN_IN_REFUSED').length).toBeLessThanOrEqual(20);
    expect(await refusalOf(signIn())).toBe('TOO_MANY_SIGN_INS');
  });

  it('may do so fifty times from all places together', async () => {
    await theFirst();
    const guesses = Array.from({ length: 50 }, (_, guess) =>
      refusalOf(signIn(`guess number ${guess}`, { ...HERE, address: `198.51.100.${guess}` })),
    );
    expect(new Set(await Promise.all(guesses))).toEqual(new Set(['SIGN_IN_REFUSED']));
    expect(await refusalOf(signIn(PASSWORD, { ...HERE, address: '203.0.113.1' }))).toBe('TOO_MANY_SIGN_INS');
    app.clock.tick(DAY);
    expect(await whoHas(await signIn())).toBeDefined();
  });
});
