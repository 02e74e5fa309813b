import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EmployeeCard } from '#contracts';
import { insertRefusedAddress } from '../support/a-refused-address.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let head: EmployeeCard;
let admin: EmployeeCard;
let rep: EmployeeCard;

beforeAll(async () => {
  department = await Department.draw(api, ['Call', 'Sign']);
  admin = await department.hire('Ada Root', { role: 'admin' });
  head = await department.hire('Olga Smirnova', { role: 'head' });
  rep = await department.hire('Anna Kotova');
});

const known = (id: string): Promise<EmployeeCard> =>
  api.granted(EmployeeCard, api.ask('GET', `/employees/${id}`));

async function open(employee: EmployeeCard, path: string, looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('a head', () => {
  it('sees that somebody is not reached, and has the address tried again', async () => {
    const vera = await department.hire('Vera Unreached');
    const { email } = await known(vera.id);
    const refusal = { employeeId: vera.id, channel: 'email', address: email ?? '', code: '550' } as const;
    await insertRefusedAddress(api.database, { ...refusal, detail: '550 No such user' });
    const page = await open(head, `/people/${vera.id}`);
    const notice = page.getByRole('alert').filter({ hasText: 'Nothing is sent here: e-mail' });
    await notice.getByText('The provider said: 550 No such user').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await notice.getByRole('button', { name: 'Try this address again' }).click();
    await notice.waitFor({ state: 'detached' });
    expect((await known(vera.id)).refusedOn).toEqual([]);
  });

  it('takes somebody in, with hours of her own, and is told what is wrong before anything is sent', async () => {
    const page = await open(head, '/people');
    await page.getByRole('link', { name: 'Add somebody' }).click();
    await page.getByRole('textbox', { name: 'E-mail' }).fill('not an address');
    await page.getByRole('radio', { name: 'Own hours' }).click();
    await page.getByRole('textbox', { name: 'Tuesday' }).fill('from nine');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await page.locator('[aria-invalid=true]').nth(2).waitFor();
    for (const field of ['Name', 'E-mail', 'Tuesday']) {
      expect(await page.getByRole('textbox', { name: field, exact: true }).getAttribute('aria-invalid')).toBe(
        'true',
      );
    }
    await name.fill('Vera Orlova');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('vera@line.example.com');
    await page.getByRole('textbox', { name: 'Tuesday' }).fill('10-14, 15-19');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Vera Orlova' }).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    expect(await known(id)).toMatchObject({
      name: 'Vera Orlova',
      role: 'rep',
      hours: {
        tuesday: [
          { from: '10:00', until: '14:00' },
          { from: '15:00', until: '19:00' },
        ],
      },
    });
  });

  it('changes somebody; who was changed meanwhile is shown as he is now, and can be saved then', async () => {
    const page = await open(head, `/people/${rep.id}`);
    const { version } = await known(rep.id);
    await api.ask('PATCH', `/employees/${rep.id}`, { version, capacity: 12 });
    await page.getByRole('textbox', { name: 'Open leads at once' }).fill('20');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    expect((await known(rep.id)).capacity).toBe(12);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved: Anna Kotova.').waitFor();
    expect((await known(rep.id)).capacity).toBe(20);
    browsers.forgive(/409/);
  });

  it('enters a vacation, sees who would get the leads, and hands them over', async () => {
    const [gleb, dina] = [await department.hire('Gleb Away'), await department.hire('Dina Stays')];
    await department.staff(1, 5, gleb);
    await department.enter('Romashka');
    await department.staff(1, 5, gleb, dina);
    const page = await open(head, `/people/${gleb.id}`);
    await page.getByRole('button', { name: 'Enter an absence' }).click();
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(Date.now());
    await page.getByLabel('First day').fill(today);
    await page.getByLabel('Last day').fill(today);
    await page.getByRole('button', { name: 'Enter it' }).click();
    await page.getByRole('button', { name: /^What becomes of the leads/ }).click();
    await page.getByText('goes to Dina Stays').waitFor();
    await page.getByText('To others 1; to the queue 0.').waitFor();
    // Who is away is on no shift that could be said to bring him leads.
    expect(await page.getByRole('button', { name: 'Take off shift' }).count()).toBe(0);
    const his = await browsers.of(gleb.id);
    await his.goto('/inbox');
    await his.getByText('You are away: you get no new leads until you are back.').waitFor();
    await his.close();
    await page.getByRole('button', { name: 'Hand over 1 lead' }).click();
    await page.getByText('Handed over: to others 1, to the queue 0.').waitFor();
    expect((await known(dina.id)).load).toBe(1);
  });

  it('is warned what becomes of the leads of who leaves, and they change hands', async () => {
    const [last, next] = [await department.hire('Lev Last'), await department.hire('Nina Next')];
    await department.staff(2, 5, last);
    await department.enter('Vasilek', { stageId: department.stageId(2) });
    await department.staff(2, 5, last, next);
    const page = await open(head, `/people/${last.id}`);
    await page.getByRole('button', { name: 'Has left the company…' }).click();
    await page.getByText('1 open lead goes to somebody else at once').waitFor();
    await page.getByRole('button', { name: 'Has left: hand over the leads' }).click();
    await page.getByText('Lev Last has left. Leads to others: 1').waitFor();
    expect(await known(last.id)).toMatchObject({ active: false, load: 0 });
    expect((await known(next.id)).load).toBe(1);
    await page.getByText('has left', { exact: true }).waitFor();
  });

  it('gives nobody an account: that is for the administrator', async () => {
    const page = await open(head, `/people/${rep.id}`);
    await page.getByRole('heading', { name: 'About' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Access' }).count()).toBe(0);
  });
});

describe('an administrator', () => {
  it('hands an invitation over as a code to be photographed, and as text', async () => {
    const page = await open(admin, `/people/${rep.id}`);
    await page.getByRole('button', { name: 'Show a link and a code' }).click();
    await page.getByRole('img', { name: 'Code with the invitation of Anna Kotova' }).waitFor();
    await page.getByText(/\/invitation#\S+/).waitFor();
    // The letter's link makes the one on the page void, so it is shown no longer; and the other way round.
    await page.getByRole('button', { name: 'Send an invitation' }).click();
    await page.getByText('The invitation is on its way to').waitFor();
    expect(await page.getByText(/\/invitation#\S+/).count()).toBe(0);
    await page.getByRole('button', { name: 'Show a link and a code' }).click();
    await page.getByText(/\/invitation#\S+/).waitFor();
    expect(await page.getByText('The invitation is on its way to').count()).toBe(0);
    await page.getByRole('button', { name: 'End access…' }).click();
    await page.getByRole('button', { name: 'End access', exact: true }).click();
    await page.getByText('Access is ended.').waitFor();
    expect(await known(rep.id)).toMatchObject({ active: true });
  });
});

describe('a rep', () => {
  it('looks up who is there, by name, and changes nobody but when he is away himself', async () => {
    const page = await open(rep, '/people');
    await page.getByRole('searchbox').fill('smirn');
    await page.getByRole('link', { name: 'Olga Smirnova' }).waitFor();
    await page.getByRole('link', { name: 'Ada Root' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toContain('q=smirn');
    expect(await page.getByRole('link', { name: 'Add somebody' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Olga Smirnova' }).click();
    await page.getByRole('heading', { level: 1, name: 'Olga Smirnova' }).waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    await page.goto(`/people/${rep.id}`);
    await page.getByRole('button', { name: 'Take off shift' }).click();
    await page.getByText(/^Off shift until/).waitFor();
    await page.getByRole('button', { name: 'Put on shift' }).click();
    await page.getByText(/^On shift/).waitFor();
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('the people are open to everybody: %s, %s, %s', async (language, device, light) => {
  const page = await open(admin, '/people', { language, device, light });
  await page.getByRole('link', { name: 'Anna Kotova' }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.goto(`/people/${rep.id}`);
  await page.getByRole('textbox').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
});
