import { beforeEach, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import {
  OwnSecondFactors,
  PasskeyAdded,
  PasskeyOptions,
  RecoveryCodes,
  SignedIn,
  TotpBegun,
  type EmployeeCard,
} from '#contracts';
import type { Statement } from '#database';
import { hashPassword } from '#platform';
import { linkOf } from '../support/account-writes.ts';
import { insertAdministrator, sessionOf } from '../support/api-keys.ts';
import { actionsOf } from '../support/audit-records.ts';
import { Authenticator } from '../support/authenticator.ts';
import { Department } from '../support/department.ts';
import { useApi, type Method } from '../support/line-api.ts';
import { tablesWith } from '../support/table-contents.ts';

const PUBLIC_URL = 'https://conveyor.example';
const api = useApi({ settings: async () => ({ PUBLIC_URL }) });

const PASSWORD = 'three green umbrellas';
const PAGE = { origin: PUBLIC_URL, rpId: 'conveyor.example' };

const setPassword: Statement<never> = {
  name: 'test_set_password',
  text: 'update accounts set password_hash = $2, password_set_at = now() where employee_id = $1',
};
const forgetPassword: Statement<never> = {
  name: 'test_forget_password',
  text: 'update accounts set password_hash = null, password_set_at = null where employee_id = $1',
};
/** As if so many steps of 30 seconds had gone by since the last code was taken. */
const forgetLastCode: Statement<never> = {
  name: 'test_age_codes',
  text: 'update totp_secrets set last_step = last_step - 10 where employee_id = $1',
};

let anna: EmployeeCard;
let cookie: string;

beforeEach(async () => {
  anna = await (await Department.draw(api, ['Call'])).hire('Anna');
  cookie = `__Host-${(await sessionOf(api.database, anna.id)).headers.cookie}`;
  await api.database.run(setPassword, [anna.id, await hashPassword(PASSWORD)]);
});

const asAnna = (method: Method, path: string, body?: object) =>
  api.ask(method, path, body, { by: null, headers: { cookie, origin: PUBLIC_URL } });

const asNobody = (path: string, body?: object) =>
  api.ask('POST', path, body, { by: null, headers: { origin: PUBLIC_URL } });

const signIn = (more: object = {}) =>
  asNobody('/sessions', { email: anna.email, password: PASSWORD, ...more });

const codeOf = (secret: string, secondsLater = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + secondsLater });

const own = () => api.granted(OwnSecondFactors, asAnna('GET', '/account/second-factors'));

/** Sets up codes of a telephone; gives its secret and the recovery codes. */
async function setUpTotp() {
  const { secret, uri } = await api.granted(
    TotpBegun,
    asAnna('POST', '/account/totp', { password: PASSWORD }),
  );
  const confirmed = asAnna('POST', '/account/totp/confirm', { code: codeOf(secret) });
  const { recoveryCodes } = await api.granted(RecoveryCodes, confirmed);
  await api.database.run(forgetLastCode, [anna.id]);
  return { secret, uri, recoveryCodes };
}

async function addPasskey(device: Authenticator) {
  const asked = asAnna('POST', '/account/passkeys/challenge', { password: PASSWORD });
  const { challenge } = await api.granted(PasskeyOptions, asked);
  const body = { name: 'Laptop', credential: device.create(challenge) };
  return api.granted(PasskeyAdded, asAnna('POST', '/account/passkeys', body));
}

const challenge = async () =>
  (await api.granted(PasskeyOptions, asNobody('/sessions/passkey-challenge'))).challenge;

