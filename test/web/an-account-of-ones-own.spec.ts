import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Locator, Page } from 'playwright-core';
import { EmployeeCard, OwnSecondFactors } from '#contracts';
import type { Statement } from '#database';
import { hashPassword } from '#platform';
import { sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

const PASSWORD = 'three green umbrellas';
const ANOTHER = 'seven yellow raincoats';

const setPassword: Statement<never> = {
  name: 'test_set_password',
  text: `insert into accounts (employee_id, created_at, password_hash, password_set_at) values ($1, now(), $2, now())`,
};

let department: Department;
let anna: EmployeeCard;

beforeAll(async () => {
  department = await Department.draw(api, ['Call']);
});

beforeEach(async () => {
  anna = await department.hire('Anna Kotova');
  await api.database.run(setPassword, [anna.id, await hashPassword(PASSWORD)]);
});

const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

async function accountOf(employee: EmployeeCard, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto('/account');
  await page.getByRole('heading', { level: 2 }).nth(5).waitFor();
  return page;
}

/** What the dialog that is open asks before it does anything. */
async function giveOnceMore(page: Page, password: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your password').fill(password);
  await dialog.getByRole('button', { name: button }).click();
}

async function factorsOf({ id }: EmployeeCard): Promise<OwnSecondFactors> {
  return api.granted(
    OwnSecondFactors,
    api.ask('GET', '/account/second-factors', undefined, { by: null, headers: await sessionHeaders(id) }),
  );
}

const employee = ({ id }: EmployeeCard) => api.granted(EmployeeCard, api.ask('GET', `/employees/${id}`));

const sessionHeaders = async (id: string) => (await sessionOf(api.database, id)).headers;

describe('one’s own account', () => {
  it('is reached by the menu under one’s name, and says who one is', async () => {
    const page = await browsers.of(anna.id);
    await page.goto('/board');
    await page.getByRole('button', { name: 'Anna Kotova' }).click();
    await page.getByRole('menuitem', { name: 'My account' }).click();
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    const text = await part(page, 'Who you are').innerText();
    expect(text).toMatch(/Anna Kotova\s+Role\s+rep\s+E-mail\s+person-/);
  });

  it('has language and time zone that everybody changes for himself, and says what becomes of his hours', async () => {
    const hers = part(await accountOf(anna), 'Language and time zone');
    await hers.getByText('Your working hours are your department’s').waitFor();
    await hers.getByLabel('Language of messages').selectOption('ru');
    await hers.getByLabel('Time zone', { exact: true }).selectOption('Asia/Omsk');
    await hers.getByRole('button', { name: 'Save language and time zone' }).click();
    await hers.page().getByText('Language and time zone are saved.').waitFor();
    expect(await employee(anna)).toMatchObject({ language: 'ru', timeZone: 'Asia/Omsk' });
  });

  it('says to who has hours of his own that they go by the clock that he chooses', async () => {
    const boris = await department.hire('Boris Orlov', {
      hours: { monday: [{ from: '09:00', until: '18:00' }] },
    });
    const his = part(await accountOf(boris), 'Language and time zone');
    const said = his.getByText(/^Your own hours/);
    expect(await said.innerText()).toContain('(Mon 09:00–18:00) stay as they are written');
  });
});

describe('the language in the menu', () => {
  it('is of the pages in this browser, and of the messages only for who says so', async () => {
    const page = await browsers.of(anna.id);
    const choose = async (language: string) => {
      await page.getByRole('button', { name: 'Anna Kotova' }).click();
      await page.getByRole('menuitemradio', { name: language }).click();
    };
    await page.goto('/board');
    await choose('Русский');
    await page.getByText('Язык ваших сообщений: English.').waitFor();
    expect((await employee(anna)).language).toBe('en');
    await page.getByRole('button', { name: 'И сообщения на русском' }).click();
    await page.getByText('Теперь и сообщения приходят вам на русском.').waitFor();
    expect((await employee(anna)).language).toBe('ru');
  });

  it('and the light outlast a sign-out, which empties everything else, and meet who signs in next', async () => {
    const page = await browsers.of(anna.id);
    await page.goto('/board');
    await page.evaluate(`localStorage.setItem('of-anna', 'yes'); sessionStorage.setItem('of-anna', 'yes')`);
    await page.getByRole('button', { name: 'Anna Kotova' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Anna Kotova' }).click();
    await page.getByRole('menuitemradio', { name: 'Русский' }).click();
    await page.locator('html[lang="ru"]').waitFor();
    await page.goto('/sign-out');
    await page.getByRole('button', { name: 'Выйти' }).click();
    await page.getByRole('heading', { name: 'Вход' }).waitFor();
    expect(await page.locator('html').getAttribute('data-light')).toBe('dark');
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(`localStorage.length + sessionStorage.length`)).toBe(0);
    expect((await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).toSorted()).toEqual([
      'conveyor.language=ru',
      'conveyor.light=dark',
    ]);
    await page.getByLabel('Электронная почта').fill(anna.email ?? '');
    await page.getByLabel('Пароль').fill('not hers at all');
    await page.getByRole('button', { name: 'Войти', exact: true }).click();
    // In the language of the page, which the browser itself does not ask for.
    await page.getByRole('alert').filter({ hasText: /[а-я]/ }).waitFor();
    browsers.forgive(/401/);
    await page.getByLabel('Пароль').fill(PASSWORD);
    await page.getByRole('button', { name: 'Войти', exact: true }).click();
    await page.locator('html[lang="ru"][data-mantine-color-scheme="dark"]').waitFor();
  });
});

describe('a password', () => {
  it('is changed by who knows it, and ends the sessions elsewhere', async () => {
    const elsewhere = await sessionHeaders(anna.id);
    const page = await accountOf(anna);
    const password = part(page, 'Password');
    const fill = async (current: string, next: string) => {
      await password.getByLabel('Password until now').fill(current);
      await password.getByLabel('New password').fill(next);
      await password.getByRole('button', { name: 'Change the password' }).click();
    };
    await fill('not hers at all', ANOTHER);
    await password.getByText('This is not your password.').waitFor();
    await fill(PASSWORD, 'short');
    await password.getByText(/at least 12/).waitFor();
    browsers.forgive(/401|422/);
    await fill(PASSWORD, ANOTHER);
    await page.getByText('The password is changed.').waitFor();
    const signIn = { email: anna.email, password: ANOTHER };
    expect((await api.ask('POST', '/sessions', signIn, { by: null })).status).toBe(201);
    const asked = api.ask('GET', '/account', undefined, { by: null, headers: elsewhere });
    expect((await asked).status).toBe(401);
  });
});

describe('sessions', () => {
  it('are listed with the browser, and each other one can be ended', async () => {
    const elsewhere = await sessionHeaders(anna.id);
    const page = await accountOf(anna);
    const sessions = part(page, 'Where you are signed in');
    await sessions.getByRole('listitem').nth(1).waitFor();
    await sessions.getByText('this one').waitFor();
    await sessions.getByRole('button', { name: /^Sign out there/ }).click();
    await page.getByText('You are signed out there.').waitFor();
    await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    const asked = api.ask('GET', '/account', undefined, { by: null, headers: elsewhere });
    expect((await asked).status).toBe(401);
  });
});

describe('an API key', () => {
  it('is shown once, does what it was made for and no more, and nothing once it is revoked', async () => {
    const page = await accountOf(anna);
    const keys = part(page, 'API keys');
    await keys.getByRole('button', { name: 'Make a key' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Everything that I may do').click();
    await dialog.getByRole('button', { name: 'Make a key' }).click();
    await dialog.locator('[aria-invalid=true]').first().waitFor();
    await dialog.getByLabel('What it is for').fill('Form on the website');
    await dialog.getByLabel('see leads').click();
    expect(await dialog.getByLabel('act on the queues').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Make a key' }).click();
    const key = (await dialog.getByText(/^cvk_/).textContent()) ?? '';
    const status = async (path: string) => {
      const headers = { authorization: `Bearer ${key}` };
      return (await api.ask('GET', path, undefined, { by: null, headers })).status;
    };
    expect([await status('/leads'), await status('/employees')]).toEqual([200, 403]);
    await dialog.getByRole('button', { name: 'I have kept it' }).click();
    expect(await page.content()).not.toContain(key);
    await keys.getByText('For: see leads').waitFor();
    await keys.getByRole('button', { name: 'Revoke the key “Form on the website”' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await keys.getByText('There are no keys.').waitFor();
    expect(await status('/leads')).toBe(401);
  });
});

describe('codes of a telephone', () => {
  it('are set up with a picture or the letters, and end with recovery codes that are shown once', async () => {
    const page = await accountOf(anna);
    const factors = part(page, 'Second factor');
    await factors.getByRole('button', { name: 'Set up codes' }).click();
    await giveOnceMore(page, 'not hers', 'Go on');
    await page.getByRole('dialog').getByText('This is not your password.').waitFor();
    await giveOnceMore(page, PASSWORD, 'Go on');
    await page.getByRole('img', { name: /QR code/ }).waitFor();
    const secret = (await page.getByText(/^[A-Z2-7]{32}$/).textContent()) ?? '';
    await page.getByLabel('Code from the app').fill('000000');
    await page.getByRole('button', { name: 'Confirm the code' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    browsers.forgive(/401|422/);
    await page.getByLabel('Code from the app').fill(generateSync({ secret }));
    await page.getByRole('button', { name: 'Confirm the code' }).click();
    const codes = page.getByRole('dialog', { name: 'Write down your recovery codes' });
    await codes.getByRole('listitem').first().waitFor();
    const { ways, recoveryCodes } = await factorsOf(anna);
    expect(ways).toContain('totp');
    expect(await codes.getByRole('listitem').count()).toBe(recoveryCodes);
    await codes.getByRole('button', { name: 'I have kept them' }).click();
    await factors.getByText(`${recoveryCodes} codes are left.`).waitFor();
  });
});

describe('a passkey', () => {
  it('is made by the device, listed by its name, and removed by who gives the password once more', async () => {
    // It is made for the address that links begin with.
    const home = api.url.replace('127.0.0.1', 'localhost');
    const page = await browsers.of(anna.id);
    const cookies = await page.context().cookies();
    await page.context().addCookies(cookies.map(({ name, value }) => ({ name, value, url: home })));
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    });
    await page.goto(`${home}/account`);
    const factors = part(page, 'Second factor');
    await factors.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByLabel('How you know it apart').fill('Laptop');
    await giveOnceMore(page, PASSWORD, 'Go on');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await factors.getByText('Laptop').waitFor();
    expect((await factorsOf(anna)).passkeys).toMatchObject([{ name: 'Laptop' }]);
    await factors.getByRole('button', { name: 'Remove the passkey “Laptop”' }).click();
    await giveOnceMore(page, PASSWORD, 'Remove');
    await factors.getByText('Laptop').waitFor({ state: 'detached' });
    expect((await factorsOf(anna)).ways).toEqual([]);
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('an account is open to everybody: %s, %s, %s', async (language, device, light) => {
  const page = await accountOf(anna, { language, device, light });
  await page.getByRole('listitem').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: language === 'ru' ? 'Создать ключ' : 'Make a key' }).click();
  await page.getByRole('checkbox').click();
  await page.getByRole('checkbox').nth(3).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const { width, inside } = await page.getByRole('main').evaluate((main) => ({
    width: main.clientWidth,
    inside: main.scrollWidth,
  }));
  expect(inside).toBe(width);
});
