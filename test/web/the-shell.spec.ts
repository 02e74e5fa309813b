import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let anna: EmployeeCard;

beforeAll(async () => {
  department = await Department.draw(api, ['Call', 'Sign']);
  anna = await department.hire('Anna Kotova');
});

describe('what stands around the pages', () => {
  it('says who one is, and speaks another language when asked to, now and the next time', async () => {
    const page = await browsers.of(anna.id);
    await page.goto('/board');
    await page.getByRole('button', { name: 'Anna Kotova' }).click();
    await page.getByRole('menuitemradio', { name: 'Русский' }).click();
    await page.getByRole('link', { name: 'Доска' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });

  it('leads whoever may open them to what the API can do, and to the messages that stayed here', async () => {
    const admin = await department.hire('Ada Admin', { role: 'admin' });
    const opened = async (employee: EmployeeCard) => {
      const page = await browsers.of(employee.id);
      await page.goto('/board');
      await page.getByRole('button', { name: employee.name }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
      return page;
    };
    const hers = await opened(admin);
    await hers.getByRole('menuitem', { name: 'Messages that stayed here' }).click();
    await hers.waitForURL('**/dev/mailbox');
    const page = await opened(anna);
    expect(await page.getByRole('menuitem', { name: 'Messages that stayed here' }).count()).toBe(0);
    await page.getByRole('menuitem', { name: 'Documentation of the API' }).click();
    await page.waitForURL('**/docs');
  });

  it('leads who is not signed in to where he signs in, and back', async () => {
    const page = await browsers.of(anna.id);
    await page.context().clearCookies();
    await page.goto('/board?funnel=x');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    expect(new URL(page.url()).searchParams.get('next')).toBe('/board?funnel=x');
  });

  it('says when there is no connection, and no more when there is one', async () => {
    const page = await browsers.of(anna.id);
    await page.goto('/board');
    await page.getByRole('heading', { level: 1, name: 'Call, Sign' }).waitFor();
    await page.context().setOffline(true);
    await page.getByText('There is no connection').waitFor();
    await page.context().setOffline(false);
    await page.getByText('There is no connection').waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1, name: 'Call, Sign' }).count()).toBe(1);
  });

  it.each(['board', 'inbox'] as const)(
    'names all that the %s needs, for it to come at once',
    async (name) => {
      const page = await browsers.of(anna.id, { language: 'ru' });
      const answer = await page.goto(`/${name}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const loaded: string[] = await page.evaluate(
        `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => /[.](js|css)$/.test(path))`,
      );
      const document = (await answer?.text()) ?? '';
      expect(loaded.length).toBeGreaterThan(4);
      expect(loaded.filter((path) => !document.includes(`="${path}"`))).toEqual([]);
    },
  );

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('is open to everybody: %s, %s, %s', async (language, device, light) => {
    const page = await browsers.of(anna.id, { language, device, light });
    await page.goto('/board');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});