describe('codes of a telephone', () => {
  it('are asked for once they are set up, and each is good once', async () => {
    const { secret, uri } = await setUpTotp();
    expect(uri).toContain(`secret=${secret}`);
    expect(await api.refused(signIn())).toMatchObject({
      status: 401,
      code: 'SECOND_FACTOR_NEEDED',
      facts: { ways: ['totp', 'recovery-code'] },
    });
    const code = codeOf(secret);
    expect((await signIn({ code })).status).toBe(201);
    expect(await api.refused(signIn({ code }))).toMatchObject({ status: 401, code: 'SECOND_FACTOR_WRONG' });
    expect((await signIn({ code: codeOf(secret, 30) })).status).toBe(201);
  });

  it('are not told of to who does not know the password', async () => {
    await setUpTotp();
    const wrong = { password: 'three green umbrella', code: '123456' };
    expect((await api.refused(signIn(wrong))).code).toBe('SIGN_IN_REFUSED');
  });

  it('count for nothing until a code was shown', async () => {
    await asAnna('POST', '/account/totp', { password: PASSWORD });
    expect((await signIn()).status).toBe(201);
    expect((await api.refused(asAnna('POST', '/account/totp/confirm', { code: '000000' }))).code).toBe(
      'SECOND_FACTOR_WRONG',
    );
    expect(await own()).toEqual({ ways: [], passkeys: [], recoveryCodes: 0 });
  });

  it('are replaced, once, by each of ten codes that were written down', async () => {
    const { recoveryCodes } = await setUpTotp();
    expect(recoveryCodes).toHaveLength(10);
    const [first = '', second = ''] = recoveryCodes;
    expect((await signIn({ code: first })).status).toBe(201);
    expect((await signIn({ code: first })).status).toBe(401);
    expect((await signIn({ code: second.toUpperCase().replaceAll('-', ' ') })).status).toBe(201);
    expect((await own()).recoveryCodes).toBe(8);
    const anew = asAnna('POST', '/account/recovery-codes', { password: PASSWORD });
    await api.granted(RecoveryCodes, anew);
    expect((await signIn({ code: recoveryCodes[2] })).status).toBe(401);
  });

  it('are set up and removed by who gives his password once more, and by nobody else who sits there', async () => {
    const wrong = { password: 'not his own password' };
    expect((await api.refused(asAnna('POST', '/account/totp', wrong))).code).toBe('SIGN_IN_REFUSED');
    await setUpTotp();
    expect((await api.refused(asAnna('POST', '/account/totp', { password: PASSWORD }))).code).toBe(
      'SECOND_FACTOR_SET',
    );
    expect((await asAnna('POST', '/account/totp/remove', wrong)).status).toBe(401);
    expect((await asAnna('POST', '/account/totp/remove', { password: PASSWORD })).status).toBe(204);
    expect(await own()).toEqual({ ways: [], passkeys: [], recoveryCodes: 0 });
    expect((await signIn()).status).toBe(201);
  });

  it('are asked for by the link of a letter as well: whoever reads her letters need not be she', async () => {
    const { secret } = await setUpTotp();
    const body = { token: await linkOf(api.database, 'reset', anna.id), password: 'four yellow umbrellas' };
    expect((await api.refused(asNobody('/password-resets/use', body))).code).toBe('SECOND_FACTOR_NEEDED');
    expect((await asNobody('/password-resets/use', { ...body, code: codeOf(secret) })).status).toBe(201);
  });

  it('are not guessed by such a link either: ten wrong ones are the last, whatever is tried next', async () => {
    const { secret } = await setUpTotp();
    const use = async (token: string, code: string) =>
      api.refused(asNobody('/password-resets/use', { token, password: 'four yellow umbrellas', code }));
    const token = await linkOf(api.database, 'reset', anna.id);
    for (let guess = 0; guess < 10; guess += 1)
      expect((await use(token, '000000')).code).toBe('SECOND_FACTOR_WRONG');
    expect((await use(token, codeOf(secret))).code).toBe('TOO_MANY_SIGN_INS');
    expect((await api.refused(signIn({ code: codeOf(secret) }))).code).toBe('TOO_MANY_SIGN_INS');
    const actions = await actionsOf(api.database, anna.id);
    expect(actions.filter((action) => action === 'account.sign-in-refused')).toHaveLength(10);
  });

  it('leave nothing in the database from which a code could be made', async () => {
    const { secret, recoveryCodes } = await setUpTotp();
    for (const known of [secret, ...recoveryCodes]) expect(await tablesWith(api.database, known)).toEqual([]);
  });
});

