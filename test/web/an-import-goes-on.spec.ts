import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import type { ImportState } from '#conveyor/imports';
import { Department } from '../support/department.ts';
import { anImport } from '../support/import-writes.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

/** Nobody works on imports here: each stays as it is until somebody says what is to be done. */
const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let head: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  head = await line.hire('Hilda', { role: 'head' });
});

async function open(state: ImportState, looks: Looks = {}): Promise<Page> {
  const { id } = await anImport(api, line.funnel.id, state);
  const page = await browsers.of(head.id, looks);
  await page.goto(`/import/${id}`);
  await page.getByRole('list', { name: /^(Steps|Шаги)$/ }).waitFor();
  return page;
}

const STATES = ['sending', 'checking', 'entering', 'stopped', 'undoing', 'undone', 'failed'] as const;

it.each(STATES)('an import that is %s is open to everybody, on a desk and on a telephone', async (state) => {
  for (const looks of [{}, { language: 'ru', device: 'phone', light: 'dark' }] as const) {
    const page = await open(state, looks);
    await page.locator('[class*="Skeleton"]').first().waitFor({ state: 'detached' });
    expect(await barriersOn(page)).toEqual([]);
    const { width, inside } = await page.locator('html').evaluate((root) => ({
      width: root.clientWidth,
      inside: root.scrollWidth,
    }));
    expect(inside).toBe(width);
  }
});

it('leads that come in can be stopped, and go on', async () => {
  const page = await open('entering');
  await page.getByText('You may close this page: it goes on by itself.').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('was stopped').waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('progressbar', { name: 'Leads come in' }).waitFor({ state: 'attached' });
  expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(1);
});

it('while a file is checked its columns can be looked at once more, and the way back leads to the check', async () => {
  const page = await open('checking');
  await page.getByRole('link', { name: 'Back to the columns' }).click();
  await page.getByRole('heading', { name: 'What the columns mean' }).waitFor();
  await page.goBack();
  await page.getByRole('progressbar', { name: 'The file is being checked' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
});

it('an address with what is no import leads nowhere', async () => {
  const page = await browsers.of(head.id);
  await page.goto('/import/01a20000-0000-7000-8000-0000000000c0');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('Steps');
  browsers.forgive(/404/);
});
