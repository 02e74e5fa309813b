import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let anna: EmployeeCard;

beforeAll(async () => {
  const department = await Department.draw(api, ['Call', 'Sign']);
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