describe('a passkey', () => {
  it('lets in by itself, and a password alone does not any more', async () => {
    const device = new Authenticator(PAGE);
    const added = await addPasskey(device);
    expect(added).toMatchObject({ id: device.id, name: 'Laptop', recoveryCodes: expect.any(Array) });
    const answer = await asNobody('/sessions/passkey', { credential: device.get(await challenge()) });
    expect(SignedIn.parse(JSON.parse(answer.text))).toMatchObject({ employeeId: anna.id });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-sid=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(await api.refused(signIn())).toMatchObject({ facts: { ways: ['passkey', 'recovery-code'] } });
    expect((await own()).passkeys).toMatchObject([{ id: device.id, usedAt: expect.any(String) }]);
  });

  it.each<[string, (device: Authenticator) => Promise<object>]>([
    ['that is nobody’s', async () => new Authenticator(PAGE).get(await challenge())],
    [
      'that another page was given',
      async (device) => device.get(await challenge(), { origin: 'https://evil.example' }),
    ],
    ['that nobody has unlocked', async (device) => device.get(await challenge(), { verified: false })],
    ['that was not asked for', async (device) => device.get('bm90IGFza2Vk')],
    [
      'whose answer another has signed',
      async (device) => ({ ...new Authenticator(PAGE).get(await challenge()), id: device.id }),
    ],
  ])('%s lets nobody in', async (_, make) => {
    const device = new Authenticator(PAGE);
    await addPasskey(device);
    const credential = await make(device);
    expect(await api.refused(asNobody('/sessions/passkey', { credential }))).toMatchObject({
      status: 401,
      code: 'PASSKEY_REFUSED',
    });
  });

  it('answers each question once', async () => {
    const device = new Authenticator(PAGE);
    await addPasskey(device);
    const credential = device.get(await challenge());
    expect((await asNobody('/sessions/passkey', { credential })).status).toBe(201);
    expect((await asNobody('/sessions/passkey', { credential })).status).toBe(401);
  });

  it('is added by an answer to the question that was asked of her, and removed by her password', async () => {
    const device = new Authenticator(PAGE);
    const credential = device.create(await challenge());
    const asked = asAnna('POST', '/account/passkeys', { name: 'Stolen', credential });
    expect((await api.refused(asked)).code).toBe('PASSKEY_REFUSED');
    await addPasskey(device);
    const path = `/account/passkeys/${device.id}/remove`;
    expect((await asAnna('POST', path, { password: 'not his own password' })).status).toBe(401);
    expect((await asAnna('POST', path, { password: PASSWORD })).status).toBe(204);
    expect(
      (await api.refused(asNobody('/sessions/passkey', { credential: device.get(await challenge()) })))
        .status,
    ).toBe(401);
    expect((await signIn()).status).toBe(201);
  });
});

it('nobody who has no password sets one in a session that he has found open', async () => {
  await api.database.run(forgetPassword, [anna.id]);
  const change = asAnna('PUT', '/account/password', { current: '', password: 'four yellow umbrellas' });
  expect(await api.refused(change)).toMatchObject({ status: 401, code: 'SIGN_IN_REFUSED' });
});

it('an administrator lets somebody in again who has lost everything', async () => {
  await setUpTotp();
  const { cookie: hers } = (await sessionOf(api.database, await insertAdministrator(api.database))).headers;
  const headers = { cookie: `__Host-${hers}`, origin: PUBLIC_URL };
  const removed = api.ask('DELETE', `/employees/${anna.id}/second-factors`, undefined, { by: null, headers });
  expect((await removed).status).toBe(204);
  expect((await signIn()).status).toBe(201);
});
